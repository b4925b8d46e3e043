import Graphs
import Netwerk

extension Meetbaar {
  /// Without whom do others lose each other? (English: *articulation points*, cut vertices)
  ///
  /// When such a person falls away, a part of the network falls apart into groups that only know
  /// each other through the hoofdpersoon.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: by kenmerk.
  /// - Complexity: O(people + relations).
  /// - Reference: J. Hopcroft, R. Tarjan, *Algorithm 447*, 1973, DOI 10.1145/362248.362272.
  public func verbindingspersonen() -> [Persoon.ID] {
    graaf.index.people(graaf.index.graph.articulationPoints())
  }

  /// Which ties are the only thread between two groups? (English: *bridges*, cut edges)
  ///
  /// Who counts: as ``verbindingspersonen()``.
  ///
  /// - Returns: by kenmerk.
  /// - Complexity: O(people + relations).
  /// - Reference: J. Hopcroft, R. Tarjan, *Algorithm 447*, 1973, DOI 10.1145/362248.362272.
  public func enigeVerbindingen() -> [Paar] {
    graaf.index.graph.bridges().map(graaf.index.pair).sorted()
  }
}
