import Graphs
import Netwerk

/// All threesomes of people, by how many of the three know each other (English: *triad census*).
public struct Drietallen: Hashable, Sendable {
  public let zonderBand: Int
  public let eenBand: Int
  /// Two who know the same third and not each other: a meeting that could be arranged.
  public let tweeBanden: Int
  public let gesloten: Int

  public var totaal: Int { zonderBand + eenBand + tweeBanden + gesloten }
}

/// The closed threesomes, by how many of the three ties are strained (English: *signed triads*).
public struct Drietalspanning: Hashable, Sendable {
  public let zonderSpanning: Int
  /// Two who do not get on share somebody: that person is torn.
  public let eenGespannen: Int
  /// Two who get on share their trouble with a third.
  public let tweeGespannen: Int
  public let allesGespannen: Int

  public var totaal: Int { zonderSpanning + eenGespannen + tweeGespannen + allesGespannen }
}

extension Meetbaar {
  /// How are threesomes of people tied? (English: *triad census*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off. All n(n − 1)(n − 2)/6 threesomes are counted.
  ///
  /// - Complexity: O(ties · √ties).
  /// - Reference: P. W. Holland, S. Leinhardt, 1970, DOI 10.1086/224954.
  public func drietallen() -> Drietallen {
    let telling = graaf.index.graph.triadCensus()
    return Drietallen(
      zonderBand: telling.empty, eenBand: telling.oneTie, tweeBanden: telling.twoTies,
      gesloten: telling.closed)
  }

  /// Where are people torn between two who do not get on? (English: *signed triads*)
  ///
  /// A tie is strained when it is gespannen, conflict or ambivalent; every other tie that is not
  /// broken off is not. With the hoofdpersoon, who is often the third: `netwerk.metHoofdpersoon`.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon.
  ///
  /// - Reference: F. Heider, *Attitudes and cognitive organization*, 1946,
  ///   DOI 10.1080/00223980.1946.9917275.
  public func drietalspanning() -> Drietalspanning {
    let goed = graaf.index.graph { !$0.isGespannen }
    let telling = goed.signedTriads(negative: graaf.index.graph { $0.isGespannen })
    return Drietalspanning(
      zonderSpanning: telling.allPositive, eenGespannen: telling.oneNegative,
      tweeGespannen: telling.twoNegative, allesGespannen: telling.allNegative)
  }

  /// In which share of the closed threesomes is nobody torn? (English: *structural balance*)
  ///
  /// Those without strain, and those in which two who get on share their trouble with a third. Who
  /// counts: as ``drietalspanning()``.
  ///
  /// - Returns: 0...1; `nil` when no three people all know each other.
  /// - Reference: D. Cartwright, F. Harary, 1956, DOI 10.1037/h0046049.
  public func evenwicht() -> Double? {
    let telling = drietalspanning()
    return Rekenen.aandeel(telling.zonderSpanning + telling.tweeGespannen, van: telling.totaal)
  }
}
