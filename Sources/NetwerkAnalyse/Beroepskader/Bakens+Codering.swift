import Netwerk

/// In data files words are Dutch and people, organisations and questions are ids.
extension Hulpverlening: Encodable {
  private enum Sleutel: String, CodingKey {
    case professionals, organisaties, kaders, overlap, regie, regiehouders, zonderTaak, zonderKader
    case zonderOrganisatie, bekenden, paren, gespannen, afspraken, voorstellen
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(professionals.map(\.tekst), forKey: .professionals)
    try velden.encode(
      organisaties.map { Bundel($0.wat.tekst, $0.professionals) }, forKey: .organisaties)
    try velden.encode(kaders.map { Bundel($0.wat.rawValue, $0.professionals) }, forKey: .kaders)
    try velden.encode(overlap, forKey: .overlap)
    try velden.encode(regie.woord, forKey: .regie)
    try velden.encode(regie.houders.map(\.tekst), forKey: .regiehouders)
    try velden.encode(zonderTaak.map(\.tekst), forKey: .zonderTaak)
    try velden.encode(zonderKader.map(\.tekst), forKey: .zonderKader)
    try velden.encode(zonderOrganisatie.map(\.tekst), forKey: .zonderOrganisatie)
    try velden.encode(bekenden.count, forKey: .bekenden)
    try velden.encode(paren, forKey: .paren)
    try velden.encode(gespannen.map { [$0.een.tekst, $0.ander.tekst] }, forKey: .gespannen)
    try velden.encode(afspraken, forKey: .afspraken)
    try velden.encode(voorstellen, forKey: .voorstellen)
  }
}

/// One thing and the professionals that belong to it.
private struct Bundel: Encodable {
  let wat: String
  let professionals: [String]

  init(_ wat: String, _ professionals: [Persoon.ID]) {
    self.wat = wat
    self.professionals = professionals.map(\.tekst)
  }
}

extension Regie {
  /// One word for data.
  public var woord: String {
    switch self {
    case .nietNodig: "niet nodig"
    case .niemand: "niemand"
    case .onbekend: "onbekend"
    case .een: "een"
    case .meer: "meer"
    case .iedereen: "iedereen"
    }
  }
}

extension Overlap: Encodable {
  private enum Sleutel: String, CodingKey { case kader, soort, taak, professionals, organisaties }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    switch wat {
    case .kader(let kader, let soort):
      try velden.encode(kader.rawValue, forKey: .kader)
      try velden.encode(soort.rawValue, forKey: .soort)
    case .taak(let termen): try velden.encode(termen, forKey: .taak)
    }
    try velden.encode(professionals.map(\.tekst), forKey: .professionals)
    try velden.encode(organisaties.map(\.tekst), forKey: .organisaties)
  }
}

extension Kadervoorstel: Encodable {
  private enum Sleutel: String, CodingKey { case voorstel, dosering }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(woord, forKey: .voorstel)
    try velden.encode(dosering.naam(in: .nederlands), forKey: .dosering)
  }

  private var woord: String {
    switch self {
    case .kiesRegie: "kies regie"
    case .maakPlan: "maak plan"
    case .aanTafel: "aan tafel"
    case .eenLijn: "één lijn"
    case .bundel: "bundel"
    case .bewaakVeiligheid: "bewaak veiligheid"
    }
  }
}
