/// The part of somebody's life in which a person stands beside them (English: *group*).
///
/// The kinds are fixed, so that networks can be compared; a network may name groups of its own
/// under one of them: `Groep("Moskee", onder: .vrienden)`.
public struct Groep: Hashable, Sendable {
  public let soort: Soort
  /// The name of a group of one's own; `nil` for the known group itself.
  public let eigenNaam: String?

  public init(_ soort: Soort) {
    self.soort = soort
    eigenNaam = nil
  }

  public init(_ eigenNaam: String, onder soort: Soort) {
    self.soort = soort
    self.eigenNaam = eigenNaam
  }

  /// The known groups, in the order in which a map shows them.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case familie
    case kerngezin
    case gezinVanHerkomst = "gezin van herkomst"
    case overigeFamilie = "overige familie"
    case schoonfamilie
    case vrienden
    case buren
    case kennissen
    case collegas = "collega's"
    case school
    case vrijwilligers
    case lotgenoten
    case professionals
    case zorg
    case raad
  }
}

extension Groep {
  public static let familie = Groep(.familie)
  public static let kerngezin = Groep(.kerngezin)
  public static let gezinVanHerkomst = Groep(.gezinVanHerkomst)
  public static let overigeFamilie = Groep(.overigeFamilie)
  public static let schoonfamilie = Groep(.schoonfamilie)
  public static let vrienden = Groep(.vrienden)
  public static let buren = Groep(.buren)
  public static let kennissen = Groep(.kennissen)
  public static let collegas = Groep(.collegas)
  public static let school = Groep(.school)
  public static let vrijwilligers = Groep(.vrijwilligers)
  public static let lotgenoten = Groep(.lotgenoten)
  public static let professionals = Groep(.professionals)
  public static let zorg = Groep(.zorg)
  public static let raad = Groep(.raad)
}

extension Groep.Soort {
  /// The group of which this is a part; a main group is its own.
  public var hoofdgroep: Groep.Soort {
    switch self {
    case .kerngezin, .gezinVanHerkomst, .overigeFamilie, .schoonfamilie: .familie
    case .school: .collegas
    case .zorg, .raad: .professionals
    default: self
    }
  }

  /// The main groups: one sector each on a map.
  public static let hoofdgroepen: [Groep.Soort] = allCases.filter { $0.hoofdgroep == $0 }

  /// Whether people are here because it is their work.
  public var isFormeel: Bool { hoofdgroep == .professionals }
}

extension Groep.Soort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.familie, .engels): "family"
    case (.kerngezin, .engels): "immediate family"
    case (.gezinVanHerkomst, .engels): "family of origin"
    case (.overigeFamilie, .engels): "other family"
    case (.schoonfamilie, .engels): "in-laws"
    case (.vrienden, .engels): "friends"
    case (.buren, .engels): "neighbours"
    case (.kennissen, .engels): "acquaintances"
    case (.collegas, .engels): "colleagues"
    case (.school, .engels): "school"
    case (.vrijwilligers, .engels): "volunteers"
    case (.lotgenoten, .engels): "peers"
    case (.professionals, .engels): "professionals"
    case (.zorg, .engels): "care professionals"
    case (.raad, .engels): "advisers"
    }
  }
}

extension Groep: Benoemd {
  public func naam(in taal: Taal) -> String { eigenNaam ?? soort.naam(in: taal) }
}
