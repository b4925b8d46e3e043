extension Graph {
  /// Into which parts does the graph fall, when ties are followed in both directions?
  ///
  /// Connected components; those of a directed graph are its weak ones. A node without ties is a
  /// part of its own, and an empty graph has no parts. Parts are numbered by their smallest node.
  ///
  /// First every node merges with two of its neighbours, which makes most of a large graph one
  /// set; after that only nodes outside the largest set look at their other ties.
  ///
  /// - Complexity: O(n + m) merges, each of nearly constant time; O(n) memory.
  /// - Reference: M. Sutton, T. Ben-Nun, A. Barak, *Optimizing parallel graph connectivity
  ///   computation via subgraph sampling*, 2018, DOI 10.1109/IPDPS.2018.00012.
  package func components() -> Partition {
    if let bits { return bits.components() }
    let sets = DisjointSets(count: nodeCount)
    let sampled = 2
    rows.withPointers { rows in
      for node in 0..<nodeCount {
        for neighbor in rows[node].prefix(sampled) { sets.merge(Int32(node), neighbor) }
      }
    }
    let largest = sets.likelyLargestRoot(nodeCount: nodeCount)
    mergeOutside(largest, skippingFirst: sampled, sets)
    return Partition(compacting: sets.roots())
  }

  /// The nodes without any tie, ascending.
  package func isolates() -> [Int] {
    rows.withPointers { rows in
      incomingRows.withPointers { incoming in
        (0..<nodeCount).filter { rows.degree(of: $0) == 0 && incoming.degree(of: $0) == 0 }
      }
    }
  }

  private func mergeOutside(
    _ largest: Int32, skippingFirst sampled: Int, _ sets: borrowing DisjointSets
  ) {
    rows.withPointers { rows in
      incomingRows.withPointers { incoming in
        for node in 0..<Int32(nodeCount) where sets.root(of: node) != largest {
          for neighbor in rows[Int(node)].dropFirst(sampled) { sets.merge(node, neighbor) }
          // A tie from inside the largest set is seen from its far end, which must be looked at.
          if isDirected { for neighbor in incoming[Int(node)] { sets.merge(node, neighbor) } }
        }
      }
    }
  }
}

extension DisjointSets {
  /// The root that occurs most often among some evenly spread nodes; any root would be correct.
  fileprivate func likelyLargestRoot(nodeCount: Int) -> Int32 {
    var votes: [Int32: Int] = [:]
    for node in stride(from: 0, to: nodeCount, by: max(1, nodeCount / 1024)) {
      votes[root(of: Int32(node)), default: 0] += 1
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}

extension BitRows {
  /// Floods the parts one after the other.
  func components() -> Partition {
    var labels = [Int](count: nodeCount) { _ in 0 }
    var groupCount = 0
    var rest = Row(below: nodeCount)
    labels.withUnsafeMutableBufferPointer { labels in
      while !rest.isEmpty {
        let part = part(of: rest.first)
        for node in part { labels[node] = groupCount }
        groupCount &+= 1
        rest = rest.subtracting(part)
      }
    }
    return Partition(numbered: labels, groupCount: groupCount)
  }

  /// All that hang together with one node, found a whole frontier at a time.
  func part(of node: Int) -> Row {
    rows.withUnsafeBufferPointer { rows in
      var part = Row()
      part.insert(node)
      var frontier = part
      while !frontier.isEmpty {
        var next = Row()
        for node in frontier { next = next.union(rows[node]) }
        frontier = next.subtracting(part)
        part = part.union(next)
      }
      return part
    }
  }
}
