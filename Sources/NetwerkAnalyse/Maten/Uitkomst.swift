import Netwerk

/// What came of asking a measure: a value or the reason why there is none, and what it rests on
/// (English: *outcome*).
public struct Uitkomst: Hashable, Sendable {
  public let inhoud: Inhoud
  /// How many people, ties, questions … it rests on.
  public let n: Int
  /// What `n` counts.
  public let eenheid: Eenheid
  /// Of how many it was unknown, so that they are not in `n`.
  public let onbekend: Int

  public enum Inhoud: Hashable, Sendable {
    case waarde(Waarde)
    case geen(Reden)
  }

  /// The value; `nil` exactly when there is a reason.
  public var waarde: Waarde? {
    if case .waarde(let waarde) = inhoud { waarde } else { nil }
  }

  /// Why there is no value; `nil` exactly when there is one.
  public var reden: Reden? {
    if case .geen(let reden) = inhoud { reden } else { nil }
  }

  /// - Parameter reden: why there is no value, when there is none.
  init(
    _ waarde: Waarde?, anders reden: Reden, van n: Int, _ eenheid: Eenheid, onbekend: Int = 0
  ) {
    inhoud = waarde.map(Inhoud.waarde) ?? .geen(reden)
    self.n = n
    self.eenheid = eenheid
    self.onbekend = onbekend
  }

  /// A value there always is.
  init(_ waarde: Waarde, van n: Int, _ eenheid: Eenheid, onbekend: Int = 0) {
    inhoud = .waarde(waarde)
    self.n = n
    self.eenheid = eenheid
    self.onbekend = onbekend
  }

  static func getal(
    _ getal: Double?, anders reden: Reden, van n: Int, _ eenheid: Eenheid, onbekend: Int = 0
  ) -> Uitkomst {
    Uitkomst(getal.map(Waarde.getal), anders: reden, van: n, eenheid, onbekend: onbekend)
  }
}

/// What the number of a measure counts (English: *unit*).
public enum Eenheid: String, CaseIterable, Hashable, Sendable {
  case mensen, contacten, banden, paren, drietallen, steunsoorten, steungiften, gevers, vragen
  case rollen, feiten
}

extension Eenheid: Benoemd {
  public func naam(in taal: Taal) -> String { naam(2, in: taal) }

  /// The word that goes with so many: `1 paar`, `2 paren`.
  public func naam(_ aantal: Int, in taal: Taal) -> String {
    let (een, meer) = taal == .nederlands ? nederlands : english
    return aantal == 1 ? een : meer
  }

  private var nederlands: (String, String) {
    switch self {
    case .mensen: ("mens", "mensen")
    case .contacten: ("contact", "contacten")
    case .banden: ("band", "banden")
    case .paren: ("paar", "paren")
    case .drietallen: ("drietal", "drietallen")
    case .steunsoorten: ("soort steun", "soorten steun")
    case .steungiften: ("gift van steun", "giften van steun")
    case .gevers: ("gever", "gevers")
    case .vragen: ("vraag", "vragen")
    case .rollen: ("rol", "rollen")
    case .feiten: ("feit", "feiten")
    }
  }

  private var english: (String, String) {
    switch self {
    case .mensen: ("person", "people")
    case .contacten: ("contact", "contacts")
    case .banden: ("tie", "ties")
    case .paren: ("pair", "pairs")
    case .drietallen: ("threesome", "threesomes")
    case .steunsoorten: ("kind of support", "kinds of support")
    case .steungiften: ("gift of support", "gifts of support")
    case .gevers: ("giver", "givers")
    case .vragen: ("question", "questions")
    case .rollen: ("role", "roles")
    case .feiten: ("fact", "facts")
    }
  }
}
