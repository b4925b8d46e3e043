/// Somebody in the network, or the hoofdpersoon (English: *person*).
///
/// Only the name is needed. What is left out is unknown, never "no".
public struct Persoon: Hashable, Sendable, Identifiable {
  public typealias ID = Kenmerk

  public var id: ID
  /// The name people call this person by.
  public var naam: String
  public var rol: Rol?
  /// The group, when it does not follow from the role.
  public var eigenGroep: Groep?
  public var kring: Kring?
  /// The tie with the hoofdpersoon, seen from this person; `nil` for somebody the hoofdpersoon
  /// knows only through others, and for the hoofdpersoon.
  public var band: Band?

  public var geslacht: Geslacht?
  public var leeftijd: Leeftijd?
  public var overleden: Antwoord?
  /// People who write the same word here live under one roof.
  public var huishouden: String?
  public var woonplaats: String?
  public var afstand: Afstand?
  public var talen: [String]
  public var talenten: [String]

  public var belasting: Belasting?
  public var beschikbaar: [Tijdvak]
  /// For a professional or volunteer: for whom, on what legal ground, with what task.
  public var inzet: Inzet?

  public var toestemming: Toestemming?
  public var veiligheid: [Veiligheidsafspraak]
  public var bron: Bron?
  public var notitie: String?

  /// A person; the kenmerk follows from the name unless given.
  public init(
    _ naam: String, id: ID? = nil, _ rol: Rol? = nil, groep: Groep? = nil, kring: Kring? = nil,
    _ sterkte: Band.Sterkte? = nil, aard: Band.Aard? = nil, steun: Set<Steunsoort> = [],
    krijgt: Set<Steunsoort> = []
  ) {
    self.naam = naam
    self.id = id ?? Kenmerk(naam)
    self.rol = rol
    self.eigenGroep = groep
    self.kring = kring
    self.band = Band(sterkte, aard: aard, steun: steun, krijgt: krijgt)
    talen = []
    talenten = []
    beschikbaar = []
    veiligheid = []
  }
}

extension Persoon {
  /// The group this person belongs to: as written, else what the role says; `nil` when neither
  /// says.
  public var groep: Groep? { eigenGroep ?? rol?.betekenis.map { Groep($0.groep) } }

  /// The sex as written, else what the role says.
  public var bekendGeslacht: Geslacht? { geslacht ?? rol?.betekenis?.geslacht }

  /// What this person is of the hoofdpersoon in the family: as written, else what the role says.
  public var familieband: Familieband? { band?.familieband ?? rol?.betekenis?.familieband }

  /// Whether this person is here because it is their work.
  public var isProfessional: Bool { groep?.soort.isFormeel ?? false }

  public var isOverleden: Bool { overleden == .ja }

  /// This person with something changed: `Persoon("Ria", .zus).met { $0.geslacht = .vrouw }`.
  public func met(_ wijziging: (inout Persoon) -> Void) -> Persoon {
    var ander = self
    wijziging(&ander)
    return ander
  }
}

/// The sex by which a map chooses a symbol (English: *sex*).
public enum Geslacht: String, CaseIterable, Hashable, Sendable {
  case vrouw = "v"
  case man = "m"
  case anders = "x"
  case onbekend
}

/// How old somebody is, as it was said (English: *age*).
public enum Leeftijd: Hashable, Sendable {
  /// Year of birth.
  case geboren(Int)
  /// Whole years at the date of the network, 0 to 130.
  case jaren(Int)

  /// The age in whole years reached in the year of `datum`; `nil` when only a year of birth is
  /// known and there is no date to reckon from, or one before it.
  public func jaren(op datum: Datum?) -> Int? {
    switch self {
    case .jaren(let jaren): jaren
    case .geboren(let jaar): datum.flatMap { $0.jaar < jaar ? nil : $0.jaar - jaar }
    }
  }
}

/// How far away somebody lives (English: *distance*).
public enum Afstand: Hashable, Sendable {
  case kilometer(Double)
  /// Travelling time one way, door to door.
  case reistijd(minuten: Int)
}

extension Geslacht: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.vrouw, .nederlands): "vrouw"
    case (.man, .nederlands): "man"
    case (.anders, .nederlands): "anders"
    case (.onbekend, .nederlands): "onbekend"
    case (.vrouw, .engels): "woman"
    case (.man, .engels): "man"
    case (.anders, .engels): "other"
    case (.onbekend, .engels): "unknown"
    }
  }
}
