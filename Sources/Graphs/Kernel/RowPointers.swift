/// Compressed rows as raw memory, valid only inside `CompressedRows.withPointers(_:)`.
struct RowPointers {
  let offsets: UnsafeBufferPointer<UInt32>
  let targets: UnsafeBufferPointer<Int32>
  let weights: UnsafeBufferPointer<Double>

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func range(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1])))
  }

  @inline(__always)
  func degree(of node: Int) -> Int { Int(offsets[node &+ 1] &- offsets[node]) }

  /// The neighbours of one node.
  @inline(__always)
  subscript(node: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(rebasing: targets[range(of: node)])
  }

  /// The weight beside `targets[position]`, 1 when ties carry none.
  @inline(__always)
  func weight(at position: Int) -> Double { weights.isEmpty ? 1 : weights[position] }
}
