import Netwerk

/// In data files words are Dutch and people are ids; cells in which nothing was said are left out.
extension Steunmatrix: Encodable {
  private enum Sleutel: String, CodingKey { case rijen, kolommen, cellen, weggelaten }

  private struct Rijgegevens: Encodable {
    var hulpvraag: String?
    var steun: [String]
    var stand: String
  }

  private struct Kolomgegevens: Encodable {
    var persoon: String?
    var voorziening: String?
    var groep: String?
  }

  private struct Celgegevens: Encodable {
    var rij: Int
    var kolom: Int
    var geeft: [String]
    var beloofd: Bool
    var onbekend: Bool
    var past: Bool
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(rijen.indices.map(rijgegevens), forKey: .rijen)
    try velden.encode(kolommen.map(Self.kolomgegevens), forKey: .kolommen)
    try velden.encode(
      rijen.indices.flatMap { rij in kolommen.indices.compactMap { celgegevens(rij, $0) } },
      forKey: .cellen)
    try velden.encode(weggelaten.map(\.tekst), forKey: .weggelaten)
  }

  private func rijgegevens(_ rij: Int) -> Rijgegevens {
    switch rijen[rij] {
    case .hulpvraag(let dekking):
      Rijgegevens(
        hulpvraag: dekking.hulpvraag.id.tekst, steun: dekking.giften.map(\.soort.rawValue),
        stand: stand(rij).rawValue)
    case .steun(let soort, _): Rijgegevens(steun: [soort.rawValue], stand: stand(rij).rawValue)
    }
  }

  private static func kolomgegevens(_ kolom: Kolom) -> Kolomgegevens {
    switch kolom {
    case .persoon(let id, let groep):
      Kolomgegevens(persoon: id.tekst, groep: groep?.rawValue)
    case .voorziening(let organisatie): Kolomgegevens(voorziening: organisatie.id.tekst)
    }
  }

  private func celgegevens(_ rij: Int, _ kolom: Int) -> Celgegevens? {
    let cel = self[rij, kolom]
    guard !cel.isLeeg else { return nil }
    return Celgegevens(
      rij: rij, kolom: kolom, geeft: cel.geeft.map(\.rawValue), beloofd: cel.isBeloofd,
      onbekend: cel.isOnbekend, past: cel.past)
  }
}
