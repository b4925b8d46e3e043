/// Something around a person that is not a person: a team, a school, a club, a table to eat at
/// (English: *organisation* or *provision*).
public struct Organisatie: Hashable, Sendable, Identifiable {
  public typealias ID = Kenmerk

  public var id: ID
  public var naam: String
  public var soort: Soort?
  /// The parts of life it can mean something for.
  public var leefgebieden: [Leefgebied]
  public var groep: Groep?
  public var kring: Kring?
  /// The tie with the hoofdpersoon; `nil` when there is none (yet).
  public var band: Band?
  public var woonplaats: String?
  public var afstand: Afstand?
  public var notitie: String?

  public init(
    _ naam: String, id: ID? = nil, _ soort: Soort? = nil, leefgebieden: [Leefgebied] = [],
    groep: Groep? = nil, kring: Kring? = nil, band: Band? = nil
  ) {
    self.naam = naam
    self.id = id ?? Kenmerk(naam)
    self.soort = soort
    self.leefgebieden = leefgebieden
    self.groep = groep
    self.kring = kring
    self.band = band
  }

  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case wijkteam
    case gemeente
    case zorg
    case jeugdhulp
    case ggz
    case school
    case werk
    case woningcorporatie
    case justitie
    case schuldhulp
    case buurthuis
    case eettafel
    case sportclub
    case vereniging
    case geloofsgemeenschap
    case vrijwilligersorganisatie
    case lotgenotengroep
    case voorziening
  }
}

extension Organisatie.Soort {
  /// Whether it serves many people at once and is open to come to, beside help for one person.
  public var isCollectief: Bool {
    switch self {
    case .buurthuis, .eettafel, .sportclub, .vereniging, .geloofsgemeenschap, .lotgenotengroep,
      .voorziening, .vrijwilligersorganisatie:
      true
    default: false
    }
  }

  /// The group in which a map shows it when the file names none.
  public var groep: Groep {
    switch self {
    case .school: .school
    case .werk: .collegas
    case .sportclub, .vereniging, .geloofsgemeenschap, .eettafel, .buurthuis, .voorziening:
      .kennissen
    case .vrijwilligersorganisatie: .vrijwilligers
    case .lotgenotengroep: .lotgenoten
    default: .professionals
    }
  }
}

extension Organisatie.Soort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.wijkteam, .engels): "neighbourhood team"
    case (.gemeente, .engels): "municipality"
    case (.zorg, .engels): "care"
    case (.jeugdhulp, .engels): "youth care"
    case (.ggz, .engels): "mental health care"
    case (.school, .engels): "school"
    case (.werk, .engels): "work"
    case (.woningcorporatie, .engels): "housing association"
    case (.justitie, .engels): "justice"
    case (.schuldhulp, .engels): "debt counselling"
    case (.buurthuis, .engels): "community centre"
    case (.eettafel, .engels): "community meals"
    case (.sportclub, .engels): "sports club"
    case (.vereniging, .engels): "club"
    case (.geloofsgemeenschap, .engels): "faith community"
    case (.vrijwilligersorganisatie, .engels): "volunteer organisation"
    case (.lotgenotengroep, .engels): "peer support group"
    case (.voorziening, .engels): "provision"
    }
  }
}
