import Netwerk
import NetwerkAnalyse

/// The matrix as rows of data: a line for everybody, a column for every question and every kind of
/// support. In a cell stand the kinds given, `beloofd`, `onbekend` and `past`, with spaces.
struct SteunmatrixCSV {
  let verslag: HiatenVerslag

  var tekst: String {
    let matrix = verslag.matrix
    let kop = ["id", "naam", "soort", "groep"] + matrix.rijen.map(\.sleutel)
    let stand = ["", "", "stand", ""] + matrix.rijen.indices.map { matrix.stand($0).rawValue }
    let mensen = matrix.kolommen.enumerated().map { nummer, kolom in
      regel(kolom) + matrix.rijen.indices.map { Self.cel(matrix[$0, nummer]) }
    }
    return ([kop] + mensen + [stand]).map(CSV.regel).joined()
  }

  private func regel(_ kolom: Steunmatrix.Kolom) -> [String] {
    switch kolom {
    case .persoon(let id, let groep):
      [id.tekst, verslag.woorden.naam(id), "persoon", groep?.rawValue ?? ""]
    case .voorziening(let organisatie):
      [organisatie.id.tekst, organisatie.naam, "voorziening", ""]
    }
  }

  private static func cel(_ cel: Steunmatrix.Cel) -> String {
    (cel.geeft.map(\.rawValue) + (cel.isBeloofd ? ["beloofd"] : [])
      + (cel.isOnbekend ? ["onbekend"] : []) + (cel.past ? ["past"] : []))
      .joined(separator: " ")
  }
}

extension Steunmatrix.Rij {
  fileprivate var sleutel: String {
    switch self {
    case .hulpvraag(let dekking): "hulpvraag: \(dekking.hulpvraag.id.tekst)"
    case .steun(let soort, _): soort.rawValue
    }
  }
}
