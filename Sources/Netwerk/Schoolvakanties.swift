/// The regions over which the Netherlands spreads its school holidays (English: *school region*).
public enum Schoolregio: String, CaseIterable, Hashable, Sendable {
  case noord, midden, zuid
}

extension Schoolregio: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.noord, .engels): "north"
    case (.midden, .engels): "central"
    case (.zuid, .engels): "south"
    }
  }
}

/// Weeks in which schools are closed (English: *school holiday*).
public struct Schoolvakantie: Hashable, Sendable {
  public let naam: String
  /// Where; `nil` for the whole country.
  public let regio: Schoolregio?
  public let eersteDag: Datum
  /// The last day without school; the same as the first for a single day.
  public let laatsteDag: Datum

  /// `nil` when the end comes before the beginning, or either is not a single day.
  public init?(_ naam: String, _ regio: Schoolregio? = nil, van: Datum, totEnMet: Datum) {
    guard van.isDag, totEnMet.isDag, van <= totEnMet else { return nil }
    self.naam = naam
    self.regio = regio
    eersteDag = van
    laatsteDag = totEnMet
  }
}

/// School holidays as the government publishes them, from a file (English: *school holidays*).
///
/// They follow from no rule, so the library knows none of its own: see `SchoolvakantiesDecoder` in
/// NetwerkBestand.
public struct Schoolvakanties: Hashable, Sendable {
  /// Where the dates were taken from.
  public var bron: String?
  public var vakanties: [Schoolvakantie]

  public init(bron: String? = nil, _ vakanties: [Schoolvakantie] = []) {
    self.bron = bron
    self.vakanties = vakanties
  }

  /// Which school holiday is it on this day?
  ///
  /// - Parameter regio: Where; `nil` for a circle that lives all over the country, for which a
  ///   holiday in any region counts.
  /// - Returns: The first in the order of the file; `nil` when there is none, or no single day is
  ///   meant.
  ///
  /// Complexity: O(holidays).
  public func vakantie(op dag: Datum, in regio: Schoolregio? = nil) -> Schoolvakantie? {
    guard dag.isDag else { return nil }
    return vakanties(in: regio).first { $0.eersteDag <= dag && dag <= $0.laatsteDag }
  }

  /// Do the dates reach as far as this day, so that no holiday means that there is none? True from
  /// the first day of the earliest holiday to the last day of the latest.
  public func reikt(tot dag: Datum, in regio: Schoolregio? = nil) -> Bool {
    let hier = vakanties(in: regio)
    guard dag.isDag, let begin = hier.map(\.eersteDag).min(),
      let einde = hier.map(\.laatsteDag).max()
    else { return false }
    return begin <= dag && dag <= einde
  }

  private func vakanties(in regio: Schoolregio?) -> [Schoolvakantie] {
    guard let regio else { return vakanties }
    return vakanties.filter { $0.regio == nil || $0.regio == regio }
  }
}
