extension Graph {
  /// How deep inside the cohesive middle of an undirected graph does each node lie?
  ///
  /// The core number of a node is the largest k for which it belongs to a k-core: a set of nodes
  /// of which each is tied to at least k others in the set. A node without ties has 0.
  ///
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Reference: V. Batagelj, M. Zaveršnik, *Fast algorithms for determining (generalized) core
  ///   groups in social networks*, 2011, DOI 10.1007/s11634-010-0079-y; S. B. Seidman, 1983,
  ///   DOI 10.1016/0378-8733(83)90028-X.
  package func coreNumbers() -> [Int] { peeling().coreNumbers.map { Int($0) } }

  /// Takes away a node of least remaining degree, over and over.
  func peeling() -> Peeling {
    precondition(!isDirected, "cores are defined for undirected graphs; see undirected()")
    if let bits { return bits.peeling() }
    return rows.withPointers { rows in
      let queue = DegreeQueue(rows)
      for index in 0..<nodeCount {
        let node = queue.order[index]
        for neighbor in rows[Int(node)] { queue.lower(neighbor, towards: queue.degree[node]) }
      }
      return Peeling(order: queue.order.array(), coreNumbers: queue.degree.array())
    }
  }
}

/// In which order nodes come off a graph when one with the fewest ties left always goes next.
struct Peeling {
  /// A degeneracy order: few neighbours of a node come after it.
  let order: [Int32]
  let coreNumbers: [Int32]
}

/// Nodes sorted by the number of ties they have left, kept sorted as ties disappear.
private struct DegreeQueue: ~Copyable {
  let order: Buffer<Int32>
  let degree: Buffer<Int32>
  private let place: Buffer<Int32>
  /// Where in `order` the nodes of each degree start.
  private let start: Buffer<Int32>

  init(_ rows: RowPointers) {
    let nodeCount = rows.nodeCount
    order = Buffer(repeating: 0, count: nodeCount)
    degree = Buffer(repeating: 0, count: nodeCount)
    place = Buffer(repeating: 0, count: nodeCount)
    var largest: Int32 = 0
    for node in 0..<nodeCount {
      degree[node] = Int32(truncatingIfNeeded: rows.degree(of: node))
      largest = max(largest, degree[node])
    }
    start = Buffer(repeating: 0, count: Int(largest) + 2)
    sortByDegree()
  }

  /// A counting sort; afterwards `start[d]` is the first place of degree d.
  private func sortByDegree() {
    for node in 0..<degree.count { start[degree[node] + 1] += 1 }
    for value in 1..<start.count { start[value] += start[value - 1] }
    for node in 0..<degree.count {
      place[node] = start[degree[node]]
      order[place[node]] = Int32(truncatingIfNeeded: node)
      start[degree[node]] += 1
    }
    for value in stride(from: start.count - 1, to: 0, by: -1) { start[value] = start[value - 1] }
    start[0] = 0
  }

  /// Takes a tie from a node, unless it has no more than `floor` left.
  @inline(__always)
  func lower(_ node: Int32, towards floor: Int32) {
    let value = degree[node]
    guard value > floor else { return }
    // The node changes places with the first of its degree, and the border moves past it.
    let here = place[node]
    let border = start[value]
    let other = order[border]
    order[here] = other
    place[other] = here
    order[border] = node
    place[node] = border
    start[value] = border &+ 1
    degree[node] = value &- 1
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
