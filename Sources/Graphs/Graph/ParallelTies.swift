extension CompressedRows {
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
      guard rows.targets.hasEqualNeighbors else { return false }
      return (0..<nodeCount).contains { rows[$0].hasEqualNeighbors }
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

extension UnsafeBufferPointer<Int32> {
  /// Whether some number comes twice in a row. Looks at all of them, which several at a time is faster
  /// than to stop at the first.
  fileprivate var hasEqualNeighbors: Bool {
    guard count > 1 else { return false }
    var equal = 0
    for index in 0..<count &- 1 { equal |= self[index] == self[index &+ 1] ? 1 : 0 }
    return equal != 0
  }
}
