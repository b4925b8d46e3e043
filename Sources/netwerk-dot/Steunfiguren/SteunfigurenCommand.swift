import ArgumentParser
import Netwerk
import NetwerkAnalyse

struct SteunfigurenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steunfiguren",
    abstract: "Wie kan er helpen: mensen bij elke hulpvraag, en via wie u het vraagt.",
    discussion: """
      Bij elke hulpvraag staat wie zou kunnen helpen, wat ervoor en ertegen spreekt en via wie het \
      te vragen is. Zonder hulpvragen gaat het over steun die niemand of maar één persoon geeft. \
      De hoofdpersoon beslist wie er gevraagd wordt.

      Apart staan professionals, voorzieningen in de buurt, en wie niet gevraagd wordt en waarom.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Alleen deze hulpvragen (met komma's of vaker).", valueName: "id"))
  var hulpvraag: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Zegt waarom iemand niet, of niet hoger, in het voorstel staat.", valueName: "naam"))
  var waarom: [String] = []

  @Option(help: "Hoogstens zoveel mensen per vraag in de tabel.")
  var hoogstens: Int = 5

  @Flag(help: "Legt uit hoe de volgorde en de weg om te vragen tot stand komen.")
  var uitleg = false

  @Option(help: "Vorm van het antwoord: tabel, json of csv.")
  var als: SteunfigurenVorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if hoogstens < 1 {
      throw ValidationError(taal.zin("--hoogstens is 1 of meer", "--hoogstens is 1 or more"))
    }
  }

  func run() throws {
    let invoer = Invoer(pad: bestand)
    let netwerk = try invoer.netwerk(taal)
    let alle = netwerk.steunfiguren()
    let verslag = SteunfigurenVerslag(
      bestand: invoer.naam(in: taal.taal), netwerk: netwerk,
      voorstellen: try kies(uit: alle, netwerk, invoer),
      waarom: try Genoemden.kenmerken(van: waarom, in: netwerk, invoer, taal),
      hoogstens: hoogstens, metUitleg: uitleg)
    try Uitvoer(pad: "-").schrijf([UInt8](try als.tekst(van: verslag, taal.taal).utf8), taal)
  }

  /// The proposals for the questions named, or all.
  private func kies(
    uit alle: [Steunvoorstel], _ netwerk: Netwerk, _ invoer: Invoer
  ) throws -> [Steunvoorstel] {
    guard !hulpvraag.isEmpty else { return alle }
    return try hulpvraag.flatMap { $0.split(separator: ",") }.map { woord in
      let id = Kenmerk(String(woord))
      if let gevonden = alle.first(where: { $0.vraag.hulpvraag?.id == id }) { return gevonden }
      let bekend = netwerk.hulpvragen.map(\.id.tekst).joined(separator: ", ")
      let lijst = bekend.isEmpty ? taal.zin("geen", "none") : bekend
      meld(
        taal.zin(
          "\(invoer.naam(in: .nederlands)): hulpvraag '\(woord)' is er niet; wel: \(lijst)",
          "\(invoer.naam(in: .engels)): there is no question '\(woord)'; there are: \(lijst)"))
      throw ExitCode.foutInBestand
    }
  }
}
