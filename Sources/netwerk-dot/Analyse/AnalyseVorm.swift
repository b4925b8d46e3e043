import ArgumentParser
import Netwerk
import NetwerkAnalyse

/// In what form the answer is given.
enum AnalyseVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv, yaml

  func tekst(van verslag: AnalyseVerslag, _ taal: Taalkeuze) throws -> String {
    switch self {
    case .tabel: return AnalyseTabel(verslag: verslag, taal: taal.taal).tekst
    case .csv: return AnalyseCSV(verslag: verslag).tekst
    case .json: return try Gegevensvorm.json.tekst(van: AnalyseGegevens(verslag))
    case .yaml: return try Gegevensvorm.yaml.tekst(van: AnalyseGegevens(verslag))
    }
  }
}

/// The answer as data: every moment with its measurements, and every step between two moments.
struct AnalyseGegevens: Encodable {
  struct Moment: Encodable {
    let bestand: String
    let hoofdpersonen: [String]
    let titel: String?
    let peildatum: String?
    let maten: [Meting]
  }

  struct Stap: Encodable {
    let hoofdpersonen: [String]
    let van: String?
    let naar: String?
    let verandering: [Meting]
    let verschillen: [Wijziging]
  }

  let versie: Int
  let keuze: String?
  let momenten: [Moment]
  let vergelijkingen: [Stap]

  init(_ verslag: AnalyseVerslag) {
    versie = 1
    keuze = verslag.keuze
    momenten = verslag.reeksen.flatMap(\.momenten).map { moment in
      Moment(
        bestand: moment.bestand, hoofdpersonen: moment.netwerk.hoofdpersonen.map(\.id.tekst),
        titel: moment.netwerk.titel, peildatum: moment.peildatum?.description,
        maten: verslag.maten(van: moment).metingen)
    }
    vergelijkingen = verslag.reeksen.flatMap(verslag.vergelijkingen).map { stap in
      Stap(
        hoofdpersonen: stap.nu.netwerk.hoofdpersonen.map(\.id.tekst),
        van: stap.vroeger.netwerk.peildatum?.description,
        naar: stap.nu.netwerk.peildatum?.description, verandering: stap.metingen,
        verschillen: stap.wijzigingen)
    }
  }
}
