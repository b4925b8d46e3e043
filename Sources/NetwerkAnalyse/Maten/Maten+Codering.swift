import Netwerk

extension Kenmerk {
  fileprivate struct Sleutel: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// In data files words are Dutch, people are ids, and numbers are unrounded. What has no value is
/// `null` and has a `reden`.
extension Meting: Encodable {
  private enum Sleutel: String, CodingKey {
    case maat, familie, waarde, reden, n, eenheid, onbekend, wieTelt, bron
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(maat.id, forKey: .maat)
    try velden.encode(maat.familie.rawValue, forKey: .familie)
    try velden.encode(uitkomst.waarde, forKey: .waarde)
    try velden.encode(uitkomst.reden?.rawValue, forKey: .reden)
    try velden.encode(uitkomst.n, forKey: .n)
    try velden.encode(uitkomst.eenheid.rawValue, forKey: .eenheid)
    try velden.encode(uitkomst.onbekend, forKey: .onbekend)
    try velden.encode(maat.wieTelt.naam(in: .nederlands), forKey: .wieTelt)
    try velden.encode(maat.bron, forKey: .bron)
  }
}

extension Wijziging: Encodable {
  private enum Sleutel: String, CodingKey {
    case maat, vroeger, nu, verschil
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(maat.id, forKey: .maat)
    try velden.encode(vroeger.waarde, forKey: .vroeger)
    try velden.encode(nu.waarde, forKey: .nu)
    try velden.encode(verschil, forKey: .verschil)
  }
}

extension Waarde: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .aantal(let aantal): try aantal.encode(to: encoder)
    case .getal(let getal): try getal.geheel?.encode(to: encoder) ?? getal.encode(to: encoder)
    case .personen(let personen): try personen.map(\.tekst).encode(to: encoder)
    case .paren(let paren): try paren.map { [$0.een.tekst, $0.ander.tekst] }.encode(to: encoder)
    case .groepen(let groepen): try groepen.map { $0.map(\.tekst) }.encode(to: encoder)
    case .perPersoon(let waarden):
      var velden = encoder.container(keyedBy: Kenmerk.Sleutel.self)
      for waarde in waarden {
        try velden.encode(
          Waarde.getal(waarde.waarde), forKey: Kenmerk.Sleutel(stringValue: waarde.persoon.tekst))
      }
    case .verdeling(let tellingen): try tellingen.encode(to: encoder)
    case .woorden(let woorden): try woorden.map(\.nederlands).encode(to: encoder)
    case .steun(let giften): try giften.encode(to: encoder)
    case .score(let score): try score.encode(to: encoder)
    case .oordeel(let oordeel, let gronden):
      try ["oordeel": [oordeel.nederlands], "gronden": gronden.map(\.nederlands)]
        .encode(to: encoder)
    }
  }
}

extension Telling: Encodable {
  private enum Sleutel: String, CodingKey { case soort, aantal }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(soort.nederlands, forKey: .soort)
    try velden.encode(aantal, forKey: .aantal)
  }
}

extension Steungift: Encodable {
  private enum Sleutel: String, CodingKey { case van, soort }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(van.tekst, forKey: .van)
    try velden.encode(soort.rawValue, forKey: .soort)
  }
}

extension Score: Encodable {
  private enum Sleutel: String, CodingKey { case punten, hoogstens, duiding, delen, afgeleid }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(punten, forKey: .punten)
    try velden.encode(bereik.upperBound, forKey: .hoogstens)
    try velden.encode(duiding?.rawValue, forKey: .duiding)
    try velden.encode(
      delen.map { Telling(soort: Tekst($0.deel), aantal: $0.punten) }, forKey: .delen)
    try velden.encode(isAfgeleid, forKey: .afgeleid)
  }
}

extension Double {
  /// This number as a whole one, so that every format writes `2` and not `2e+0`; `nil` when it is not.
  fileprivate var geheel: Int? { Int(exactly: self) }
}
