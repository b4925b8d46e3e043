import Graphs
import Netwerk

extension Meetbaar {
  /// Do people who know the same person know each other? (English: *transitivity*)
  ///
  /// Three times the number of closed threesomes over the number of times that somebody knows two
  /// others.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: 0...1; `nil` when nobody knows two others.
  /// - Complexity: O(ties · √ties).
  /// - Reference: M. E. J. Newman, *The structure and function of complex networks*, 2003,
  ///   DOI 10.1137/S003614450342480.
  public func transitiviteit() -> Double? { graaf.index.graph.transitivity() }

  /// How well do the people whom each person knows know each other? (English: *local clustering*)
  ///
  /// The share of pairs of somebody's contacts that know each other. Who counts: as
  /// ``transitiviteit()``.
  ///
  /// - Returns: 0...1 for whoever knows at least two others.
  /// - Reference: D. J. Watts, S. H. Strogatz, *Collective dynamics of "small-world" networks*,
  ///   1998, DOI 10.1038/30918.
  public func onderlingeBekendheid() -> PerPersoon<Double> {
    graaf.index.scores(graaf.index.graph.localClustering())
  }
}
