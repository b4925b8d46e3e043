import ArgumentParser
import Foundation
import Netwerk
import NetwerkReeks
import NetwerkUitwisseling

struct ZetOmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zet-om",
    abstract: "Zet netwerken om van en naar bestanden van andere programma's.",
    discussion: """
      Voorbeelden:
        netwerk-dot zet-om kaart.nwk -o sara.netwerk.yaml
        netwerk-dot zet-om sara.netwerk.yaml -o sara.graphml
        netwerk-dot zet-om klas.graphml --hoofdpersoon Sara -o sara.netwerk.yaml
        netwerk-dot zet-om reeks.ndjson -o reeks.graphml
        netwerk-dot zet-om map-met-netwerken -o map-met-gexf --naar gexf
        netwerk-dot zet-om lijst.csv --kolomvoorstel -o kolommen.yaml
        netwerk-dot zet-om lijst.csv --kolommen kolommen.yaml -o sara.netwerk.yaml

      Welk formaat een bestand heeft, blijkt uit de inhoud en de naam; anders zegt u het met --van en \
      --naar. Wat is aangenomen of weggelaten, staat erbij, geteld per soort. Een woord dat een \
      netwerkbestand niet kent, wordt weggelaten; met --streng is het een fout.

      Een bestand om wie niemand staat, zoals een schoolklas, kan naar een ander formaat; om er een \
      netwerkbestand van te maken kiest u iemand met --hoofdpersoon.

      Naar andere programma's gaat niet mee wie niet getoond wil worden, en zonder naam wie niet \
      genoemd wil worden. Met --iedereen wel: alleen voor eigen gebruik.
      """)

  @Argument(
    help: "Bestanden of mappen om te lezen; - is de standaardinvoer.", completion: .file())
  var invoer: [String]

  @Option(
    name: [.customShort("o"), .customLong("uit")],
    help: ArgumentHelp(
      "Het bestand of de map om te schrijven; - is de standaarduitvoer.", valueName: "uit"))
  var uit: String

  @Option(help: ArgumentHelp("Het formaat van de invoer.", valueName: "formaat"))
  var van: Uitwisselformaat?

  @Option(
    name: .customLong("naar"),
    help: ArgumentHelp("Het formaat van de uitvoer.", valueName: "formaat"))
  var doel: Doelformaat?

  @Option(
    help: ArgumentHelp("Om wie het gaat: een id of naam uit het bestand.", valueName: "wie"))
  var hoofdpersoon: String?

  @Option(
    help: ArgumentHelp(
      "Wat kolommen en woorden betekenen; --kolomvoorstel maakt er een.", valueName: "kaart.yaml"),
    completion: .file(extensions: ["yaml", "yml"]))
  var kolommen: String?

  @Flag(help: "Schrijft een voorstel voor --kolommen, om na te kijken en te verbeteren.")
  var kolomvoorstel = false

  @Flag(help: "Een woord dat niet bekend is, is een fout.")
  var streng = false

  @Flag(help: "Ook wie niet getoond of genoemd wil worden; alleen voor eigen gebruik.")
  var iedereen = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if !kolomvoorstel { try keurFormaat() }
    if invoer.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    let gelezen = invoer + [kolommen].compactMap { $0 }
    if Schrijfdoelen([uit]).ookInvoer(gelezen) != nil || Omzetinvoer.bevat(invoer, uit) {
      throw ValidationError(
        taal.zin(
          "\(uit) hoort bij de invoer; geef de uitvoer een andere naam",
          "\(uit) belongs to the input; give the output another name"))
    }
  }

  private func keurFormaat() throws {
    guard let formaat = doel?.formaat ?? Uitwisselformaat.van(uitvoer: uit) else {
      throw ValidationError(
        taal.zin(
          "\(uit): de naam zegt niet welk formaat het wordt; kies met --naar: \(Self.schrijfbaar)",
          "\(uit): the name does not say what format it becomes; choose with --naar: "
            + Self.schrijfbaar))
    }
    guard Omzetuitvoer.formaten.contains(formaat) else {
      throw ValidationError(
        taal.zin(
          "\(formaat.rawValue) kan hier alleen gelezen worden; schrijven kan met --naar en een van: "
            + "\(Self.schrijfbaar). Tabellen voor Excel of R: -o map --naar egor",
          "\(formaat.rawValue) can only be read here; write with --naar and one of: "
            + "\(Self.schrijfbaar). Tables for Excel or R: -o folder --naar egor"))
    }
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let lezer = Omzetinvoer(paden: invoer, van: van, taal: taal)
    let bronnen = try lezer.bronnen()
    let kaart = try kolommen.map { try Kaartbestand(pad: $0).kaart(taal) }
    if kolomvoorstel {
      let voorstel = try Kaartbestand.voorstel(voor: bronnen, kaart, taal)
      return try Uitvoer(pad: uit).schrijf(Array(voorstel.utf8), taal)
    }
    var omzetting = Omzetting(
      naar: doel?.formaat ?? Uitwisselformaat.van(uitvoer: uit) ?? .json,
      vertaling: Vertaling(hoofdpersoon: hoofdpersoon, isStreng: streng),
      netwerkgraaf: Netwerkgraaf(iedereen: iedereen), kaart: kaart, taal: taal)
    let aantal = try omzetting.zetOm(bronnen, naar: uit)
    for regel in omzetting.aantekeningen.regels(in: taal.taal) { meld(regel) }
    if omzetting.naar == .pajek, !Formaatschrijver.bevatMeer(.pajek, pad: uit) {
      meld(
        taal.zin(
          "een naam die op .paj eindigt bewaart meer: ook rol, kring en wat verder van mensen gezegd is",
          "a name that ends in .paj keeps more: role, ring and what else is said of people too"))
    }
    if aantal > 1, let zin = omzetting.herkenning.zin(in: taal.taal) { meld(zin) }
    guard uit != "-" else { return }
    let netwerken = taal.zin(
      aantal == 1 ? "1 netwerk" : "\(aantal) netwerken",
      aantal == 1 ? "1 network" : "\(aantal) networks")
    meld(taal.zin("\(uit) is klaar: \(netwerken)", "\(uit) is ready: \(netwerken)"))
  }

  private static let schrijfbaar = Omzetuitvoer.formaten.map(\.rawValue).joined(separator: ", ")
}

extension Uitwisselformaat: ExpressibleByArgument {
  public init?(argument: String) { self.init(naam: argument) }

  /// What can be read.
  public static var allValueStrings: [String] {
    allCases.filter {
      $0.isNetwerkbestand || $0 == .easyNWK || Formaatlezer.formaten.contains($0)
    }.map(\.rawValue)
  }
}

/// A format to write; others are known too, so that the message can say what is the matter (English:
/// *target format*).
struct Doelformaat: ExpressibleByArgument {
  let formaat: Uitwisselformaat

  init?(argument: String) {
    guard let formaat = Uitwisselformaat(naam: argument) else { return nil }
    self.formaat = formaat
  }

  static var allValueStrings: [String] { Omzetuitvoer.formaten.map(\.rawValue) }
}
