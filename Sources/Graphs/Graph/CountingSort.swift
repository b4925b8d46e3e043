extension CompressedRows {
  /// Groups ties by target, or by their larger end when undirected, in the order of the list.
  ///
  /// Two counting sorts order ties without comparing them: this one by one end, `transposed()` by
  /// the other. Both take O(n + m).
  init(grouping edges: [Edge], weights: [Double]?, nodeCount: Int, isDirected: Bool) {
    func key(_ edge: Edge) -> Int32 { isDirected ? edge.to : max(edge.from, edge.to) }
    func value(_ edge: Edge) -> Int32 { isDirected ? edge.from : min(edge.from, edge.to) }
    var filling = RowFilling(nodeCount: nodeCount, isWeighted: weights != nil) { count in
      for edge in edges { count(key(edge)) }
    }
    for (index, edge) in edges.enumerated() {
      filling.append(value(edge), weight: weights?[index] ?? 1, toRow: key(edge))
    }
    self = filling.finish()
  }

  /// Puts the nodes `0..<labels.count` into one row a label, ascending. O(n).
  init(grouping labels: [Int32], groupCount: Int) {
    var filling = RowFilling(nodeCount: groupCount, isWeighted: false) { count in
      for label in labels { count(label) }
    }
    for (node, label) in labels.enumerated() {
      filling.append(Int32(truncatingIfNeeded: node), weight: 1, toRow: label)
    }
    self = filling.finish()
  }

  /// The same ties seen from the other end, with every row in ascending order. O(n + m).
  func transposed() -> CompressedRows {
    var filling = RowFilling(nodeCount: nodeCount, isWeighted: !weights.isEmpty) { count in
      for target in targets { count(target) }
    }
    withPointers { rows in
      for node in 0..<nodeCount {
        for position in rows.range(of: node) {
          filling.append(
            Int32(truncatingIfNeeded: node), weight: rows.weight(at: position),
            toRow: rows.targets[position])
        }
      }
    }
    return filling.finish()
  }

  /// Both directions of ties that are stored at their smaller end only, rows ascending. O(n + m).
  func symmetrized() -> CompressedRows {
    var filling = RowFilling(nodeCount: nodeCount, isWeighted: !weights.isEmpty) { count in
      for node in 0..<nodeCount {
        for target in targets[range(of: node)] {
          count(target)
          count(Int32(truncatingIfNeeded: node))
        }
      }
    }
    // Nodes ascend, so every row receives its smaller neighbours first and all in order.
    withPointers { rows in
      for node in 0..<nodeCount {
        let small = Int32(truncatingIfNeeded: node)
        for position in rows.range(of: node) {
          let large = rows.targets[position]
          filling.append(large, weight: rows.weight(at: position), toRow: small)
          filling.append(small, weight: rows.weight(at: position), toRow: large)
        }
      }
    }
    return filling.finish()
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

/// Rows under construction: their lengths are known, their contents arrive in any order of rows.
private struct RowFilling {
  /// While filling, `offsets[v + 1]` is where the next entry of row `v` goes.
  private var offsets: [UInt32]
  private var targets: [Int32]
  private var weights: [Double]
  private let isWeighted: Bool

  /// - Parameter entries: calls its argument once with the row of every entry to come.
  init(nodeCount: Int, isWeighted: Bool, entries: (_ count: (Int32) -> Void) -> Void) {
    offsets = [UInt32](repeating: 0, count: nodeCount + 2)
    offsets.withUnsafeMutableBufferPointer { counts in
      entries { counts[Int($0) + 2] &+= 1 }
      for index in 1..<counts.count { counts[index] &+= counts[index - 1] }
    }
    let total = Int(offsets[nodeCount + 1])
    targets = [Int32](repeating: 0, count: total)
    weights = [Double](repeating: 0, count: isWeighted ? total : 0)
    self.isWeighted = isWeighted
  }

  mutating func append(_ target: Int32, weight: Double, toRow row: Int32) {
    let position = Int(offsets[Int(row) + 1])
    offsets[Int(row) + 1] &+= 1
    targets[position] = target
    if isWeighted { weights[position] = weight }
  }

  consuming func finish() -> CompressedRows {
    offsets.removeLast()
    return CompressedRows(offsets: offsets, targets: targets, weights: weights)
  }
}
