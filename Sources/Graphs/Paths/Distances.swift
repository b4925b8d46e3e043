extension Graph {
  /// How many ties is everybody away from one node?
  ///
  /// The number of ties on a shortest path along the direction of ties; 0 for the node itself and
  /// `nil` for a node that cannot be reached. Weights play no part.
  ///
  /// - Complexity: O(n + m) time and O(n) memory.
  package func distances(from source: Int) -> [Int?] {
    rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: nodeCount)
      search.run(from: source, over: rows)
      return (0..<nodeCount).map { search.distance[$0] < 0 ? nil : Int(search.distance[$0]) }
    }
  }

  /// Along whom does one node reach another in the fewest steps?
  ///
  /// A shortest path with both ends in it, `[node]` from a node to itself, and `nil` when there is
  /// no path. Of several shortest paths it is the one whose nodes come first in numerical order,
  /// looking from the target back.
  ///
  /// - Complexity: O(n + m) time and O(n) memory.
  package func shortestPath(from source: Int, to target: Int) -> [Int]? {
    let found = rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: nodeCount)
      search.run(from: source, over: rows)
      return search.distance.array()
    }
    guard found[target] >= 0 else { return nil }
    let back = incomingRows
    var path = [target]
    var node = target
    while node != source {
      let before = back.targets[back.range(of: node)].first { found[Int($0)] == found[node] - 1 }
      guard let before else { preconditionFailure("a reached node has a predecessor") }
      node = Int(before)
      path.append(node)
    }
    return path.reversed()
  }
}
