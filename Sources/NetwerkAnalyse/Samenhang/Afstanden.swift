import Graphs
import Netwerk

extension Meetbaar {
  /// Through how many steps do the two who are farthest apart reach each other? (English: *diameter*)
  ///
  /// Over pairs that reach each other at all, so of several parts it is the widest; for one part ask
  /// `netwerk.alleen(deel)`.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: 1 or more; `nil` without ties.
  /// - Complexity: O(people · (people + relations)).
  public func grootsteAfstand() -> Int? { graaf.index.graph.diameter() }

  /// In how many steps do two people reach each other on average? (English: *mean distance*)
  ///
  /// Over pairs that reach each other at all. Who counts: as ``grootsteAfstand()``.
  ///
  /// - Returns: 1 or more; `nil` without ties.
  public func gemiddeldeAfstand() -> Double? { graaf.index.graph.meanDistance() }

  /// How many steps is it from each person to who is farthest from them? (English: *eccentricity*)
  ///
  /// Within their own part. Who counts: as ``grootsteAfstand()``.
  ///
  /// - Returns: 1 or more for whoever knows at least one other.
  /// - Reference: P. Hage, F. Harary, 1995, DOI 10.1016/0378-8733(94)00248-9.
  public func versteAfstand() -> PerPersoon<Int> {
    graaf.index.scores(graaf.index.graph.eccentricities())
  }
}
