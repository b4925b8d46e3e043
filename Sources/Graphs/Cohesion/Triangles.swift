extension Graph {
  /// In how many closed threesomes does each node of an undirected graph take part?
  ///
  /// The number of pairs of its neighbours that are tied to each other.
  ///
  /// Every tie is pointed from the node with fewer ties to the one with more, which leaves no node
  /// many outgoing ties; a triangle is then found once, from its first corner.
  ///
  /// - Parameter workers: the threads that may share the work; the answer is the same for any.
  /// - Complexity: O(m · √m) time, O(n + m) memory.
  /// - Reference: M. Latapy, *Main-memory triangle computations for very large (sparse
  ///   (power-law)) graphs*, 2008, DOI 10.1016/j.tcs.2008.07.017.
  package func triangleCounts(workers: Workers = .all) -> [Int] {
    precondition(!isDirected, "triangles are counted in undirected graphs; see undirected()")
    if let bits { return bits.triangleCounts() }
    let chunkCount = nodeCount / TriangleSearch.chunkSize + 1
    let counts = Buffer<Int32>(repeating: 0, count: nodeCount)
    rows.orientedByDegree(workers: workers).withPointers { oriented in
      workers.share(
        chunkCount, begin: { TriangleSearch(nodeCount: nodeCount) },
        work: { $1.run(from: (0..<nodeCount).part($0, of: chunkCount), over: oriented) },
        end: { search in
          for node in 0..<nodeCount { counts[node] &+= search.counts[node] }
        })
    }
    return counts.array().map { Int($0) }
  }

  /// How many closed threesomes does an undirected graph hold?
  ///
  /// - Complexity: as `triangleCounts(workers:)`.
  package func triangleCount(workers: Workers = .all) -> Int {
    triangleCounts(workers: workers).reduce(0, +) / 3
  }
}

/// Counts the triangles that start at some nodes, one start at a time.
///
/// Which ties close a triangle cannot be foreseen, so nothing here branches on it: every candidate is
/// written down and those that count are kept. Marks are bits, so that those of all nodes stay near.
private struct TriangleSearch: ~Copyable {
  /// The number of starts in a chunk for one thread.
  static let chunkSize = 1024

  /// The triangles found at every node.
  let counts: Buffer<Int32>
  private let marks: Buffer<UInt64>
  /// The third corners found from one start, and room for a candidate.
  private var thirds: Buffer<Int32>

  init(nodeCount: Int) {
    counts = Buffer(repeating: 0, count: nodeCount)
    marks = Buffer(repeating: 0, count: nodeCount / 64 + 1)
    thirds = Buffer(repeating: 0, count: 1024)
  }

  /// - Parameter rows: for every tie its target, at one end only.
  mutating func run(from starts: Range<Int>, over rows: RowPointers) {
    for start in starts where rows.degree(of: start) > 1 {
      mark(rows[start], over: rows)
      var found: Int32 = 0
      for second in rows[start] { found &+= close(second, over: rows) }
      counts[start] &+= found
      for node in rows[start] { marks[Int(node) &>> 6] = 0 }
    }
  }

  /// Marks some nodes, and reads from their rows so that nobody waits for them at their turn.
  @inline(__always)
  private mutating func mark(_ nodes: UnsafeBufferPointer<Int32>, over rows: RowPointers) {
    reserve(nodes.count)
    let marks = marks.pointer
    let thirds = thirds.pointer
    let last = UInt32(truncatingIfNeeded: rows.targets.count &- 1)
    for index in 0..<nodes.count {
      let node = Int(nodes[index])
      marks[node &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: node & 63)
      // Keeping the number is what makes the compiler read it.
      thirds[index] = rows.targets[Int(min(rows.offsets[node], last))]
    }
  }

  private mutating func reserve(_ count: Int) {
    if count >= thirds.count { thirds = Buffer(repeating: 0, count: 2 * count) }
  }

  /// Counts the marked neighbours of a node, for itself and for each of them.
  @inline(__always)
  private mutating func close(_ second: Int32, over rows: RowPointers) -> Int32 {
    let row = rows[Int(second)]
    reserve(row.count)
    let marks = marks.pointer
    let thirds = thirds.pointer
    var found = 0
    for node in row {
      thirds[found] = node
      found &+= Int(truncatingIfNeeded: marks[Int(node) &>> 6] &>> UInt64(node & 63) & 1)
    }
    for index in 0..<found { counts[thirds[index]] &+= 1 }
    counts[second] &+= Int32(truncatingIfNeeded: found)
    return Int32(truncatingIfNeeded: found)
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
