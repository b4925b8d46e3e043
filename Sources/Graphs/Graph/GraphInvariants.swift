extension GraphError {
  /// The first reason why these ties cannot be a graph, in the order of the list.
  static func first(in edges: [Edge], weights: [Double]?, nodeCount: Int) -> GraphError? {
    guard (0..<Int(Int32.max)).contains(nodeCount), edges.count <= Int(UInt32.max) / 2 else {
      return .tooLarge(nodeCount: nodeCount, edgeCount: edges.count)
    }
    if let weights, weights.count != edges.count {
      return .weightCount(weights: weights.count, edges: edges.count)
    }
    let bound = UInt32(nodeCount)
    for (index, edge) in edges.enumerated() {
      // As unsigned numbers negative nodes are large, so one comparison a side is enough.
      guard UInt32(bitPattern: edge.from) < bound, UInt32(bitPattern: edge.to) < bound else {
        return .nodeOutOfRange(index: index, edge: edge)
      }
      if edge.from == edge.to { return .selfLoop(index: index, node: edge.source) }
    }
    guard let index = weights?.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) else { return nil }
    return weights.map { .invalidWeight(index: index, weight: $0[index]) }
  }
}

extension Graph {
  /// Stops a debug build when a graph breaks a promise that algorithms rely on. O(n + m log m).
  func assertInvariants() {
    assert(rows.isInOrder, "rows are sorted, without repeats and without zero weights")
    assert(isDirected == (reversedRows != nil), "only a directed graph keeps incoming rows")
    assert(reversedRows.map { $0.isInOrder && $0 == rows.transposed() } ?? true)
    assert(isDirected || rows == rows.transposed(), "an undirected tie is stored from both ends")
    assert((0..<nodeCount).allSatisfy { !hasEdge($0, $0) }, "no node is tied to itself")
    assert(
      (bits == nil) == (isDirected || nodeCount > BitMatrix.capacity),
      "a small undirected graph has its ties as bits")
    assert(bits.map { $0.compressedRows().targets == rows.targets } ?? true)
  }
}

extension CompressedRows {
  /// Whether offsets rise and cover the targets, and each row is strictly ascending.
  var isInOrder: Bool {
    guard offsets.first == 0, Int(offsets[nodeCount]) == targets.count else { return false }
    guard weights.isEmpty || weights.count == targets.count else { return false }
    guard weights.allSatisfy({ $0 > 0 && $0.isFinite }) else { return false }
    return (0..<nodeCount).allSatisfy { node in
      let row = targets[range(of: node)]
      return zip(row, row.dropFirst()).allSatisfy { $0 < $1 }
        && row.allSatisfy { (0..<nodeCount).contains(Int($0)) }
    }
  }
}
