extension Graph {
  /// How much more often do ties stay inside the groups of a partition than chance would have it?
  ///
  /// Newman and Girvan's modularity: the sum over groups of the share of ties inside the group less
  /// `resolution` times the square of the group's share of tie ends. Weights play no part.
  ///
  /// - Parameters:
  ///   - partition: a division of the nodes of this graph.
  ///   - resolution: above 1 favours smaller groups, below 1 larger ones.
  /// - Returns: a value in −½...1 at resolution 1, `nil` without ties.
  /// - Complexity: O(n + m) time, O(groups) memory.
  /// - Reference: M. E. J. Newman, M. Girvan, *Finding and evaluating community structure in
  ///   networks*, 2004, DOI 10.1103/PhysRevE.69.026113.
  package func modularity(of partition: Partition, resolution: Double = 1) -> Double? {
    unweighted().weightedModularity(of: partition, resolution: resolution)
  }

  /// `modularity(of:resolution:)` where a tie counts as often as its weight says.
  package func weightedModularity(of partition: Partition, resolution: Double = 1) -> Double? {
    precondition(!isDirected, "modularity is defined for undirected graphs; see undirected()")
    precondition(partition.labels.count == nodeCount, "a partition of another graph")
    guard edgeCount > 0 else { return nil }
    var inside = [Double](repeating: 0, count: partition.groupCount)
    var ends = inside
    rows.withPointers { rows in
      for node in 0..<nodeCount {
        let group = partition.labels[node]
        for position in rows.range(of: node) {
          let weight = rows.weight(at: position)
          ends[group] += weight
          if partition.labels[Int(rows.targets[position])] == group { inside[group] += weight }
        }
      }
    }
    let total = ends.reduce(0, +)
    return zip(inside, ends).reduce(0) { sum, group in
      sum + group.0 / total - resolution * (group.1 / total) * (group.1 / total)
    }
  }
}
