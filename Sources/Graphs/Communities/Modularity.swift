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
    let inside = Buffer(repeating: 0.0, count: partition.groupCount)
    let ends = Buffer(repeating: 0.0, count: partition.groupCount)
    rows.withPointers { rows in
      partition.labels.withUnsafeBufferPointer { labels in
        for node in 0..<nodeCount {
          let group = labels[node]
          var within = 0.0
          var all = 0.0
          for position in rows.range(of: node) {
            let weight = rows.weight(at: position)
            all += weight
            within += labels[Int(rows.targets[position])] == group ? weight : 0
          }
          inside[group] += within
          ends[group] += all
        }
      }
    }
    var total = 0.0
    for group in 0..<ends.count { total += ends[group] }
    var modularity = 0.0
    for group in 0..<ends.count {
      let share = ends[group] / total
      modularity += inside[group] / total - resolution * share * share
    }
    return modularity
  }
}
