import Graphs
import Netwerk

extension Meetbaar {
  /// Through whom do the others reach each other? (English: *betweenness*)
  ///
  /// For each person the number of pairs of others between whom they stand on the shortest way; when
  /// there are several shortest ways, each pair is shared among them. The hoofdpersoon does not
  /// count as a way; with them, `netwerk.metHoofdpersoon.bemiddeling()`.
  ///
  /// ```swift
  /// // Fatima–Omar–Lies: Omar stands between Fatima and Lies.
  /// netwerk.bemiddeling()["Omar"]    // 1
  /// ```
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off, all of one length.
  ///
  /// - Returns: 0...(n − 1)(n − 2)/2 for everybody.
  /// - Complexity: O(people · (people + relations)).
  /// - Reference: L. C. Freeman, *A set of measures of centrality based on betweenness*, 1977,
  ///   DOI 10.2307/3033543.
  public func bemiddeling() -> PerPersoon<Double> {
    graaf.index.scores(graaf.index.graph.betweenness())
  }

  /// Between which share of the others does each person stand? (English: *normalised betweenness*)
  ///
  /// ``bemiddeling()`` over the (n − 1)(n − 2)/2 pairs of others.
  ///
  /// - Returns: 0...1 for everybody; `nil` with fewer than three people.
  public func bemiddelingsaandeel() -> PerPersoon<Double>? {
    graaf.index.graph.normalizedBetweenness().map { graaf.index.scores($0) }
  }
}
