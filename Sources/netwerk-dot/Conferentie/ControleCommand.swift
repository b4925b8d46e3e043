import ArgumentParser
import Netwerk
import NetwerkAnalyse

struct ControleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controle",
    abstract: "Zegt wat goed is in het plan, wat eerst moet, wat nog kan en hoe het verder gaat.",
    discussion: """
      De vorm van een plan is vrij: wat ontbreekt, kan nog. Alleen wat de veiligheid raakt, of wat elk \
      plan moet doen, moet eerst.

      Uitgang: altijd 0 als het bestand goed is. Met --streng is het 1 als er iets eerst moet.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: ControleVorm = .tabel

  @Option(help: "De dag van vandaag, zoals 2026-12-24; anders die van de klok.")
  var vandaag: Datum?

  @Flag(help: "Eindig met 1 als er iets eerst moet.")
  var streng = false

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    let netwerk = try Invoer(pad: bestand).netwerk(taal)
    let verslag = ControleVerslag(netwerk, taal.taal, vandaag: vandaag ?? Klok.vandaag)
    try Uitvoer(pad: "-").schrijf([UInt8](try als.tekst(van: verslag).utf8), taal)
    if streng, verslag.controle?.isKlaar == false { throw ExitCode(1) }
  }
}

/// In what form the answer is given.
enum ControleVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json

  func tekst(van verslag: ControleVerslag) throws -> String {
    switch self {
    case .tabel: ControleTabel(verslag: verslag).tekst
    case .json: try Gegevensvorm.json.tekst(van: ControleGegevens(verslag))
    }
  }
}

extension Datum: ExpressibleByArgument {
  /// A day, a month or a year as it stands in a netwerk file.
  public init?(argument: String) { self.init(argument) }
}
