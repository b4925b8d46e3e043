import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks
import Opdrachtregel

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
    let alle = CommandLine.arguments.dropFirst()
    let woorden = Array(alle.first == "batch" ? alle.dropFirst() : alle)
    if let werk = Werk(woorden), let kolommen = try? werk.kolommen() {
      werk.voerUitEnEindig(kolommen)
    }
    begin(met: woorden)
  }

  func run() throws {
    let werk = Werk(
      bestanden: bestand, maten: maat, metWie: wie, metGrondslag: grondslag, draden: draden,
      taal: taal, codeboek: codeboek)
    let uitgang = werk.voerUit(try kolommen(werk))
    if uitgang != 0 { throw ExitCode(uitgang) }
  }

  private func kolommen(_ werk: Werk) throws(ValidationError) -> Kolommen {
    do throws(OnbekendeMaat) {
      return try werk.kolommen()
    } catch {
      throw ValidationError(error.zin(in: werk.gekozenTaal))
    }
  }
}

extension Taal: ExpressibleByArgument {}
