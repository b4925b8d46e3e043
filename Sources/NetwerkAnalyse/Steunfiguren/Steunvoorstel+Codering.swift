import Netwerk

/// In data files words are Dutch and people are ids. Places are given, points are not: they order
/// people for one question and are no mark of anybody.
extension Steunvoorstel: Encodable {
  private enum Sleutel: String, CodingKey {
    case hulpvraag, soort, leefgebied, soorten, professional, mensen, professionals, voorzieningen
    case nietVoorgesteld
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encodeIfPresent(vraag.hulpvraag?.id.tekst, forKey: .hulpvraag)
    if case .soort(let soort) = vraag { try velden.encode(soort.rawValue, forKey: .soort) }
    try velden.encodeIfPresent(vraag.leefgebied?.rawValue, forKey: .leefgebied)
    try velden.encode(vraag.soorten.map(\.rawValue), forKey: .soorten)
    try velden.encodeIfPresent(vraag.professional?.rawValue, forKey: .professional)
    try velden.encode(mensen, forKey: .mensen)
    try velden.encode(professionals, forKey: .professionals)
    try velden.encode(voorzieningen, forKey: .voorzieningen)
    try velden.encode(nietVoorgesteld, forKey: .nietVoorgesteld)
  }
}

extension Steunfiguur: Encodable {
  private enum Sleutel: String, CodingKey {
    case persoon, slapend, viaAnderen, dosering, via, voor, tegen, navragen, weten
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(id.tekst, forKey: .persoon)
    try velden.encode(isSlapend, forKey: .slapend)
    try velden.encode(isViaAnderen, forKey: .viaAnderen)
    try velden.encode(dosering.naam(in: .nederlands), forKey: .dosering)
    try velden.encode(route?.via.map(\.tekst), forKey: .via)
    try velden.encode(feiten(.voor), forKey: .voor)
    try velden.encode(feiten(.tegen), forKey: .tegen)
    try velden.encode(feiten(.navragen), forKey: .navragen)
    try velden.encode(feiten(.weten), forKey: .weten)
  }
}

/// The kind of fact, and what it is about where it is about something.
extension Steunfeit: Encodable {
  private enum Sleutel: String, CodingKey { case feit, van }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(soort.rawValue, forKey: .feit)
    if !inhoud.isEmpty { try velden.encode(inhoud, forKey: .van) }
  }

  /// What a fact is about, as words and ids.
  public var inhoud: [String] {
    switch self {
    case .geeftDit(let soorten), .geeftAnders(let soorten), .krijgt(let soorten),
      .leunt(let soorten):
      soorten.map(\.rawValue)
    case .geeftAlVeel(let aantal): ["\(aantal)"]
    case .sterkte(let sterkte): [sterkte.rawValue]
    case .aard(let aard): [aard.rawValue]
    case .kring(let kring): ["\(kring.rawValue)"]
    case .contact(let frequentie): [frequentie.rawValue]
    case .kentLang(let jaren): ["\(jaren)"]
    case .gedeeldTalent(let talenten), .passendTalent(let talenten), .talent(let talenten): talenten
    case .passendeOrganisatie(let ids), .spanningMet(let ids), .nietSamenMet(let ids),
      .minderjarig(let ids):
      ids.map(\.tekst)
    case .nieuweKant(let groep): [groep.rawValue]
    case .dichtbij(let afstand), .ver(let afstand): [afstand.nederlands]
    case .beschikbaar(let tijden): tijden.map(\.description)
    case .draagkracht(let draagkracht): [draagkracht.rawValue]
    case .zorgt(let uren): [Getalnotatie.kort(uren, in: .engels)]
    case .taak(let taak): [taak]
    case .beloofd, .genoemd, .zoektContact, .viaAnderen, .onderEenDak, .alleenBegeleid, .geenWeg,
      .regie,
      .magGevraagd, .toestemmingOnbekend, .draagkrachtOnbekend, .leeftijdOnbekend:
      []
    }
  }
}

extension Steunvoorziening: Encodable {
  private enum Sleutel: String, CodingKey { case organisatie, past, bekenden, aard }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(id.tekst, forKey: .organisatie)
    try velden.encode(past, forKey: .past)
    try velden.encode(bekenden.map(\.tekst), forKey: .bekenden)
    try velden.encode(aard?.rawValue, forKey: .aard)
  }
}

extension Afgewezene: Encodable {
  private enum Sleutel: String, CodingKey { case persoon, redenen }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(id.tekst, forKey: .persoon)
    try velden.encode(redenen.map(\.woord), forKey: .redenen)
  }
}

extension Afwijzing {
  /// One word for data.
  public var woord: String {
    switch self {
    case .beletsel(.overleden): "overleden"
    case .beletsel(.verbroken): "verbroken"
    case .beletsel(.contactverbod): "contactverbod"
    case .beletsel(.veiligheid(let afspraak)): afspraak.soort.rawValue
    case .beletsel(.wilNiet): "wil niet"
    case .beletsel(.overbelast): "overbelast"
    case .ruzie: "ruzie"
    case .minderjarig: "minderjarig"
    }
  }
}
