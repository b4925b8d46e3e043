extension Graph {
  /// Builds an undirected graph from the two ends of every tie, one tie after the other, as a reader of
  /// large files makes them.
  ///
  /// The list is let go of as soon as it has been read: whoever hands over the only copy never has it
  /// beside the finished graph.
  ///
  /// - Throws: the first defect in the order of the list.
  /// - Complexity: O(n + m) time; at its peak 12 bytes a tie besides the graph's 8.
  package init(validatingEnds ends: consuming [Int32], nodeCount: Int) throws(GraphError) {
    precondition(ends.count.isMultiple(of: 2), "a tie has two ends")
    guard nodeCount > BitMatrix.capacity else {
      let edges = stride(from: 0, to: ends.count, by: 2).map {
        Edge(Int(ends[$0]), Int(ends[$0 + 1]))
      }
      try self.init(validating: edges, nodeCount: nodeCount)
      return
    }
    if let defect = GraphError.first(inEnds: ends, nodeCount: nodeCount) { throw defect }
    var rows = CompressedRows(sortingEnds: ends, nodeCount: nodeCount)
    rows.mergeParallels()
    self.init(undirected: rows, bits: nil)
  }
}

extension GraphError {
  /// The first reason why these ends of ties cannot be a graph, in the order of the list.
  fileprivate static func first(inEnds ends: [Int32], nodeCount: Int) -> GraphError? {
    guard nodeCount < Int(Int32.max), ends.count <= Int(UInt32.max) else {
      return .tooLarge(nodeCount: nodeCount, edgeCount: ends.count / 2)
    }
    let bound = UInt32(nodeCount)
    for index in stride(from: 0, to: ends.count, by: 2) {
      let (one, other) = (ends[index], ends[index + 1])
      // As unsigned numbers negative nodes are large.
      guard UInt32(bitPattern: one) < bound, UInt32(bitPattern: other) < bound else {
        return .nodeOutOfRange(index: index / 2, edge: Edge(Int(one), Int(other)))
      }
      if one == other { return .selfLoop(index: index / 2, node: Int(one)) }
    }
    return nil
  }
}
