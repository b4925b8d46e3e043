import Netwerk

/// In data files words are Dutch, people are ids and numbers are unrounded; what cannot be computed is
/// `null` and has a `reden`. Without a number there is no range of it either.
extension Netwerkkracht: Encodable {
  private enum Sleutel: String, CodingKey { case getal, reden, bereik, profiel, onbekend }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(getal, forKey: .getal)
    try velden.encode(reden?.rawValue, forKey: .reden)
    try velden.encode(getal.map { _ in [bereik.lowerBound, bereik.upperBound] }, forKey: .bereik)
    try velden.encode(metingen.map { Krachtregel($0, gewichten) }, forKey: .profiel)
    try velden.encode(onbekend, forKey: .onbekend)
  }
}

/// One dimension as data, with its weight.
private struct Krachtregel: Encodable {
  let dimensie: String
  let waarde: Double?
  let reden: String?
  let bereik: [Double]
  let gewicht: Double
  let n: Int
  let eenheid: String
  let onbekend: Int
  let personen: [String]
  let banden: [[String]]
  let bron: String

  init(_ meting: Krachtmeting, _ gewichten: Gewichten) {
    dimensie = meting.dimensie.rawValue
    waarde = meting.waarde
    reden = meting.uitkomst.reden?.rawValue
    bereik = [meting.bereik.lowerBound, meting.bereik.upperBound]
    gewicht = gewichten[meting.dimensie]
    n = meting.uitkomst.n
    eenheid = meting.uitkomst.eenheid.rawValue
    onbekend = meting.uitkomst.onbekend
    personen = meting.grond.personen.map(\.tekst)
    banden = meting.grond.banden.map { [$0.een.tekst, $0.ander.tekst] }
    bron = meting.dimensie.bron
  }
}

extension Onbekende: Encodable {
  private enum Sleutel: String, CodingKey { case wat, van }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode("\(wat)", forKey: .wat)
    try velden.encode(van.map(\.tekst), forKey: .van)
  }
}
