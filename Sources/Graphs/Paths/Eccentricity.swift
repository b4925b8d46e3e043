/// How wide one connected part of an undirected graph is.
package struct DistanceSummary: Equatable, Sendable {
  /// The nodes of the part, ascending; at least two.
  package let nodes: [Int]
  /// The smallest eccentricity: how far the most central node is from the farthest.
  package let radius: Int
  /// The largest distance between two of the nodes.
  package let diameter: Int
  /// The mean distance over all pairs of the nodes.
  package let meanDistance: Double
}

extension Graph {
  /// How far is the farthest node that each node can reach?
  ///
  /// In steps along the direction of ties, within what a node can reach; `nil` for a node that
  /// reaches nobody.
  ///
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  /// - Reference: P. Hage, F. Harary, *Eccentricity and centrality in networks*, 1995,
  ///   DOI 10.1016/0378-8733(94)00248-9.
  package func eccentricities() -> [Int?] {
    reaches().map { $0.others == 0 ? nil : $0.eccentricity }
  }

  /// How wide is each connected part of an undirected graph?
  ///
  /// Parts of a single node have no distances and are left out; the others come in the order of
  /// their smallest node.
  ///
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  package func distanceSummaries() -> [DistanceSummary] {
    let reaches = reaches()
    return components().groups().filter { $0.count > 1 }.map { nodes in
      let eccentricities = nodes.map { reaches[$0].eccentricity }
      let total = nodes.reduce(0) { $0 + reaches[$1].totalDistance }
      return DistanceSummary(
        nodes: nodes,
        radius: eccentricities.min() ?? 0,
        diameter: eccentricities.max() ?? 0,
        meanDistance: Double(total) / (Double(nodes.count) * Double(nodes.count - 1)))
    }
  }

  /// How far apart are the two nodes that are farthest apart?
  ///
  /// Over pairs with a path between them, so in a graph of several parts it is the widest part's;
  /// `nil` when no two nodes are connected.
  ///
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  package func diameter() -> Int? { eccentricities().compactMap { $0 }.max() }

  /// How far apart are two nodes on average?
  ///
  /// Over ordered pairs with a path from the first to the second; `nil` when there are none.
  ///
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  package func meanDistance() -> Double? {
    let reaches = reaches()
    let pairs = reaches.reduce(0) { $0 + $1.others }
    guard pairs > 0 else { return nil }
    return Double(reaches.reduce(0) { $0 + $1.totalDistance }) / Double(pairs)
  }

  /// A distance that two nodes of a large undirected graph certainly have: at most the diameter, and
  /// mostly equal or near to it.
  ///
  /// From a node with the most ties to one farthest from it, from there to one farthest from that, and
  /// so on as long as that leads farther; `nil` when there are no ties.
  ///
  /// - Complexity: O(n + m) time a turn, of which there are rarely more than four; O(n) memory.
  /// - Reference: C. Magnien, M. Latapy, M. Habib, *Fast computation of empirically tight bounds for
  ///   the diameter of massive graphs*, 2009, DOI 10.1145/1412228.1455266.
  package func diameterLowerBound() -> Int? {
    precondition(!isDirected, "paths are walked both ways; see undirected()")
    guard edgeCount > 0,
      var start = (0..<nodeCount).max(by: { (degree(of: $0), $1) < (degree(of: $1), $0) })
    else { return nil }
    return rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: nodeCount)
      var bound = 0
      while true {
        search.run(from: start, over: rows)
        let last = search.order[search.reachedCount - 1]
        guard Int(search.distance[last]) > bound else { return bound }
        bound = Int(search.distance[last])
        start = Int(last)
      }
    }
  }
}
