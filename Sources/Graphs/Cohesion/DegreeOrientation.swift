extension CompressedRows {
  /// Keeps every undirected tie at its end of lower degree, the smaller node on equal degrees.
  ///
  /// No row is then longer than √(2m). O(n + m).
  func orientedByDegree() -> CompressedRows {
    let degree = Buffer<Int32>(repeating: 0, count: nodeCount)
    let offsets = Buffer<UInt32>(repeating: 0, count: nodeCount + 1)
    // Which end has more ties cannot be foreseen: every tie is written, and room for one more is
    // left, and only those kept are counted, which spares a branch.
    let kept = [Int32](unsafeUninitializedCapacity: targets.count / 2 + 1) { kept, count in
      count = withPointers { rows in
        for node in 0..<nodeCount {
          degree[node] = Int32(truncatingIfNeeded: rows.degree(of: node))
        }
        let degrees = degree.pointer
        var total = 0
        for node in 0..<nodeCount {
          let key = Int(degrees[node]) &<< 32 | node
          for target in rows[node] {
            let other = Int(degrees[Int(target)]) &<< 32 | Int(target)
            kept[total] = target
            total &+= other > key ? 1 : 0
          }
          offsets[node &+ 1] = UInt32(truncatingIfNeeded: total)
        }
        return total
      }
    }
    return CompressedRows(offsets: offsets.array(), targets: kept, weights: [])
  }

  /// Visits every triangle of oriented rows once, from the node that its two other ties leave.
  @inline(__always)
  func forEachTriangle(_ body: (_ first: Int32, _ second: Int32, _ third: Int32) -> Void) {
    let mark = Buffer<Int32>(repeating: -1, count: nodeCount)
    withPointers { rows in
      for first in 0..<Int32(nodeCount) {
        for neighbor in rows[Int(first)] { mark[neighbor] = first }
        for second in rows[Int(first)] {
          for third in rows[Int(second)] where mark[third] == first { body(first, second, third) }
        }
      }
    }
  }
}
