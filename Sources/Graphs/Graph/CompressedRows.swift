/// Lists of neighbours, one row a node, laid end to end.
///
/// Row `v` is `targets[offsets[v]..<offsets[v + 1]]`; `weights` runs beside `targets` or is empty
/// when the ties carry none.
struct CompressedRows: Equatable, Sendable {
  var offsets: [UInt32]
  var targets: [Int32]
  var weights: [Double]

  var nodeCount: Int { offsets.count - 1 }

  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// Where `target` stands in a row, by binary search.
  func position(of target: Int, inRow node: Int) -> Int? {
    var range = range(of: node)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if targets[middle] == target { return middle }
      range =
        targets[middle] < target
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The rows as raw memory, for kernels.
  func withPointers<Result>(_ body: (RowPointers) -> Result) -> Result {
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        weights.withUnsafeBufferPointer { weights in
          body(RowPointers(offsets: offsets, targets: targets, weights: weights))
        }
      }
    }
  }
}
