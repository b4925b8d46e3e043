import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkReeks

struct GraafCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graaf",
    abstract: "Meet één groot netwerk, zoals een wijk of stad, uit een lijst van banden.",
    discussion: """
      Het bestand heeft op elke regel twee mensen die elkaar kennen, als nummer of pseudoniem, \
      gescheiden door , ; een tab of spaties. Een eerste regel met namen als van,naar of \
      source,target wijst de kolommen aan; anders zijn het de eerste twee. Iemand die niemand kent \
      schrijft u twee keer op een regel: p7,p7. Een bestand van een ander programma kan ook, als het \
      zo heet: .graphml, .gexf, .net of .dl.

      Verzamelingen voor --maat: standaard, alles, tellingen, samenhang, bekendheid, groepen, \
      positie.
      """)

  @Argument(
    help: "Het bestand met banden; - is de standaardinvoer.",
    completion: .file(extensions: ["csv", "tsv", "txt", "graphml", "gexf", "net", "dl"]))
  var bestand: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Alleen deze maten of verzamelingen (met komma's of vaker).", valueName: "naam"))
  var maat: [String] = []

  @Option(help: "Vorm van het antwoord: tabel, json of csv.")
  var als: GraafVorm = .tabel

  @Flag(name: .customLong("json"), help: "Hetzelfde als --als json --tijd.")
  var json = false

  @Flag(help: "Zegt ook hoeveel tijd en geheugen elke stap kost.")
  var tijd = false

  @Option(help: ArgumentHelp("Eén rij per persoon met ieders eigen waarden.", valueName: "uit.csv"))
  var personen: String?

  @Option(help: "Hoeveel draden samen mogen rekenen; het antwoord verandert er niet van.")
  var draden: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Getal dat de gemeenschappen en de steekproef vastlegt.")
  var zaad: UInt64 = 1

  @Option(help: "Vanuit hoeveel mensen wegen gezocht worden als iedereen te veel is.")
  var steekproef: Int = 64

  @Option(help: "Tot hoeveel mensen wegen vanuit iedereen gezocht worden.")
  var exactTot: Int = 10_000

  @Flag(help: "Meldt geen voortgang.")
  var stil = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Legt een maat of verzameling uit: definitie, formule, wie telt, bron.", valueName: "naam"))
  var uitleg: [String] = []

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if bestand == nil, uitleg.isEmpty {
      throw ValidationError(
        taal.zin(
          "noem een bestand met banden, of een maat met --uitleg",
          "name a file with ties, or a measure with --uitleg"))
    }
    guard draden > 0, steekproef > 0, exactTot >= 0 else {
      throw ValidationError(
        taal.zin(
          "--draden en --steekproef zijn minstens 1, --exact-tot minstens 0",
          "--draden and --steekproef are at least 1, --exact-tot at least 0"))
    }
    if personen == "-", vorm != .tabel {
      throw ValidationError(
        taal.zin(
          "--personen - en --als schrijven allebei naar de uitvoer; geef --personen een bestand",
          "--personen - and --als both write to the output; give --personen a file"))
    }
    _ = try maten(uitleg)
    _ = try gekozen()
    if let personen, Schrijfdoelen([personen]).ookInvoer([bestand].compactMap { $0 }) != nil {
      throw ValidationError(
        taal.zin(
          "\(personen) is de invoer; geef --personen een andere naam",
          "\(personen) is the input; give --personen another name"))
    }
    if personen != nil, try !gekozen().contains(where: Graafmaat.perPersoon.contains) {
      throw ValidationError(
        taal.zin(
          "geen van deze maten heeft een waarde per persoon; vraag bijvoorbeeld banden-per-persoon",
          "none of these measures has a value for each person; ask banden-per-persoon, for instance"
        ))
    }
  }

  func run() throws {
    if !uitleg.isEmpty {
      print(GraafUitleg(taal: taal.taal).tekst(try maten(uitleg)))
    }
    guard let bestand else { return }
    do throws(ReeksError) {
      try Schrijfdoelen([personen].compactMap { $0 }).keur()
    } catch {
      meld(error.zin(in: taal.taal))
      throw ExitCode.kanNietSchrijven
    }
    var meter = Stapmeter(Voortgang(isStil: stil, taal.taal))
    let instelling = Graafinstelling(
      zaad: zaad, draden: draden, steekproef: steekproef, exactTot: exactTot)
    let (graaf, personenlijst, telling) = try lees(bestand, &meter)
    var rekening = Graafrekening(graaf, instelling)
    let antwoorden = try gekozen().map { maat in
      let uitkomst = meter.meet(maat.naam.naam(in: taal.taal)) { rekening.antwoord(op: maat) }
      return GraafVerslag.Antwoord(
        maat: maat, uitkomst: uitkomst, seconden: meter.stappen.last?.seconden ?? 0)
    }
    try schrijfPersonen(personenlijst, antwoorden, &meter)
    let verslag = GraafVerslag(
      bestand: Invoer(pad: bestand).naam(in: taal.taal), telling: telling,
      dubbeleBanden: graaf.dubbeleBanden, instelling: instelling, antwoorden: antwoorden,
      stappen: meter.stappen, taal: taal.taal, metTijd: tijd || json)
    if personen == "-" { return }
    try Uitvoer(pad: "-").schrijf([UInt8](try vorm.tekst(van: verslag, graaf).utf8), taal)
  }

  private var vorm: GraafVorm { json ? .json : als }

  private func lees(
    _ bestand: String, _ meter: inout Stapmeter
  ) throws -> (Bandengraaf, Personenlijst, Bandenlijst.Telling) {
    var lijst = try meter.meet(taal.zin("lezen", "reading")) {
      try Graafinvoer(invoer: Invoer(pad: bestand)).lees(draden: draden, taal)
    }
    // Handed over and not kept, so that the list of ties can go when the network is there.
    let graaf = try meter.meet(taal.zin("netwerk opbouwen", "building the network")) {
      try Bandengraaf(aantalPersonen: lijst.personen.count, uiteinden: lijst.geefUiteinden())
    }
    return (graaf, lijst.personen, lijst.telling)
  }

  private func schrijfPersonen(
    _ lijst: Personenlijst, _ antwoorden: [GraafVerslag.Antwoord], _ meter: inout Stapmeter
  ) throws {
    guard let personen, let tabel = PersonenCSV(lijst, antwoorden) else { return }
    try meter.meet(taal.zin("personen schrijven", "writing people")) {
      try Groeibestand(pad: personen).schrijf(taal) { try tabel.schrijf($0) }
    }
    if let zin = lijst.herkenning(plek: personen).zin(in: taal.taal) { meld(zin) }
  }

  private func gekozen() throws -> [Graafmaat] {
    maat.isEmpty ? Graafmaat.standaard : try maten(maat)
  }

  /// The measures meant by words, in the order of the words and none twice.
  private func maten(_ woorden: [String]) throws -> [Graafmaat] {
    var gekozen: [Graafmaat] = []
    for woord in woorden.flatMap({ $0.split(separator: ",") }) {
      let woord = woord.trimmingCharacters(in: .whitespaces)
      guard let gevonden = Graafmaat.zoek(woord) else { throw onbekend(woord) }
      gekozen += gevonden.filter { !gekozen.contains($0) }
    }
    return gekozen
  }

  private func onbekend(_ woord: String) -> ValidationError {
    let suggesties = Graafmaat.suggesties(voor: woord).map { "'\($0)'" }
    guard !suggesties.isEmpty else {
      return ValidationError(
        taal.zin(
          "'\(woord)' is geen maat voor een groot netwerk; --uitleg alles noemt ze allemaal",
          "'\(woord)' is no measure of a large network; --uitleg alles names them all"))
    }
    return ValidationError(
      taal.zin(
        "'\(woord)' is geen maat voor een groot netwerk; bedoelde u \(suggesties.joined(separator: " of "))?",
        "'\(woord)' is no measure of a large network; did you mean \(suggesties.joined(separator: " or "))?"
      ))
  }
}

