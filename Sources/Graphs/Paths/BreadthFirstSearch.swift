/// Distances in steps from one node at a time, with working memory that serves many searches.
///
/// A new search clears only what the previous one touched, so searching a small part of a large
/// graph costs no more than that part.
struct BreadthFirstSearch: ~Copyable {
  /// Steps from the source of the last search, −1 where it did not come.
  let distance: Buffer<Int32>
  /// The nodes that the last search reached, nearest first; its source is `order[0]`.
  let order: Buffer<Int32>
  /// How many nodes the last search reached, its source included.
  private(set) var reachedCount = 0

  init(nodeCount: Int) {
    distance = Buffer(repeating: -1, count: nodeCount)
    order = Buffer(repeating: 0, count: nodeCount)
  }

  mutating func run(from source: Int, over rows: RowPointers) {
    for index in 0..<reachedCount { distance[order[index]] = -1 }
    distance[source] = 0
    order[0] = Int32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let node = order[head]
      head &+= 1
      let next = distance[node] &+ 1
      for neighbor in rows[Int(node)] where distance[neighbor] < 0 {
        distance[neighbor] = next
        order[tail] = neighbor
        tail &+= 1
      }
    }
    reachedCount = tail
  }

  /// What the last search says about its source.
  func reach() -> Reach {
    var reach = Reach()
    var index = 1
    while index < reachedCount {
      let level = distance[order[index]]
      let start = index
      while index < reachedCount, distance[order[index]] == level { index &+= 1 }
      reach.add(count: index &- start, atDistance: Int(level))
    }
    return reach
  }
}

extension Graph {
  /// The place of every node in one breadth-first walk through all parts of the graph, so that nodes
  /// near each other have near ranks. O(n + m).
  func breadthFirstRanks() -> [Int32] {
    rows.withPointers { rows in
      let rank = Buffer<Int32>(repeating: -1, count: nodeCount)
      let order = Buffer<Int32>(repeating: 0, count: nodeCount)
      var tail: Int32 = 0
      func visit(_ node: Int32) {
        guard rank[node] < 0 else { return }
        rank[node] = tail
        order[tail] = node
        tail += 1
      }
      var head: Int32 = 0
      for root in 0..<Int32(nodeCount) {
        visit(root)
        while head < tail {
          for neighbor in rows[Int(order[head])] { visit(neighbor) }
          head += 1
        }
      }
      return rank.array()
    }
  }
}

/// How many others one node reaches and how far they are, counted level by level.
struct Reach: Equatable, Sendable {
  /// The nodes reached, the node itself left out.
  private(set) var others = 0
  /// The sum of their distances.
  private(set) var totalDistance = 0
  /// The largest of their distances.
  private(set) var eccentricity = 0
  /// The sum of 1 / distance.
  private(set) var reciprocalDistance = 0.0

  /// Adds a level; levels come nearest first.
  @inline(__always)
  mutating func add(count: Int, atDistance distance: Int) {
    others &+= count
    totalDistance &+= count &* distance
    eccentricity = distance
    reciprocalDistance += Double(count) / Double(distance)
  }
}

extension Graph {
  /// Every node's `Reach` along the direction of ties. O(n · (n + m)) time.
  func reaches(_ workers: Workers = .all) -> [Reach] {
    if let bits { return bits.reaches() }
    // Small directed graphs, which have no bits, start no threads either.
    let chunkCount = nodeCount > BitMatrix.capacity ? nodeCount / 64 : 1
    return rows.withPointers { rows in
      [Reach](unsafeUninitializedCapacity: nodeCount) { reaches, count in
        count = nodeCount
        // Where the memory is does not change while threads write to it.
        let reaches = reaches
        workers.share(
          chunkCount, begin: { BreadthFirstSearch(nodeCount: nodeCount) },
          work: { chunk, search in
            for source in (0..<nodeCount).part(chunk, of: chunkCount) {
              search.run(from: source, over: rows)
              reaches.initializeElement(at: source, to: search.reach())
            }
          })
      }
    }
  }
}

extension BitRows {
  /// All circles grow together: whom a node reaches within so many steps, its neighbours together
  /// reach within one step less.
  func reaches() -> [Reach] {
    let reaches = Buffer(repeating: Reach(), count: nodeCount)
    let circle = Buffer(rows)
    let wider = Buffer(rows)
    for node in 0..<nodeCount { circle[node].insert(node) }
    var rest = Row(below: nodeCount)
    while !rest.isEmpty {
      let part = part(of: rest.first)
      rest = rest.subtracting(part)
      var growing = part.count > 1 ? part : Row()
      var distance = 1
      while !growing.isEmpty {
        for node in growing {
          let others = circle[node].count &- 1
          reaches[node].add(count: others &- reaches[node].others, atDistance: distance)
          if circle[node] == part { growing.remove(node) }
        }
        distance &+= 1
        widen(growing, circle, into: wider)
        for node in growing { circle[node] = wider[node] }
      }
    }
    return reaches.array()
  }

  private func widen(
    _ nodes: Row, _ circle: borrowing Buffer<Row>, into wider: borrowing Buffer<Row>
  ) {
    rows.withUnsafeBufferPointer { rows in
      for node in nodes {
        var union = Row()
        for neighbor in rows[node] { union = union.union(circle[neighbor]) }
        wider[node] = union
      }
    }
  }
}
