import Netwerk

// What a program reads: keys are Dutch and the same in every language. A number that is not told is
// `null` with a `reden`.

extension Buurtcel: Encodable {
  private enum Sleutel: String, CodingKey { case aantal, reden }

  public func encode(to encoder: any Encoder) throws {
    var houder = encoder.container(keyedBy: Sleutel.self)
    try houder.encode(aantal, forKey: .aantal)
    if aantal == nil { try houder.encode("onderdrukt", forKey: .reden) }
  }
}

extension Buurtverslag.Waarde: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var houder = encoder.singleValueContainer()
    switch self {
    case .cel(let cel): try houder.encode(cel)
    case .aandeel(let getal), .getal(let getal): try houder.encode(getal)
    case .woorden(let woorden): try houder.encode(woorden)
    }
  }
}

extension Buurtverslag: Encodable {
  private enum Sleutel: String, CodingKey {
    case drempel, huishoudens, mensen, ouderMomenten, nietGenoemd, onderdelen
  }

  public func encode(to encoder: any Encoder) throws {
    var houder = encoder.container(keyedBy: Sleutel.self)
    try houder.encode(instelling.drempel, forKey: .drempel)
    try houder.encode(huishoudens, forKey: .huishoudens)
    try houder.encode(mensen, forKey: .mensen)
    try houder.encode(ouderMomenten, forKey: .ouderMomenten)
    try houder.encode(nietGenoemd, forKey: .nietGenoemd)
    try houder.encode(
      onderdelen.map { Codering(deel: $0, instelling: instelling) }, forKey: .onderdelen)
  }

  private struct Codering: Encodable {
    let deel: Onderdeel
    let instelling: Buurtinstelling

    enum Sleutel: String, CodingKey {
      case vraag, n, eenheid, onbekend, conventie, bron, werkwijze, weggelaten, rijen
    }

    func encode(to encoder: any Encoder) throws {
      var houder = encoder.container(keyedBy: Sleutel.self)
      try houder.encode(deel.vraag.rawValue, forKey: .vraag)
      try houder.encode(deel.n, forKey: .n)
      try houder.encode(deel.eenheid.nederlands, forKey: .eenheid)
      try houder.encodeIfPresent(deel.onbekend, forKey: .onbekend)
      try houder.encode(deel.vraag.conventie(instelling).nederlands, forKey: .conventie)
      try houder.encode(deel.vraag.bron, forKey: .bron)
      try houder.encodeIfPresent(deel.werkwijze?.nederlands, forKey: .werkwijze)
      try houder.encode(deel.weggelaten, forKey: .weggelaten)
      try houder.encode(
        deel.rijen.map { rij in
          Rijcodering(
            wat: rij.sleutel,
            waarden: Dictionary(
              uniqueKeysWithValues: zip(deel.kolommen.map(\.sleutel), rij.waarden)))
        }, forKey: .rijen)
    }
  }

  private struct Rijcodering: Encodable {
    let wat: String
    let waarden: [String: Waarde]
  }
}