/// In what form the answer is given.
enum GraafVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv

  func tekst(van verslag: GraafVerslag, _ graaf: Bandengraaf) throws -> String {
    switch self {
    case .tabel: GraafTabel(verslag: verslag).tekst
    case .csv: GraafCSV(verslag: verslag).tekst
    case .json:
      try Gegevensvorm.json.tekst(
        van: GraafGegevens(
          verslag, mensen: graaf.aantalPersonen, banden: graaf.aantalBanden))
    }
  }
}

/// What measures of a large network mean.
struct GraafUitleg {
  let taal: Taal

  func tekst(_ maten: [Graafmaat]) -> String {
    maten.map { maat in
      let regels = maat.uitleg(in: taal).flatMap { kop, tekst in
        Terminalregels.rij(kop, "", tekst, naambreedte: 14, waardebreedte: 0)
      }
      return ([maat.naam.naam(in: taal).uppercased()] + regels).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension Personenlijst {
  /// By what people can be recognised; the first thousand are enough to know what kind of ids they
  /// are.
  fileprivate func herkenning(plek: String) -> Herkenning {
    var herkenning = Herkenning()
    let mensen = (0..<(zijnGetallen ? 0 : min(count, 1_000))).map { nummer in
      var bytes: [UInt8] = []
      schrijf(nummer, in: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    herkenning.bekijk(mensen: mensen, plek: plek)
    return herkenning
  }
}
