extension CompressedRows {
  /// Puts ties into rows by a counting sort, both ways when undirected, and orders every row. O(n+m).
  ///
  /// A row receives its neighbours in the order of the list, which is ascending when the list is
  /// ordered. Otherwise turning the rows round sorts them: the nodes that a row is made of then come
  /// by in ascending order. Rows of an undirected graph are their own reverse, so once is enough.
  init(
    sorting edges: consuming [Edge], weights: consuming [Double]?, nodeCount: Int, isDirected: Bool
  ) {
    self.init(unsorted: edges, weights: weights, nodeCount: nodeCount, isDirected: isDirected)
    edges = []
    weights = nil
    guard !isAscending else { return }
    self = transposed()
    if isDirected { self = transposed() }
  }

  private init(unsorted edges: [Edge], weights: [Double]?, nodeCount: Int, isDirected: Bool) {
    self.init(nodeCount: nodeCount, isWeighted: weights != nil) { add in
      for index in edges.indices {
        let edge = edges[index]
        let weight = weights?[index] ?? 1
        add(edge.from, edge.to, weight)
        if !isDirected { add(edge.to, edge.from, weight) }
      }
    }
  }

  /// Puts the nodes `0..<labels.count` into one row a label, ascending. O(n).
  init(grouping labels: [Int32], groupCount: Int) {
    self.init(nodeCount: groupCount, isWeighted: false) { add in
      for node in labels.indices { add(labels[node], Int32(truncatingIfNeeded: node), 1) }
    }
  }

  /// The same ties seen from the other end, with every row in ascending order. O(n + m).
  func transposed() -> CompressedRows {
    withPointers { rows in
      CompressedRows(nodeCount: nodeCount, isWeighted: !weights.isEmpty) { add in
        for node in 0..<nodeCount {
          for position in rows.range(of: node) {
            add(
              rows.targets[position], Int32(truncatingIfNeeded: node), rows.weight(at: position))
          }
        }
      }
    }
  }

  /// Makes rows of entries that come in any order of rows; a row keeps the order of its entries.
  ///
  /// - Parameter entries: calls its argument with every entry; it is used twice, first to count
  ///   the entries of every row and then to put them in their places.
  @inline(__always)
  private init(
    nodeCount: Int, isWeighted: Bool,
    entries: (_ add: (_ row: Int32, _ target: Int32, _ weight: Double) -> Void) -> Void
  ) {
    // While filling, `offsets[v + 1]` is where the next entry of row v goes, so that in the end it
    // is where row v ends.
    offsets = [UInt32](repeating: 0, count: nodeCount + 2)
    offsets.withUnsafeMutableBufferPointer { offsets in
      entries { row, _, _ in offsets[Int(row) &+ 2] &+= 1 }
      for index in 1..<offsets.count { offsets[index] &+= offsets[index &- 1] }
    }
    let total = Int(offsets[nodeCount + 1])
    let places = Buffer(offsets)
    let buffer = Buffer<Double>(repeating: 0, count: isWeighted ? total : 0)
    targets = [Int32](unsafeUninitializedCapacity: total) { targets, count in
      entries { row, target, weight in
        let place = Int(places[Int(row) &+ 1])
        places[Int(row) &+ 1] &+= 1
        targets[place] = target
        if isWeighted { buffer[place] = weight }
      }
      count = total
    }
    weights = buffer.array()
    offsets = places.array()
    offsets.removeLast()
  }

  /// Whether no row goes down anywhere.
  private var isAscending: Bool {
    withPointers { rows in
      for node in 0..<nodeCount {
        let row = rows[node]
        for index in 0..<max(0, row.count &- 1) where row[index] > row[index &+ 1] { return false }
      }
      return true
    }
  }

  /// Merges equal neighbours in ascending rows, adding their weights, and drops weight zero. O(m).
  mutating func mergeParallels() {
    guard hasParallelsOrZeros else { return }
    var kept = 0
    for node in 0..<nodeCount {
      var position = Int(offsets[node])
      let end = Int(offsets[node + 1])
      offsets[node] = UInt32(kept)
      while position < end {
        let run = position..<endOfRun(at: position, before: end)
        let weight = mergedWeight(of: run)
        if weight > 0 {
          targets[kept] = targets[position]
          if !weights.isEmpty { weights[kept] = weight }
          kept += 1
        }
        position = run.upperBound
      }
    }
    offsets[nodeCount] = UInt32(kept)
    targets.removeLast(targets.count - kept)
    if !weights.isEmpty { weights.removeLast(weights.count - kept) }
  }

  private var hasParallelsOrZeros: Bool {
    if weights.contains(0) { return true }
    return withPointers { rows in
      for node in 0..<nodeCount {
        let row = rows[node]
        for index in 0..<max(0, row.count - 1) where row[index] == row[index + 1] { return true }
      }
      return false
    }
  }

  private func endOfRun(at start: Int, before end: Int) -> Int {
    var position = start + 1
    while position < end, targets[position] == targets[start] { position += 1 }
    return position
  }

  /// Adds the smallest weights first, so that the sum does not depend on the order of the input.
  private func mergedWeight(of run: Range<Int>) -> Double {
    guard !weights.isEmpty else { return 1 }
    return run.count == 1 ? weights[run.lowerBound] : weights[run].sorted().reduce(0, +)
  }
}
