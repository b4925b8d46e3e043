/// Ties that keep every connected part connected at the least total weight.
package struct SpanningForest: Equatable, Sendable {
  /// The ties kept, ordered by source and target: the number of nodes less the number of parts.
  package let edges: [Edge]
  package let totalWeight: Double
}

extension Graph {
  /// Which ties are enough to keep every part of an undirected graph together, at least weight?
  ///
  /// Among ties of equal weight those with the smaller source, then target, are preferred.
  ///
  /// - Complexity: O(m log m) time, O(n + m) memory.
  /// - Reference: J. B. Kruskal, *On the shortest spanning subtree of a graph and the traveling
  ///   salesman problem*, 1956, DOI 10.1090/S0002-9939-1956-0078686-7.
  package func minimumSpanningForest() -> SpanningForest {
    precondition(!isDirected, "a spanning forest is defined for undirected graphs")
    let byWeight = edges().map { (edge: $0, weight: weight($0.source, $0.target) ?? 1) }
      .sorted { ($0.weight, $0.edge.from, $0.edge.to) < ($1.weight, $1.edge.from, $1.edge.to) }
    let parts = DisjointSets(count: nodeCount)
    var kept: [Edge] = []
    var total = 0.0
    for (edge, weight) in byWeight where parts.merge(edge.from, edge.to) {
      kept.append(edge)
      total += weight
    }
    return SpanningForest(
      edges: kept.sorted { ($0.from, $0.to) < ($1.from, $1.to) }, totalWeight: total)
  }
}
