extension CompressedRows {
  /// Keeps every undirected tie at its end of lower degree, the smaller node on equal degrees.
  ///
  /// No row is then longer than √(2m). Threads share chunks of nodes: each writes where the rows of its
  /// nodes are now, and what they kept then moves together. O(n + m).
  func orientedByDegree(workers: Workers = .one) -> CompressedRows {
    let chunkCount = nodeCount / 4096 + 1
    // What a row has kept by its end, within its chunk first.
    let ends = Buffer<UInt32>(repeating: 0, count: nodeCount + 1)
    let kept = [Int32](unsafeUninitializedCapacity: targets.count) { memory, count in
      guard let memory = memory.baseAddress else { return }
      withPointers { rows in
        let degrees = rows.degrees()
        workers.share(
          chunkCount, begin: {},
          work: { chunk, _ in
            rows.orient((0..<nodeCount).part(chunk, of: chunkCount), by: degrees, memory, ends)
          })
        for chunk in 0..<chunkCount {
          let nodes = (0..<nodeCount).part(chunk, of: chunkCount)
          let length = Int(nodes.isEmpty ? 0 : ends[nodes.upperBound])
          (memory + count).update(from: memory + Int(rows.offsets[nodes.lowerBound]), count: length)
          for node in nodes { ends[node + 1] &+= UInt32(truncatingIfNeeded: count) }
          count += length
        }
      }
    }
    return CompressedRows(offsets: ends.array(), targets: kept, weights: [])
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

extension RowPointers {
  fileprivate func degrees() -> Buffer<Int32> {
    let degrees = Buffer<Int32>(repeating: 0, count: nodeCount)
    for node in 0..<nodeCount { degrees[node] = Int32(truncatingIfNeeded: degree(of: node)) }
    return degrees
  }

  /// Writes what some nodes keep of their rows to where their rows begin, and how much it is by the end
  /// of each.
  ///
  /// Which end has more ties cannot be foreseen: every tie is written and those kept are counted, which
  /// spares a branch.
  fileprivate func orient(
    _ nodes: Range<Int>, by degrees: borrowing Buffer<Int32>, _ memory: UnsafeMutablePointer<Int32>,
    _ ends: borrowing Buffer<UInt32>
  ) {
    let degrees = degrees.pointer
    let kept = memory + Int(offsets[nodes.lowerBound])
    var total = 0
    for node in nodes {
      let key = Int(degrees[node]) &<< 32 | node
      for target in self[node] {
        let other = Int(degrees[Int(target)]) &<< 32 | Int(target)
        kept[total] = target
        total &+= (other > key).bit
      }
      ends[node &+ 1] = UInt32(truncatingIfNeeded: total)
    }
  }
}
