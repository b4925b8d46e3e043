import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks

/// `netwerk-dot batch --ndjson` on its own, without Graphviz and SQLite, for engines that send it to
/// many machines (English: *worker*).
///
/// Its contract: one line out for each line in, in the same order, `id` in every record; a network
/// that cannot be read becomes a record with `fout`. It ends with 0 unless the process itself is
/// broken.
@main
struct NetwerkWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netwerk-worker",
    abstract: "Meet netwerken: een regel JSON erin, een regel JSON eruit.",
    discussion: """
      Hetzelfde als 'netwerk-dot batch --ndjson', zonder tekenen. Een netwerk met een fout geeft een \
      regel met 'fout' en de rest gaat door.

      Uitgang: 0 gelukt, ook als er netwerken met een fout waren · 64 verkeerd aangeroepen · 66 \
      bestand niet gevonden · 74 lezen of schrijven mislukt.
      """,
    version: Reeks.versie)

  @Argument(help: "De bestanden, een netwerk op elke regel; - is de standaardinvoer.")
  var bestand: [String] = ["-"]

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Alleen deze maten of verzamelingen (met komma's of vaker).", valueName: "naam"))
  var maat: [String] = []

  @Flag(help: "Zegt ook wie het zijn, en de waarde van iedereen.")
  var wie = false

  @Flag(help: "Zegt bij elke maat over hoeveel die gaat, en van hoeveel het onbekend was.")
  var grondslag = false

  @Option(help: "Hoeveel draden tegelijk rekenen; anders een per kern.")
  var draden: Int?

  @Option(help: "Taal van meldingen: nl of en. Anders NETWERK_TAAL, anders nl.")
  var taal: Taal?

  @Flag(help: "Mag erbij staan, zoals bij netwerk-dot batch; het is hier altijd zo.")
  var ndjson = false

  @Option(
    help: ArgumentHelp(
      "Schrijft alleen wat elke kolom betekent, als CSV.", valueName: "bestand"))
  var codeboek: String?

  /// The word `batch` may stand first, so that an engine calls this as it calls `netwerk-dot`.
  static func main() {
    let woorden = CommandLine.arguments.dropFirst()
    main(Array(woorden.first == "batch" ? woorden.dropFirst() : woorden))
  }

  func validate() throws { _ = try kolommen() }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    var reeks = Reeks(try kolommen(), taal: gekozenTaal)
    do throws(ReeksError) {
      if let codeboek {
        let boek = Codeboek(reeks.kolommen, taal: gekozenTaal)
        return try Stroomuitvoer(codeboek).schrijf(boek.csv())
      }
      let uit = try Stroomuitvoer()
      if let draden { reeks.draden = max(1, draden) }
      try reeks.verwerk(try NDJSONBron(bestand), als: .ndjson) {
        bytes, _ throws(ReeksError) in try uit.schrijf(bytes)
      }
    } catch {
      FileHandle.standardError.write(Data("\(error.zin(in: gekozenTaal))\n".utf8))
      throw ExitCode(error.isInvoer ? 66 : 74)
    }
  }

  private var gekozenTaal: Taal {
    taal ?? ProcessInfo.processInfo.environment["NETWERK_TAAL"].flatMap(Taal.init) ?? .nederlands
  }

  private func kolommen() throws -> Kolommen {
    do throws(OnbekendeMaat) {
      let maten = maat.isEmpty ? Maat.standaard : try Maat.kies(maat)
      return Kolommen(maten, metWie: wie, metGrondslag: grondslag)
    } catch {
      throw ValidationError(error.zin(in: gekozenTaal))
    }
  }
}

extension Taal: ExpressibleByArgument {}
