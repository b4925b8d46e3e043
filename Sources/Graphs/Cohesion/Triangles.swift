extension Graph {
  /// In how many closed threesomes does each node of an undirected graph take part?
  ///
  /// The number of pairs of its neighbours that are tied to each other.
  ///
  /// Every tie is pointed from the node with fewer ties to the one with more, which leaves no node
  /// many outgoing ties; a triangle is then found once, from its first corner.
  ///
  /// - Complexity: O(m · √m) time, O(n + m) memory.
  /// - Reference: M. Latapy, *Main-memory triangle computations for very large (sparse
  ///   (power-law)) graphs*, 2008, DOI 10.1016/j.tcs.2008.07.017.
  package func triangleCounts() -> [Int] {
    precondition(!isDirected, "triangles are counted in undirected graphs; see undirected()")
    if let bits { return bits.triangleCounts() }
    let counts = Buffer<Int32>(repeating: 0, count: nodeCount)
    rows.orientedByDegree().forEachTriangle { first, second, third in
      counts[first] &+= 1
      counts[second] &+= 1
      counts[third] &+= 1
    }
    return counts.array().map { Int($0) }
  }

  /// How many closed threesomes does an undirected graph hold?
  ///
  /// - Complexity: as `triangleCounts()`.
  package func triangleCount() -> Int { triangleCounts().reduce(0, +) / 3 }
}

extension CompressedRows {
  /// Keeps every undirected tie at its end of lower degree, the smaller node on equal degrees.
  func orientedByDegree() -> CompressedRows {
    var kept: [Int32] = []
    kept.reserveCapacity(targets.count / 2)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    withPointers { rows in
      for node in 0..<nodeCount {
        let degree = rows.degree(of: node)
        for target in rows[node] {
          let other = rows.degree(of: Int(target))
          if other > degree || (other == degree && Int(target) > node) { kept.append(target) }
        }
        offsets.append(UInt32(kept.count))
      }
    }
    return CompressedRows(offsets: offsets, targets: kept, weights: [])
  }

  /// Visits every triangle once, from the node that its two other ties leave.
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

extension BitRows {
  func triangleCounts() -> [Int] {
    let closed = Buffer(repeating: 0, count: nodeCount)
    rows.withUnsafeBufferPointer { rows in
      var later = Row(below: rows.count)
      for node in 0..<rows.count {
        later.remove(node)
        for neighbor in rows[node].intersection(later) {
          let common = rows[node].intersection(rows[neighbor]).count
          closed[node] &+= common
          closed[neighbor] &+= common
        }
      }
    }
    // A triangle has two ties at each of its corners.
    for node in 0..<nodeCount { closed[node] /= 2 }
    return closed.array()
  }

  func triangleCount(at node: Int) -> Int {
    let row = rows[node]
    var closed = 0
    for neighbor in row { closed &+= row.intersection(rows[neighbor]).count }
    return closed / 2
  }
}
