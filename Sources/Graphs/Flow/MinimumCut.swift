/// The cheapest way to part one node from another by removing ties.
package struct MinimumCut: Equatable, Sendable {
  /// The summed weight of the ties removed: also the largest flow between the two nodes.
  package let weight: Double
  /// The ties removed, in the order of `Graph.edges()`.
  package let edges: [Edge]
  /// The nodes that the first node still reaches, itself included, ascending.
  package let sourceSide: [Int]
}

extension Graph {
  /// How much has to break before one node is cut off from another, and where is that?
  ///
  /// The set of ties of least total weight without which no path leads from `source` to `target`
  /// along the direction of ties; of several such sets the one nearest to `source`. Its weight is
  /// the largest flow from one to the other when weights are capacities. In an unweighted graph
  /// that is the number of paths that share no tie. Of weight 0 when there is no path.
  ///
  /// - Complexity: O(n² · m) time at worst, usually near O(m); O(n + m) memory.
  /// - Reference: E. A. Dinic, 1970; S. Even, R. E. Tarjan, *Network flow and testing graph
  ///   connectivity*, 1975, DOI 10.1137/0204043.
  package func minimumCut(from source: Int, to target: Int) -> MinimumCut {
    precondition(source != target, "a node cannot be cut off from itself")
    var network = FlowNetwork(nodeCount: nodeCount)
    for edge in edges() {
      let capacity = weight(edge.source, edge.target) ?? 1
      network.add(
        from: edge.source, to: edge.target, capacity: capacity, back: isDirected ? 0 : capacity)
    }
    let flow = network.maximize(from: source, to: target)
    return MinimumCut(
      weight: flow,
      edges: edges().filter { edge in
        let isInside = network.isOnSourceSide(edge.source)
        let leaves = isInside && !network.isOnSourceSide(edge.target)
        let enters = !isInside && network.isOnSourceSide(edge.target)
        return leaves || (!isDirected && enters)
      },
      sourceSide: (0..<nodeCount).filter { network.isOnSourceSide($0) })
  }
}
