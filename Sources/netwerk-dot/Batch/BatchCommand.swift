import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Meet een hele reeks netwerken: een regel met uitkomsten per netwerk.")

  @Argument(help: "Bestanden met een netwerk op elke regel; - is de standaardinvoer.")
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

  @Flag(help: "Een regel JSON erin, een regel JSON eruit.")
  var ndjson = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws { _ = try kolommen() }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let uit = Standaarduitvoer()
    var reeks = Reeks(try kolommen(), taal: taal.taal)
    if let draden { reeks.draden = max(1, draden) }
    do throws(ReeksError) {
      try reeks.verwerk(try NDJSONBron(bestand), als: .ndjson) {
        bytes, _ throws(ReeksError) in try uit.schrijf(bytes)
      }
    } catch {
      meld(error.zin(in: taal.taal))
      throw error.isInvoer ? ExitCode.geenInvoer : ExitCode(74)
    }
  }

  private func kolommen() throws -> Kolommen {
    do throws(OnbekendeMaat) {
      let maten = maat.isEmpty ? Maat.standaard : try Maat.kies(maat)
      return Kolommen(maten, metWie: wie, metGrondslag: grondslag)
    } catch {
      throw ValidationError(error.zin(in: taal.taal))
    }
  }
}
