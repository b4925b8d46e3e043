import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse

struct WatAlsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wat-als",
    abstract: "Zegt wat er wegvalt als mensen er niet meer zijn, en wie het meest gemist wordt.",
    discussion: """
      --zonder ria, --zonder groep:familie of --zonder wijkteam (met wie daarvandaan komt). Zonder \
      opties staat er wie het meest gemist zou worden, alleen en met z'n tweeën.

      De kans op uitval geeft u zelf: --uitval 0.2 voor iedereen, --uitval ria=0.5 voor één mens, \
      --uitval-overbelast 0.5 voor wie nu te veel draagt. Er wordt gerekend alsof mensen los van \
      elkaar uitvallen.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Wie er dan niet is: een mens, organisatie of groep:NAAM (met komma's of vaker).",
      valueName: "id"))
  var zonder: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Hoeveel uur zorg per week iemand dan geeft (vaker mag).", valueName: "id=uur"))
  var metUren: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Kans dat iemand uitvalt, 0 tot 1 (vaker mag).", valueName: "kans of id=kans"))
  var uitval: [String] = []

  @Option(help: ArgumentHelp("Kans dat iemand uitvalt die nu te veel draagt.", valueName: "kans"))
  var uitvalOverbelast: String?

  @Flag(help: "Zet ook elke maat erbij die anders wordt.")
  var maten = false

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: Leesvorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    let invoer = Invoer(pad: bestand)
    let netwerk = try invoer.netwerk(taal)
    let graaf = netwerk.graaf
    let lezing = WatAlsLezing(netwerk: netwerk, invoer: invoer, taal: taal)
    let ingreep = Ingreep(zonder: try lezing.weg(zonder), uren: try lezing.getallen(metUren))
    let kansen = try lezing.kansen(uitval, overbelast: uitvalOverbelast, graaf)
    let verslag = WatAlsVerslag(
      netwerk: netwerk, watAls: try lezing.watAls(ingreep, graaf),
      ergste: graaf.ergsteVerlies(), ergsteTwee: graaf.ergsteDubbeleVerlies(),
      verwacht: kansen.map(graaf.verwachtVerlies), metMaten: maten || als == .json)
    let tekst =
      switch als {
      case .tabel: WatAlsTabel(verslag: verslag, taal: taal.taal).tekst
      case .json: try Gegevensvorm.json.tekst(van: WatAlsGegevens(verslag, taal.taal))
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}

/// In what form an answer in sentences is given.
enum Leesvorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json
}

/// Everything that the answer is made from, in whatever form it is given.
struct WatAlsVerslag {
  let netwerk: Netwerk
  /// `nil` when nothing was tried.
  let watAls: WatAls?
  let ergste: Verlies?
  let ergsteTwee: Verlies?
  let verwacht: VerwachtVerlies?
  let metMaten: Bool

  /// The measures that differ.
  var wijzigingen: [Wijziging] {
    guard metMaten, let watAls else { return [] }
    return Vergelijking(van: watAls.verandering.vroeger, naar: watAls.verandering.nu)
      .wijzigingen.filter { $0.verschil ?? 0 != 0 }
  }
}
