/// How near a person stands to the hoofdpersoon, from the heart outwards (English: *circle*,
/// *ring*).
///
/// Networks with three and with four rings are both in use: Kahn and Antonucci's convoy model
/// (1980) has three, Lensink's circle has four shells, the outermost for services.
public enum Kring: Int, CaseIterable, Hashable, Sendable, Comparable {
  case intiem = 1
  case vriendschap = 2
  case deelname = 3
  case diensten = 4

  public static func < (links: Kring, rechts: Kring) -> Bool { links.rawValue < rechts.rawValue }
}

extension Kring: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.intiem, .nederlands): "heel dichtbij"
    case (.vriendschap, .nederlands): "dichtbij"
    case (.deelname, .nederlands): "bekend"
    case (.diensten, .nederlands): "diensten"
    case (.intiem, .engels): "very close"
    case (.vriendschap, .engels): "close"
    case (.deelname, .engels): "known"
    case (.diensten, .engels): "services"
    }
  }
}

/// How many rings a map has and what they are called (English: *division into rings*).
public struct Kringindeling: Hashable, Sendable {
  /// Three or four rings.
  public let aantal: Int
  /// The names of the rings from the heart outwards; `nil` for the usual ones.
  public let namen: [String]?

  /// Rings with their usual names; `nil` when the number is not 3 or 4.
  public init?(aantal: Int) {
    guard (3...4).contains(aantal) else { return nil }
    self.aantal = aantal
    namen = nil
  }

  /// Rings with names of one's own; `nil` when there are not 3 or 4 of them or one is empty.
  public init?(namen: [String]) {
    guard (3...4).contains(namen.count), !namen.contains(where: { $0.allSatisfy(\.isWhitespace) })
    else { return nil }
    aantal = namen.count
    self.namen = namen
  }

  /// The rings that exist in this division.
  public var kringen: [Kring] { Array(Kring.allCases.prefix(aantal)) }

  public func naam(van kring: Kring, in taal: Taal) -> String {
    guard let namen, namen.indices.contains(kring.rawValue - 1) else { return kring.naam(in: taal) }
    return namen[kring.rawValue - 1]
  }
}
