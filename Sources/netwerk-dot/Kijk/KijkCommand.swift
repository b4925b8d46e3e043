import ArgumentParser
import Foundation
import Netwerk
import NetwerkGraphviz

struct KijkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kijk",
    abstract: "Laat een netwerk in uw browser zien, en tekent opnieuw zodra u het bestand bewaart.",
    discussion: """
      Zet de browser naast het bestand. Elke keer dat u bewaart, staat er een nieuwe tekening; bij \
      een fout staat er welke, en op welke regel. Op de pagina kiest u de vorm, het moment, wat \
      nadruk krijgt en wie er niet bij is, en bewaart u de tekening.

      De pagina is alleen op deze computer te zien, met het adres dat hier komt te staan: daarin \
      zit een geheim woord. Niets gaat het internet op. Stop met Ctrl-C.
      """)

  @Argument(
    help: "Het netwerkbestand.", completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(help: "Poort op deze computer; 0 kiest er zelf een.")
  var poort: UInt16 = 0

  @Flag(help: "Open de browser niet; noem alleen het adres.")
  var nietOpenen = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if bestand == "-" {
      throw ValidationError(
        taal.zin(
          "kijk volgt een bestand; de standaardinvoer kan dat niet zijn",
          "kijk follows a file; that cannot be standard input"))
    }
  }

  func run() throws {
    // What cannot be opened now is a mistake; what goes missing later is told on the page.
    _ = try Invoer(pad: bestand).bytes(taal)
    GraphvizRenderer.prepare()
    let server = Kijkserver(invoer: Invoer(pad: bestand), taal: taal.taal)
    let klaar = DispatchSemaphore(value: 0)
    let uitgang = Uitgangscode()
    Task.detached { [poort, nietOpenen, taal] in
      do {
        try await server.loop(poort: poort) { adres in
          meld(
            taal.zin(
              "te zien op \(adres)\nstoppen: Ctrl-C", "to be seen at \(adres)\nto stop: Ctrl-C"))
          if !nietOpenen { Browser.open(adres) }
        }
      } catch {
        meld(
          taal.zin(
            "poort \(poort) is niet vrij; kies een andere met --poort, of laat --poort weg",
            "port \(poort) is taken; choose another with --poort, or leave --poort out"))
        uitgang.zet(.kanNietSchrijven)
      }
      klaar.signal()
    }
    klaar.wait()
    if uitgang.code != .success { throw uitgang.code }
  }
}

/// How a task ended, for the thread that waits for it.
private final class Uitgangscode: @unchecked Sendable {
  private(set) var code = ExitCode.success

  /// Called before the wait ends, and only then.
  func zet(_ code: ExitCode) { self.code = code }
}
