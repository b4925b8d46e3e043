import NetwerkAnalyse
import NetwerkDiagram

extension Steunkaart {
  /// What was worked out, as data for a picture.
  init(_ matrix: Steunmatrix) {
    let kolommen = matrix.rijen.enumerated().map { nummer, rij in
      let kop: Kop =
        switch rij {
        case .hulpvraag(let dekking): .hulpvraag(dekking.hulpvraag)
        case .steun(let soort, _): .steun(soort)
        }
      return Kolom(kop, Self.stand(matrix.stand(nummer)), gevers: rij.gevers.count)
    }
    let rijen = matrix.kolommen.enumerated().map { plek, kolom in
      Rij(kolom.id, matrix.rijen.indices.map { Cel(matrix[$0, plek]) })
    }
    self.init(kolommen: kolommen, rijen: rijen)
  }

  static func stand(_ stand: Steunmatrix.Stand) -> Stand {
    switch stand {
    case .mistProfessional: .mistProfessional
    case .ontbreekt: .ontbreekt
    case .deels: .deels
    case .hangtOpEen: .hangtOpEen
    case .gedekt: .gedekt
    case .onbekend: .onbekend
    }
  }
}

extension Steunkaart.Cel {
  fileprivate init(_ cel: Steunmatrix.Cel) {
    self.init(
      geeft: cel.geeft, isBeloofd: cel.isBeloofd, isOnbekend: cel.isOnbekend, past: cel.past)
  }
}
