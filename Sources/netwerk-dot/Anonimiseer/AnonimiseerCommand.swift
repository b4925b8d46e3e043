import ArgumentParser
import Foundation
import Netwerk
import NetwerkPrivacy
import NetwerkReeks

struct AnonimiseerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonimiseer",
    abstract: "Maakt netwerken zonder namen, en zegt of iemand nog te herkennen is.",
    discussion: """
      Namen worden pseudoniemen die alleen met uw sleutel terug te vinden zijn. Eigen woorden van mensen, \
      plaatsen en dagen gaan eruit; leeftijden worden ruwer; wat zeldzaam is wordt algemener. Wat er met \
      elk veld gebeurt staat in het beleid: --toon-beleid toont het, --beleid BESTAND verandert het.

        netwerk-dot anonimiseer --nieuwe-sleutel geheim.sleutel
        netwerk-dot anonimiseer netwerken/ -o zonder-namen/ --sleutel geheim.sleutel
        netwerk-dot anonimiseer reeks.ndjson -o uit.ndjson --sleutel geheim.sleutel --k 10

      Erin: een netwerkbestand, een map ermee, of een bestand met een netwerk op elke regel (NDJSON). \
      Eruit: hetzelfde soort; met -o UIT.ndjson altijd NDJSON. De invoer verandert nooit.

      De uitkomst blijft een persoonsgegeven (AVG). Zijn er minder dan k (anders 5) gelijk, dan zegt het \
      verslag dat u haar niet anoniem mag noemen, en is de uitgang 1.

      Uitgang: 0 gelukt · 1 geschreven, maar niet anoniem te noemen · 64 verkeerd aangeroepen · 65 fout \
      in een bestand · 66 bestand niet gevonden · 73 hier kan of mag niet geschreven worden · 74 lezen of \
      schrijven mislukt · 130 onderbroken.
      """)

  @Argument(
    help: "Netwerkbestanden, mappen ermee, of bestanden met een netwerk op elke regel.",
    completion: .file())
  var invoer: [String] = []

  @Option(
    name: [.customShort("o"), .customLong("uit")],
    help: ArgumentHelp("Waarheen: een bestand, een nieuwe map, of - .", valueName: "uit"),
    completion: .file())
  var uit: String?

  @Option(
    help: ArgumentHelp(
      "Het bestand met de sleutel. Anders NETWERK_SLEUTEL. Nooit de sleutel zelf.",
      valueName: "bestand"),
    completion: .file())
  var sleutel: String?

  @Option(
    name: .customLong("nieuwe-sleutel"),
    help: ArgumentHelp(
      "Maakt een nieuwe sleutel in dit bestand, alleen voor u leesbaar, en stopt.",
      valueName: "bestand"))
  var nieuweSleutel: String?

  @Option(
    help: ArgumentHelp("Wat er met elk veld gebeurt.", valueName: "bestand"), completion: .file())
  var beleid: String?

  @Flag(name: .customLong("toon-beleid"), help: "Toont het beleid, om te veranderen, en stopt.")
  var toonBeleid = false

  @Option(help: "Hoeveel er minstens gelijk moeten zijn. Anders wat het beleid zegt, anders 5.")
  var k: Int?

  @Option(
    name: .customLong("zelfde-mensen"),
    help:
      "Wie in twee netwerken dezelfde is: geschreven (wie dezelfde eigen id heeft), per-netwerk (niemand) of overal (wie dezelfde naam of id heeft)."
  )
  var zelfdeMensen = ZelfdeMensen.geschreven

  @Option(
    name: .customLong("te-kennen"),
    help: ArgumentHelp(
      "Wat een ander van een hoofdpersoon kan weten, met komma's: leeftijd, geslacht, woonplaats, huishouden, samenstelling, omvang, rol.",
      valueName: "kolommen"))
  var teKennen: Kolomkeuze?

  @Option(
    name: .customLong("te-kennen-anderen"),
    help: ArgumentHelp(
      "Hetzelfde voor de mensen eromheen: leeftijd, geslacht, woonplaats, rol, groep, kring, afstand.",
      valueName: "kolommen"))
  var teKennenAnderen: Kolomkeuze?

  @Option(
    help: ArgumentHelp("Schrijft het verslag ook in dit bestand.", valueName: "bestand"),
    completion: .file())
  var rapport: String?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if let k, !(2...1_000).contains(k) {
      throw ValidationError(taal.zin("--k is 2 tot 1000", "--k is 2 to 1000"))
    }
    guard nieuweSleutel == nil, !toonBeleid else { return }
    if invoer.isEmpty {
      throw ValidationError(
        taal.zin("noem een netwerkbestand of map", "name a netwerk file or folder"))
    }
    guard let uit else {
      throw ValidationError(taal.zin("zeg met -o waarheen", "say with -o where to"))
    }
    if invoer.contains("-") {
      throw ValidationError(
        taal.zin(
          "de invoer wordt twee keer gelezen en kan daarom niet van - komen; zet haar eerst in een "
            + "bestand dat alleen u kunt lezen",
          "the input is read twice and therefore cannot come from -; put it in a file that only you "
            + "can read first"))
    }
    try keurDoelen(uit)
  }

  private func keurDoelen(_ uit: String) throws {
    let doelen = Schrijfdoelen([uit] + (rapport.map { [$0] } ?? []))
    if let pad = doelen.ookInvoer(invoer + [sleutel, beleid].compactMap { $0 }) {
      throw ValidationError(
        taal.zin(
          "\(pad) hoort bij de invoer; kies een andere naam of map voor de uitkomst",
          "\(pad) belongs to the input; choose another name or folder for the result"))
    }
    if let pad = doelen.dubbel {
      throw ValidationError(
        taal.zin("\(pad) zou twee keer geschreven worden", "\(pad) would be written twice"))
    }
  }

  func run() throws {
    let sleutels = Sleutelbron(taal: taal)
    if let nieuweSleutel { return try sleutels.maak(nieuweSleutel) }
    let beleid = try leesBeleid()
    if toonBeleid { return print(beleid.yaml(in: taal.taal), terminator: "") }
    guard let uit else { return }
    let sleutel = try sleutels.lees(sleutel, uit: uit)
    let loop = Anonimiseerloop(
      invoer: invoer, uit: uit, beleid: beleid, sleutel: sleutel, zelfdeMensen: zelfdeMensen,
      risico: Risico(
        hoofdpersoon: teKennen?.kolommen ?? Quasikolom.vanHoofdpersoon,
        persoon: teKennenAnderen?.kolommen ?? Quasikolom.vanPersoon),
      taal: taal)
    let verslag = try loop.voer()
    let tekst = verslag.tekst(in: taal.taal)
    if let rapport { try Uitvoer(pad: rapport).schrijf(Array(tekst.utf8), taal) }
    meld(tekst)
    if !verslag.oordeel.haaltGrens { throw ExitCode.nietAnoniem }
  }

  /// - Throws: after saying what is wrong with the file.
  private func leesBeleid() throws -> Beleid {
    var gekozen = Beleid.veilig
    if let beleid {
      let invoer = Invoer(pad: beleid)
      let lezing = BeleidDecoder().lees(try invoer.bytes(taal), bestand: invoer.naam(in: taal.taal))
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      guard let gelezen = lezing.beleid else { throw ExitCode.foutInBestand }
      gekozen = gelezen
    }
    gekozen.k = k ?? gekozen.k
    return gekozen
  }
}

extension ZelfdeMensen: ExpressibleByArgument {}

/// Columns with commas between them (English: *column choice*).
struct Kolomkeuze: ExpressibleByArgument {
  let kolommen: [Quasikolom]

  init?(argument: String) {
    let woorden = argument.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    kolommen = woorden.compactMap { Quasikolom(rawValue: $0) }
    guard !kolommen.isEmpty, kolommen.count == woorden.count else { return nil }
  }
}

extension ExitCode {
  /// Something was written of which people may still be recognised.
  static let nietAnoniem = ExitCode(1)
}
