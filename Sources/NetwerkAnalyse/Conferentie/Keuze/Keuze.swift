import Netwerk

/// A moment and the people who come together then (English: *selection*).
public struct Keuze: Hashable, Sendable {
  public let moment: Kenmerk
  /// Who is chosen, by kenmerk.
  public let mensen: [Kenmerk]
  /// Those of them who did not say yet whether they can come.
  public let onzeker: [Kenmerk]
  /// The hulpvragen that one of them could do something for, by kenmerk.
  public let gedekt: [Kenmerk]
  public let waarde: Keuzewaarde
  /// No choice at all is better than this; equal to `waarde` when that is proven best.
  public let bovengrens: Keuzewaarde

  /// Whether no other choice has a larger value.
  ///
  /// Of choices with the same value the earliest moment is taken, and then the people whose
  /// kenmerken, sorted, come first.
  public var isBewezenOptimaal: Bool { waarde == bovengrens }

  /// What is left unproven: the first criterion on which something better may exist, and how much
  /// better at most. `nil` when this is proven best.
  public var speling: (criterium: Criterium, hoogstens: Int)? {
    waarde.eersteVerschil(met: bovengrens).map { ($0, bovengrens[$0] - waarde[$0]) }
  }
}

/// What came of a ``Keuzevraag`` (English: *outcome*).
public enum Keuzeuitkomst: Hashable, Sendable {
  case gevonden(Keuze)
  /// No moment and no group of people keeps to all limits; ``Keuzevraag/botsing(zoekstappen:)``
  /// says which limits stand in each other's way.
  case onmogelijk
  /// The steps ran out before anything was found or excluded.
  case onbeslist

  public var keuze: Keuze? {
    if case .gevonden(let keuze) = self { keuze } else { nil }
  }
}
