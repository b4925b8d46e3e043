import Graphs
import Netwerk

extension Meetbaar {
  /// Who knows people who themselves know many? (English: *eigenvector centrality*)
  ///
  /// A score in proportion to the sum of the scores of those somebody knows. Only the part of the
  /// network that is richest in ties has scores above 0.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: 0...1 for everybody, with squares that add up to 1; `nil` without ties, and when two
  ///   parts are equally rich so that the scores are not determined.
  /// - Complexity: O(people + relations) a round.
  /// - Reference: P. Bonacich, 1972, DOI 10.1080/0022250X.1972.9989806.
  public func verankering() -> PerPersoon<Double>? {
    graaf.index.graph.eigenvectorCentrality().map { graaf.index.scores($0) }
  }

  /// Where does a story that is passed on end up most often? (English: *PageRank*)
  ///
  /// The share of time that a story spends with each person when at every step it goes to one of
  /// those they know (85 in 100 times) or starts anew with anybody. Who counts: as
  /// ``verankering()``.
  ///
  /// - Returns: above 0 for everybody, together 1.
  /// - Reference: S. Brin, L. Page, 1998, DOI 10.1016/S0169-7552(98)00110-X.
  public func toeloop() -> PerPersoon<Double> { graaf.index.scores(graaf.index.graph.pageRank()) }
}
