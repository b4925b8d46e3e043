extension PropertyGraph {
  /// The same graph for a format that knows no ego: it is the first of the nodes, tied to all others
  /// by edges without properties.
  ///
  /// A graph without an ego, or in which a node has the ego's id, stays as it is: then the edges are
  /// there already.
  ///
  /// Complexity: O(nodes + edges).
  public var withEgoAsNode: PropertyGraph {
    guard let ego, !nodes.contains(where: { $0.id == ego.id }) else { return self }
    var graph = self
    graph.ego = nil
    graph.nodes.insert(ego, at: 0)
    for place in graph.edges.indices {
      graph.edges[place].source += 1
      graph.edges[place].target += 1
    }
    let own = nodes.indices.map { Edge(0, $0 + 1, isDirected: isDirected ? false : nil) }
    graph.edges.insert(contentsOf: own, at: 0)
    return graph
  }
}
