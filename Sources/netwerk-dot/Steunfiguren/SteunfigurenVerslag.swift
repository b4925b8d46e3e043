import ArgumentParser
import Netwerk
import NetwerkAnalyse

/// Everything an answer is made from, in whatever form it is given.
struct SteunfigurenVerslag {
  let bestand: String
  let netwerk: Netwerk
  let voorstellen: [Steunvoorstel]
  /// Of whom is asked why they are not, or not higher, in the proposal.
  let waarom: [Kenmerk]
  let hoogstens: Int
  let metUitleg: Bool
}

/// In what form the answer is given.
enum SteunfigurenVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv

  func tekst(van verslag: SteunfigurenVerslag, _ taal: Taal) throws -> String {
    switch self {
    case .tabel: SteunfigurenTabel(verslag, taal).tekst
    case .json: try Gegevensvorm.json.tekst(van: SteunfigurenGegevens(verslag, taal))
    case .csv: SteunfigurenCSV(verslag: verslag, taal: taal).tekst
    }
  }
}

/// The answer as data.
struct SteunfigurenGegevens: Encodable {
  struct Waarom: Encodable {
    let persoon: String
    let hulpvraag: String?
    let zinnen: [String]
  }

  let versie: Int
  let bestand: String
  let hoofdpersonen: [String]
  let peildatum: String?
  let voorstellen: [Steunvoorstel]
  let verkenning: VerkenningGegevens?
  let waarom: [Waarom]

  init(_ verslag: SteunfigurenVerslag, _ taal: Taal) {
    let woorden = Verwoording([verslag.netwerk], in: taal)
    versie = 1
    bestand = verslag.bestand
    hoofdpersonen = verslag.netwerk.hoofdpersonen.map(\.id.tekst)
    peildatum = verslag.netwerk.peildatum?.description
    voorstellen = verslag.voorstellen
    verkenning = verslag.netwerk.verkenning().map { VerkenningGegevens($0, woorden) }
    waarom = verslag.waarom.flatMap { id in
      verslag.voorstellen.map {
        Waarom(
          persoon: id.tekst, hulpvraag: $0.vraag.hulpvraag?.id.tekst,
          zinnen: $0.waaromNiet(id, in: verslag.netwerk).zinnen(id, woorden))
      }
    }
  }
}

/// The answer as rows: one for each person or organisation and question.
struct SteunfigurenCSV {
  let verslag: SteunfigurenVerslag
  let taal: Taal

  static let kop = ["bestand", "vraag", "lijst", "plaats", "id", "via", "zin"]

  var tekst: String {
    let woorden = Verwoording([verslag.netwerk], in: taal)
    let rijen = verslag.voorstellen.flatMap { voorstel -> [[String]] in
      let vraag = voorstel.vraag.hulpvraag?.id.tekst ?? voorstel.vraag.soorten.first?.rawValue ?? ""
      func rij(_ lijst: String, _ plaats: Int?, _ id: Kenmerk, _ via: String, _ zin: String)
        -> [String]
      {
        [verslag.bestand, vraag, lijst, plaats.map(String.init) ?? "", id.tekst, via, zin]
      }
      func figuren(_ lijst: String, _ figuren: [Steunfiguur]) -> [[String]] {
        figuren.enumerated().map { nummer, figuur in
          let via = figuur.route?.via.map(\.tekst).joined(separator: " ") ?? "-"
          let zin = figuur.zinnen(woorden, voor: 99).joined(separator: " ")
          return rij(lijst, nummer + 1, figuur.id, via, zin)
        }
      }
      return figuren("mensen", voorstel.mensen) + figuren("professionals", voorstel.professionals)
        + voorstel.voorzieningen.enumerated().map {
          rij("voorzieningen", $0 + 1, $1.id, "", $1.zin(woorden))
        } + voorstel.nietVoorgesteld.map { rij("niet", nil, $0.id, "", $0.zin(woorden)) }
    }
    return ([Self.kop] + rijen).map(CSV.regel).joined()
  }
}
