import Netwerk

extension Meetbaar {
  /// How many kinds of support does each giver give? (English: *support per provider*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and of whom is
  /// said which kinds they give.
  ///
  /// - Returns: 1...6 for every giver.
  public func steunPerGever() -> PerPersoon<Int> {
    PerPersoon(graaf.leden.filter { !$0.steun.isEmpty }.map { ($0.id, $0.steun.count) })
  }

  /// Which share of all support comes from whoever gives most? (English: *concentration*)
  ///
  /// Each kind that somebody gives counts once. Who counts: as ``steunPerGever()``.
  ///
  /// - Returns: above 0 and at most 1; `nil` without givers.
  public func aandeelGrootsteGever() -> Double? {
    let giften = steunPerGever().waarden
    return giften.max().flatMap { Rekenen.aandeel($0, van: giften.reduce(0, +)) }
  }

  /// How unequally is the support spread over those who give? (English: *Gini coefficient*)
  ///
  /// Σ|x − y| over all pairs of givers, both ways, over 2 n Σx. Those of whom nothing is said do not
  /// count as giving nothing. Who counts: as ``steunPerGever()``.
  ///
  /// - Returns: 0...1 − 1/n, 0 when all give as many kinds; `nil` with fewer than two givers.
  /// - Reference: C. Gini, *Variabilità e mutabilità*, 1912.
  public func steunongelijkheid() -> Double? {
    let giften = steunPerGever().waarden
    guard giften.count > 1 else { return nil }
    let verschillen = giften.reduce(0) { som, een in
      som + giften.reduce(0) { $0 + abs(een - $1) }
    }
    return Rekenen.aandeel(verschillen, van: 2 * giften.count * giften.reduce(0, +))
  }
}
