import Netwerk

/// In data files words are Dutch and people, organisations and questions are ids.
extension Genodigde: Encodable {
  private enum Sleutel: String, CodingKey {
    case persoon, plek, wijze, vastgelegd, kant, helptBij, begeleidDoor, via, coordinatorVraagt
    case genoemdDoor
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(id.tekst, forKey: .persoon)
    try velden.encode(plek.woord, forKey: .plek)
    if case .anders(let wijze, _) = plek { try velden.encode(wijze.rawValue, forKey: .wijze) }
    try velden.encode(isVastgelegd, forKey: .vastgelegd)
    try velden.encodeIfPresent(kant?.rawValue, forKey: .kant)
    try velden.encode(bijdragen, forKey: .helptBij)
    try velden.encodeIfPresent(begeleiding?.door.map(\.woord), forKey: .begeleidDoor)
    try velden.encode((deelname?.genoemdDoor ?? []).map(\.woord), forKey: .genoemdDoor)
    switch vraagweg {
    case .vastgelegd(let wie)?: try velden.encode(wie.map(\.woord), forKey: .via)
    case .hoofdpersoon?: try velden.encode([String](), forKey: .via)
    case .via(let wie)?: try velden.encode(wie.map(\.tekst), forKey: .via)
    case .coordinator?: try velden.encode(true, forKey: .coordinatorVraagt)
    case nil: break
    }
  }
}

extension Kringplek {
  /// One word for data.
  public var woord: String {
    switch self {
    case .aanwezig: "aanwezig"
    case .anders: "anders"
    case .overleg: "overleg"
    case .niet: "niet"
    }
  }
}

extension Betrokkene {
  /// The id of somebody in the network, the name of somebody outside it.
  var woord: String {
    switch self {
    case .inNetwerk(let kenmerk): kenmerk.tekst
    case .buiten(let naam): naam
    }
  }
}

extension Bijdrage: Encodable {
  private enum Sleutel: String, CodingKey { case hulpvraag, geeft, talenten, organisaties, beloofd }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(hulpvraag.tekst, forKey: .hulpvraag)
    try velden.encode(geeft.map(\.rawValue), forKey: .geeft)
    try velden.encode(talenten, forKey: .talenten)
    try velden.encode(organisaties.map(\.tekst), forKey: .organisaties)
    try velden.encode(isBeloofd, forKey: .beloofd)
  }
}

extension Informant: Encodable {
  private enum Sleutel: String, CodingKey { case persoon, plek, als, brengt, regie, raakt }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(id.tekst, forKey: .persoon)
    try velden.encode(plek.woord, forKey: .plek)
    try velden.encode(als.rawValue, forKey: .als)
    try velden.encode(brengt, forKey: .brengt)
    try velden.encode(heeftRegie, forKey: .regie)
    try velden.encode(raakt.map(\.tekst), forKey: .raakt)
  }
}

extension Informant.Plek {
  /// One word for data.
  public var woord: String {
    switch self {
    case .gevraagd: "gevraagd"
    case .mogelijk: "mogelijk"
    case .niet: "niet"
    }
  }
}

extension Ongedekt: Encodable {
  private enum Sleutel: String, CodingKey { case hulpvraag, naaste, professional, voorzieningen }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(hulpvraag.tekst, forKey: .hulpvraag)
    try velden.encodeIfPresent(naaste?.tekst, forKey: .naaste)
    try velden.encode(isProfessional, forKey: .professional)
    try velden.encode(voorzieningen.map(\.tekst), forKey: .voorzieningen)
  }
}

/// A choice as data: the moment, the people, who of them is not sure, and what is covered.
extension Keuze: Encodable {
  private enum Sleutel: String, CodingKey { case moment, mensen, onzeker, gedekt, bewezen }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(moment.tekst, forKey: .moment)
    try velden.encode(mensen.map(\.tekst), forKey: .mensen)
    try velden.encode(onzeker.map(\.tekst), forKey: .onzeker)
    try velden.encode(gedekt.map(\.tekst), forKey: .gedekt)
    try velden.encode(isBewezenOptimaal, forKey: .bewezen)
  }
}
