/// What a person's own place among their contacts comes to, asked of the graph of the contacts.
///
/// The answers are those of `addingUniversalNode()` to the last bit, and that graph need not be made.
extension Graph {
  /// `effectiveSize(of:)` of one node more that is tied to all others.
  ///
  /// - Returns: a value in 1...n, `nil` when there are no others.
  /// - Complexity: O(1).
  package func effectiveSizeOfUniversalNode() -> Double? {
    precondition(!isDirected, "a universal node is defined for undirected graphs")
    guard nodeCount > 0 else { return nil }
    let contacts = Double(nodeCount)
    return contacts - 2 * Double(edgeCount) / contacts
  }

  /// `constraint(of:)` of one node more that is tied to all others.
  ///
  /// - Returns: a value in 0...1.125, `nil` when there are no others.
  /// - Complexity: O(n + m) time, O(n) memory.
  package func constraintOfUniversalNode() -> Double? {
    precondition(!isDirected, "a universal node is defined for undirected graphs")
    guard nodeCount > 0 else { return nil }
    let share = 1 / Double(nodeCount)
    return rows.withPointers { rows in
      /// What is invested in a node and carried on over one of its ties, that to the new node included.
      let carried = Buffer<Double>(uninitializedCount: nodeCount)
      for node in 0..<nodeCount { carried[node] = share / Double(rows.degree(of: node) &+ 1) }
      var sum = 0.0
      for contact in 0..<nodeCount {
        var invested = share
        for third in rows[contact] { invested += carried[third] }
        sum += invested * invested
      }
      return sum
    }
  }

  /// `betweenness(workers:)` of all nodes and, last, of one node more that is tied to all others.
  ///
  /// - Complexity: as `betweenness(workers:)`.
  package func betweennessWithUniversalNode() -> [Double] {
    precondition(!isDirected, "a universal node is defined for undirected graphs")
    guard nodeCount < BitMatrix.capacity, let bits else {
      return addingUniversalNode().betweenness()
    }
    return bits.betweennessWithUniversalNode()
  }
}

extension BitRows {
  func betweennessWithUniversalNode() -> [Double] {
    [Double](unsafeUninitializedCapacity: nodeCount + 1) { scores, count in
      scores.initialize(repeating: 0)
      scores[nodeCount] = addSharesOfPairs(among: Row(below: nodeCount), to: scores)
      count = nodeCount + 1
    }
  }

  /// Betweenness when some node is tied to all others, otherwise `nil`.
  func betweennessAroundUniversalNode() -> [Double]? {
    guard let middle = rows.firstIndex(where: { $0.count == nodeCount - 1 }) else { return nil }
    var others = Row(below: nodeCount)
    others.remove(middle)
    return [Double](unsafeUninitializedCapacity: nodeCount) { scores, count in
      scores.initialize(repeating: 0)
      scores[middle] = addSharesOfPairs(among: others, to: scores)
      count = nodeCount
    }
  }

  /// Adds to everybody's score the shares in the paths between nodes that one in the middle is tied to.
  ///
  /// Two nodes that are not tied then are two steps apart, and each of their common neighbours
  /// lies on one of their shortest paths; the node in the middle always does.
  ///
  /// - Returns: the score of the node in the middle.
  private func addSharesOfPairs(
    among others: Row, to scores: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    var middleScore = 0.0
    var later = others
    rows.withUnsafeBufferPointer { rows in
      for first in others {
        later.remove(first)
        let row = rows[first].intersection(others)
        var near = Row()
        for between in row { near = near.union(rows[between]) }
        // Most pairs have nobody in common but the middle, and need no looking at one by one.
        let apart = later.subtracting(row)
        middleScore += Double(apart.subtracting(near).count)
        for second in apart.intersection(near) {
          let common = row.intersection(rows[second])
          let share = 1 / Double(common.count &+ 1)
          middleScore += share
          for between in common { scores[between] += share }
        }
      }
    }
    return middleScore
  }
}
