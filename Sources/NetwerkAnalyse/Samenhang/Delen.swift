import Graphs
import Netwerk

extension Meetbaar {
  /// Into which groups that do not know each other does the network fall? (English: *components*)
  ///
  /// People are in one part when they can reach each other through people who know each other,
  /// without the hoofdpersoon. Somebody who knows none of the others is a part of their own.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: the largest first, then by kenmerk; empty when there is nobody.
  /// - Complexity: O(people + relations).
  public func delen() -> [[Persoon.ID]] {
    graaf.index.graph.components().groups().grootsteEerst.map(graaf.index.people)
  }

  /// How many people are in the largest part? (English: *size of the largest component*)
  ///
  /// - Returns: 0 when there is nobody. Who counts: as ``delen()``.
  public func grootsteDeel() -> Int { delen().first?.count ?? 0 }

  /// Who knows none of the others? (English: *isolates*)
  ///
  /// They may well be dear to the hoofdpersoon; but nobody else knows when they are needed. Who
  /// counts: as ``delen()``.
  ///
  /// - Returns: by kenmerk.
  public func losstaanden() -> [Persoon.ID] {
    graaf.index.people(graaf.index.graph.isolates())
  }
}

extension [[Int]] {
  /// The largest group of nodes first, groups of one size by their first node; nodes are numbered by
  /// kenmerk.
  var grootsteEerst: [[Int]] {
    sorted { links, rechts in
      if links.count != rechts.count { return links.count > rechts.count }
      return links.lexicographicallyPrecedes(rechts)
    }
  }
}
