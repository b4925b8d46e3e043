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
  func reaches() -> [Reach] {
    if let bits { return bits.reaches() }
    return rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: nodeCount)
      return (0..<nodeCount).map { source in
        search.run(from: source, over: rows)
        return search.reach()
      }
    }
  }
}

extension BitRows {
  /// A level is the union of the rows of the level before it, less what was seen.
  func reaches() -> [Reach] {
    (0..<nodeCount).map { source in
      var reach = Reach()
      var seen = Row()
      seen.insert(source)
      var level = rows[source]
      var distance = 1
      while !level.isEmpty {
        reach.add(count: level.count, atDistance: distance)
        seen = seen.union(level)
        var next = Row()
        for node in level { next = next.union(rows[node]) }
        level = next.subtracting(seen)
        distance &+= 1
      }
      return reach
    }
  }
}
