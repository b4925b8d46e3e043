import Graphs
import Netwerk

extension Meetbaar {
  /// Which people know each other better than they know the rest? (English: *communities*)
  ///
  /// A division with many ties inside groups and few between, found by the Leiden method with a
  /// fixed seed. A good division, not the only one: where two are equally good, which is found
  /// depends on the kenmerken.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: the largest first, then by kenmerk; `nil` without ties.
  /// - Complexity: O(people + relations) in practice.
  /// - Reference: V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden*, 2019,
  ///   DOI 10.1038/s41598-019-41695-z.
  public func gemeenschappen() -> [[Persoon.ID]]? {
    let graph = graaf.index.graph
    guard graph.edgeCount > 0 else { return nil }
    return graph.leiden().groups().grootsteEerst.map(graaf.index.people)
  }

  /// How sharply does the network divide into such groups? (English: *modularity*)
  ///
  /// How much more often ties stay inside the groups of ``gemeenschappen()`` than chance would have
  /// it.
  ///
  /// - Returns: −0.5...1, in practice 0...1; `nil` without ties.
  /// - Reference: M. E. J. Newman, M. Girvan, 2004, DOI 10.1103/PhysRevE.69.026113.
  public func modulariteit() -> Double? {
    let graph = graaf.index.graph
    return graph.edgeCount == 0 ? nil : graph.modularity(of: graph.leiden())
  }
}
