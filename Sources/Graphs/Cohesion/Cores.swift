extension Graph {
  /// How deep inside the cohesive middle of an undirected graph does each node lie?
  ///
  /// The core number of a node is the largest k for which it belongs to a k-core: a set of nodes
  /// of which each is tied to at least k others in the set. A node without ties has 0.
  ///
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Reference: S. B. Seidman, *Network structure and minimum degree*, 1983,
  ///   DOI 10.1016/0378-8733(83)90028-X; V. Batagelj, M. Zaveršnik, *Fast algorithms for determining
  ///   (generalized) core groups in social networks*, 2011, DOI 10.1007/s11634-010-0079-y; levels
  ///   instead of single nodes as in N. S. Dasari, R. Desh, M. Zubair, *ParK: an efficient algorithm
  ///   for k-core decomposition on multicore processors*, 2014, DOI 10.1109/BigData.2014.7004366.
  package func coreNumbers() -> [Int] {
    let numbers = peeling().coreNumbers
    return Array(count: numbers.count) { Int(numbers[$0]) }
  }

  /// Takes away nodes with no more ties left than their core number says, one after another.
  func peeling() -> Peeling {
    precondition(!isDirected, "cores are defined for undirected graphs; see undirected()")
    if let bits { return bits.peeling() }
    return rows.withPointers { rows in
      var levels = LevelPeeling(rows)
      levels.run(over: rows)
      return levels.peeling()
    }
  }
}

/// In which order nodes come off a graph when the least tied always go next.
struct Peeling {
  /// A degeneracy order: few neighbours of a node come after it.
  let order: [Int32]
  let coreNumbers: [Int32]
}

/// Nodes that come off a graph level by level: at level k all with k ties left, and those that this
/// leaves with k.
///
/// The nodes that stay are looked through once a level. A node is there at as many levels as its core
/// number says, which is never more than its ties, so that takes O(n + m) together.
private struct LevelPeeling: ~Copyable {
  /// The nodes that came off or wait for their turn, and room for one more.
  private let order: Buffer<Int32>
  /// The ties that nodes have left, at least the level; of those that came off the level at which.
  private let degree: Buffer<Int32>
  /// The nodes still there, ascending, and room for one more.
  private let rest: Buffer<Int32>
  private var restCount: Int
  private var head = 0
  private var tail = 0
  /// What was read early, so that nobody waits for it at its turn.
  private let early: Buffer<Int32>

  init(_ rows: RowPointers) {
    let nodeCount = rows.nodeCount
    order = Buffer(repeating: 0, count: nodeCount + 1)
    degree = Buffer(repeating: 0, count: nodeCount)
    rest = Buffer(repeating: 0, count: nodeCount + 1)
    early = Buffer(repeating: 0, count: 1)
    restCount = nodeCount
    for node in 0..<nodeCount {
      degree[node] = Int32(truncatingIfNeeded: rows.degree(of: node))
      rest[node] = Int32(truncatingIfNeeded: node)
    }
  }

  mutating func run(over rows: RowPointers) {
    var level: Int32 = 0
    while tail < rows.nodeCount {
      queue(level)
      takeOff(level, rows)
      level += 1
    }
  }

  /// Lets those who have just so many ties left wait for their turn.
  ///
  /// Here and below every candidate is written down and those that count are kept, as nobody can
  /// foresee which do.
  private mutating func queue(_ level: Int32) {
    let (order, degree, rest) = (order.pointer, degree.pointer, rest.pointer)
    var kept = 0
    for index in 0..<restCount {
      let node = rest[index]
      let left = degree[Int(node)]
      order[tail] = node
      tail &+= (left == level).bit
      rest[kept] = node
      kept &+= (left > level).bit
    }
    restCount = kept
  }

  /// Takes off all who wait, and those who have no more ties than the level left by then.
  private mutating func takeOff(_ level: Int32, _ rows: RowPointers) {
    let (order, degree) = (order.pointer, degree.pointer)
    var (head, tail) = (head, tail)
    while head < tail {
      if head % WeightTally.foresight == 0 { fetch(head..<tail, rows) }
      for neighbor in rows[Int(order[head])] {
        let left = degree[Int(neighbor)]
        degree[Int(neighbor)] = left &- Int32(truncatingIfNeeded: (left > level).bit)
        order[tail] = neighbor
        tail &+= (left == level &+ 1).bit
      }
      head &+= 1
    }
    (self.head, self.tail) = (head, tail)
  }

  /// Reads from the rows of some that wait, whose turn comes soon.
  @inline(__always)
  private func fetch(_ waiting: Range<Int>, _ rows: RowPointers) {
    for place in waiting.dropFirst(WeightTally.foresight).prefix(WeightTally.foresight) {
      let range = rows.range(of: Int(order[place]))
      // Keeping the numbers is what makes the compiler read them. Isolated nodes have none.
      if !range.isEmpty {
        early[0] = rows.targets[range.lowerBound] ^ rows.targets[range.upperBound &- 1]
      }
    }
  }

  func peeling() -> Peeling {
    Peeling(order: Array(order.array().dropLast()), coreNumbers: degree.array())
  }
}

extension BitRows {
  /// The nodes with so many ties left are a set, one for every number of ties.
  func peeling() -> Peeling {
    let degree = Buffer<Int32>(repeating: 0, count: nodeCount)
    let order = Buffer<Int32>(repeating: 0, count: nodeCount)
    let nodes = Buffer<Row>(repeating: Row(), count: nodeCount)
    rows.withUnsafeBufferPointer { rows in
      for node in 0..<rows.count {
        degree[node] = Int32(truncatingIfNeeded: rows[node].count)
        nodes[degree[node]].insert(node)
      }
      var rest = Row(below: rows.count)
      var least: Int32 = 0
      for index in 0..<rows.count {
        while nodes[least].isEmpty { least &+= 1 }
        let node = nodes[least].removeFirst()
        order[index] = Int32(truncatingIfNeeded: node)
        rest.remove(node)
        for neighbor in rows[node].intersection(rest).subtracting(nodes[least]) {
          let value = degree[neighbor]
          nodes[value].remove(neighbor)
          nodes[value &- 1].insert(neighbor)
          degree[neighbor] = value &- 1
        }
      }
    }
    return Peeling(order: order.array(), coreNumbers: degree.array())
  }
}
