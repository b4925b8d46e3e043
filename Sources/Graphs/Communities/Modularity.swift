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
    if !isWeighted, let bits {
      bits.addEnds(of: partition.labels, inside: inside, all: ends)
    } else {
      addEnds(of: partition.labels, inside: inside, all: ends)
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

  /// Adds, for every group, the weight of the ties at each of its nodes, and of those that stay inside.
  private func addEnds(
    of labels: [Int], inside: borrowing Buffer<Double>, all: borrowing Buffer<Double>
  ) {
    rows.withPointers { rows in
      labels.withUnsafeBufferPointer { labels in
        for node in 0..<nodeCount {
          let group = labels[node]
          var (within, total) = (0.0, 0.0)
          for position in rows.range(of: node) {
            let weight = rows.weight(at: position)
            total += weight
            within += labels[Int(rows.targets[position])] == group ? weight : 0
          }
          inside[group] += within
          all[group] += total
        }
      }
    }
  }
}

extension BitRows {
  /// What the graph's own `addEnds` adds, for a group at a time.
  func addEnds(
    of labels: [Int], inside: borrowing Buffer<Double>, all: borrowing Buffer<Double>
  ) {
    let members = Buffer(repeating: Row(), count: all.count)
    for (node, group) in labels.enumerated() { members[group].insert(node) }
    for (node, row) in rows.enumerated() {
      let group = labels[node]
      inside[group] += Double(row.intersection(members[group]).count)
      all[group] += Double(row.count)
    }
  }
}
