import Netwerk

extension Meetbaar {
  /// How many kinds of support flow through each tie with support of known kind?
  var soortenPerBand: [Int] {
    graaf.leden.compactMap(\.band).map { $0.steun.union($0.krijgt).count }.filter { $0 > 0 }
  }

  /// How many things are people for each other at once? (English: *multiplexity*)
  ///
  /// The mean number of kinds of support in a tie with the hoofdpersoon, given or received, a kind
  /// that goes both ways counting once.
  ///
  /// **Who counts.** Ties of the hoofdpersoon that are not broken off, with support of known kind.
  ///
  /// - Returns: 1...6; `nil` when there is none.
  /// - Reference: L. M. Verbrugge, *Multiplexity in adult friendships*, 1979,
  ///   DOI 10.1093/sf/57.4.1286.
  public func veelzijdigheid() -> Double? { Rekenen.gemiddelde(soortenPerBand.map(Double.init)) }

  /// In which share of the ties are people two things or more for each other? (English: *share of
  /// multiplex ties*)
  ///
  /// Who counts: as ``veelzijdigheid()``.
  ///
  /// - Returns: 0...1; `nil` when there is no support of known kind.
  public func aandeelVeelzijdigeBanden() -> Double? {
    Rekenen.aandeel(soortenPerBand.count { $0 > 1 }, van: soortenPerBand.count)
  }
}
