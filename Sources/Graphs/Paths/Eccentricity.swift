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
}
