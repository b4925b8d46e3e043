import ArgumentParser
import Netwerk
import NetwerkAnalyse

/// Everything an answer about gaps is made from, in whatever form it is given.
struct HiatenVerslag {
  let netwerk: Netwerk
  let taal: Taal
  let matrix: Steunmatrix
  let hiaten: [Hiaat]
  let verkenning: Verkenning?
  let woorden: Verwoording

  init(_ netwerk: Netwerk, _ taal: Taal) {
    let graaf = netwerk.graaf
    self.netwerk = netwerk
    self.taal = taal
    matrix = graaf.steunmatrix()
    hiaten = graaf.hiaten()
    verkenning = graaf.verkenning()
    woorden = Verwoording([netwerk], in: taal)
  }

  func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }
}

/// In what form the answer is given.
enum HiatenVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv

  func tekst(van verslag: HiatenVerslag) throws -> String {
    switch self {
    case .tabel: HiatenTabel(verslag: verslag).tekst
    case .json: try Gegevensvorm.json.tekst(van: HiatenGegevens(verslag))
    case .csv: SteunmatrixCSV(verslag: verslag).tekst
    }
  }
}

/// The answer as data: the matrix, and every gap with its sentence and steps.
struct HiatenGegevens: Encodable {
  struct Gegeven: Encodable {
    let hiaat: Hiaat
    let zin: String
    let stappen: [Stap]
  }

  struct Stap: Encodable {
    let dosering: String
    let zin: String
  }

  let versie: Int
  let hoofdpersonen: [String]
  let titel: String?
  let peildatum: String?
  let matrix: Steunmatrix
  let hiaten: [Gegeven]
  let verkenning: VerkenningGegevens?

  init(_ verslag: HiatenVerslag) {
    let woorden = verslag.woorden
    versie = 1
    hoofdpersonen = verslag.netwerk.hoofdpersonen.map(\.id.tekst)
    titel = verslag.netwerk.titel
    peildatum = verslag.netwerk.peildatum?.description
    matrix = verslag.matrix
    hiaten = verslag.hiaten.map { hiaat in
      Gegeven(
        hiaat: hiaat, zin: hiaat.zin(woorden),
        stappen: hiaat.stappen(woorden).map {
          Stap(dosering: $0.dosering.naam(in: .nederlands), zin: $0.zin)
        })
    }
    verkenning = verslag.verkenning.map { VerkenningGegevens($0, woorden) }
  }
}
