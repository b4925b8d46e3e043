import ArgumentParser
import Netwerk
import NetwerkAnalyse

struct BakensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bakens",
    abstract: "Leest een netwerk langs de acht bakens van Welzijn Nieuwe Stijl.",
    discussion: """
      Bij elk baken staat wat er bekend is en wat nog niet, zonder cijfer. Daarboven staat hoeveel \
      professionals er zijn, van welke organisaties, wie de regie heeft, waar werk dubbel kan zijn \
      en wat helpt, van licht naar zwaar.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: Leesvorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    let invoer = Invoer(pad: bestand)
    let netwerk = try invoer.netwerk(taal)
    let verslag = BakensVerslag(
      bestand: invoer.naam(in: taal.taal), netwerk: netwerk, taal: taal.taal)
    let tekst =
      switch als {
      case .tabel: BakensTabel(verslag).tekst
      case .json: try Gegevensvorm.json.tekst(van: BakensGegevens(verslag))
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}
