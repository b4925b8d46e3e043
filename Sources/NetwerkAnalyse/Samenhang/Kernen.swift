import Graphs
import Netwerk

extension Meetbaar {
  /// How deep in the closest core of the network does each person stand? (English: *core number*)
  ///
  /// The largest k for which somebody belongs to a set of people who each know at least k others of
  /// the set; 0 for who knows none of the others.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Complexity: O(people + relations).
  /// - Reference: S. B. Seidman, *Network structure and minimum degree*, 1983,
  ///   DOI 10.1016/0378-8733(83)90028-X.
  public func kernen() -> PerPersoon<Int> { graaf.index.scores(graaf.index.graph.coreNumbers()) }
}
