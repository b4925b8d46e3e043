import Netwerk

/// A value for each person that has one (English: *per person*).
///
/// Whoever has no value, because the question does not apply to them, is not in it.
///
/// Order: by kenmerk. Complexity: looking somebody up takes O(log people).
public struct PerPersoon<Waarde: Sendable>: Sendable {
  /// Everybody with a value, by kenmerk.
  public let personen: [Persoon.ID]
  /// Their values, in the same order.
  public let waarden: [Waarde]

  /// - Parameter paren: people in ascending order, none of them twice.
  init(_ paren: [(Persoon.ID, Waarde)]) {
    personen = paren.map(\.0)
    waarden = paren.map(\.1)
  }

  /// The value of one person; `nil` for somebody who has none.
  public subscript(_ id: Persoon.ID) -> Waarde? {
    var bereik = personen[...]
    while let midden = bereik.indices.dropFirst(bereik.count / 2).first {
      if personen[midden] == id { return waarden[midden] }
      bereik = personen[midden] < id ? bereik[(midden + 1)...] : bereik[..<midden]
    }
    return nil
  }

  public var count: Int { personen.count }
  public var isEmpty: Bool { personen.isEmpty }

  /// The same people with another value.
  public func map<Ander: Sendable>(_ maak: (Waarde) -> Ander) -> PerPersoon<Ander> {
    PerPersoon<Ander>(zip(personen, waarden).map { ($0, maak($1)) })
  }
}

extension PerPersoon: Equatable where Waarde: Equatable {}

extension PerPersoon where Waarde: Comparable {
  /// Everybody with a value, the highest first; equals by kenmerk.
  public var rangorde: [Persoon.ID] {
    personen.indices
      .sorted { waarden[$1] < waarden[$0] || (waarden[$0] == waarden[$1] && $0 < $1) }
      .map { personen[$0] }
  }

  /// The highest value; `nil` when nobody has one.
  public var hoogste: Waarde? { waarden.max() }
}

/// Two people between whom there is something, the lower kenmerk first (English: *pair*).
public struct Paar: Hashable, Sendable, Comparable {
  public let een: Persoon.ID
  public let ander: Persoon.ID

  public init(_ een: Persoon.ID, _ ander: Persoon.ID) {
    self.een = min(een, ander)
    self.ander = max(een, ander)
  }

  public static func < (links: Paar, rechts: Paar) -> Bool {
    (links.een, links.ander) < (rechts.een, rechts.ander)
  }
}
