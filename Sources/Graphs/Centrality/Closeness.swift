extension Graph {
  /// How near is each node to those it can reach?
  ///
  /// The reciprocal of the mean distance, in steps along the direction of ties, to the nodes it
  /// reaches: 1 when it is tied to all of them, less the longer the paths. Values of different
  /// parts of a graph do not compare: in a pair apart from everybody both have 1. For that see
  /// `closenessWassermanFaust()` or `harmonicCloseness()`.
  ///
  /// - Returns: for every node a value in 0...1, `nil` for a node that reaches nobody.
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  /// - Reference: L. C. Freeman, *Centrality in social networks: conceptual clarification*, 1978,
  ///   DOI 10.1016/0378-8733(78)90021-7.
  package func closeness(workers: Workers = .all) -> [Double?] {
    reaches(workers).map { reach in
      reach.others == 0 ? nil : Double(reach.others) / Double(reach.totalDistance)
    }
  }

  /// How near is each node to those it can reach, given how many it can reach at all?
  ///
  /// `closeness()` times the share of the other nodes that can be reached.
  ///
  /// - Returns: for every node a value in 0...1, `nil` for a node that reaches nobody.
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  /// - Reference: S. Wasserman, K. Faust, *Social network analysis*, 1994, page 201,
  ///   DOI 10.1017/CBO9780511815478.
  package func closenessWassermanFaust(workers: Workers = .all) -> [Double?] {
    let reaches = reaches(workers)
    return Array(count: nodeCount) { node in
      let reach = reaches[node]
      guard reach.others > 0 else { return nil }
      let reachedShare = Double(reach.others) / Double(nodeCount - 1)
      return reachedShare * Double(reach.others) / Double(reach.totalDistance)
    }
  }

  /// How near is each node to all others, when out of reach counts as infinitely far?
  ///
  /// The mean of 1 / distance over all other nodes; a node out of reach adds nothing, so a node
  /// that reaches nobody has 0.
  ///
  /// - Returns: for every node a value in 0...1, `nil` when there are no other nodes.
  /// - Complexity: O(n · (n + m)) time, O(n) memory.
  /// - Reference: M. Marchiori, V. Latora, *Harmony in the small-world*, 2000,
  ///   DOI 10.1016/S0378-4371(00)00311-3.
  package func harmonicCloseness(workers: Workers = .all) -> [Double?] {
    reaches(workers).map { nodeCount < 2 ? nil : $0.reciprocalDistance / Double(nodeCount - 1) }
  }

  /// `closeness()` with weights as lengths: the number of nodes reached over the sum of their
  /// `weightedDistances(from:)`.
  ///
  /// - Returns: for every node a positive value, `nil` for a node that reaches nobody.
  /// - Complexity: O(n · (n + m) log n) time, O(n + m) memory.
  package func weightedCloseness() -> [Double?] {
    rows.withPointers { rows in
      var search = DijkstraSearch(nodeCount: nodeCount)
      return (0..<nodeCount).map { source in
        search.run(from: source, over: rows)
        guard search.reachedCount > 1 else { return nil }
        var total = 0.0
        for index in 0..<search.reachedCount { total += search.distance[search.order[index]] }
        return Double(search.reachedCount - 1) / total
      }
    }
  }
}
