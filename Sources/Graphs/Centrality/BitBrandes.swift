extension BitRows {
  /// Betweenness of every node of a small graph: what `BrandesSearch` does, a level at a time.
  ///
  /// The sums are taken in the same order, so the scores are the same to the last bit. Among so few
  /// nodes there are never more shortest paths than a `Double` can count.
  func betweenness() -> [Double] {
    let search = LevelSearch<Row>(nodeCount: nodeCount)
    let scores = Buffer(repeating: 0.0, count: nodeCount)
    rows.withUnsafeBufferPointer { rows in
      for source in 0..<rows.count {
        let depth = search.run(from: source, over: rows)
        search.addDependencies(to: scores, depth: depth, over: rows)
      }
    }
    return scores.array().map { $0 / 2 }
  }
}

/// Shortest paths from one node at a time, with the nodes at every distance as a set.
private struct LevelSearch<Row: NodeSet>: ~Copyable {
  /// The nodes at each distance from the source.
  private let levels: Buffer<Row>
  /// The number of shortest paths from the source.
  private let pathCount: Buffer<Double>
  /// (1 + dependency) / path count, once the sweep back has been here.
  private let ratio: Buffer<Double>

  init(nodeCount: Int) {
    levels = Buffer(repeating: Row(), count: nodeCount)
    pathCount = Buffer(repeating: 0, count: nodeCount)
    ratio = Buffer(repeating: 0, count: nodeCount)
  }

  /// - Returns: the largest distance.
  func run(from source: Int, over rows: UnsafeBufferPointer<Row>) -> Int {
    var depth = 0
    var level = Row()
    level.insert(source)
    var seen = level
    levels[0] = level
    pathCount[source] = 1
    while true {
      var near = Row()
      for node in level { near = near.union(rows[node]) }
      let next = near.subtracting(seen)
      if next.isEmpty { return depth }
      for node in next {
        var paths = 0.0
        for earlier in rows[node].intersection(level) { paths += pathCount[earlier] }
        pathCount[node] = paths
      }
      depth &+= 1
      levels[depth] = next
      seen = seen.union(next)
      level = next
    }
  }

  /// Adds the dependency of the last source on every other node to `scores`.
  func addDependencies(
    to scores: borrowing Buffer<Double>, depth: Int, over rows: UnsafeBufferPointer<Row>
  ) {
    var later = Row()
    for distance in stride(from: depth, to: 0, by: -1) {
      let level = levels[distance]
      for node in level {
        var sum = 0.0
        for next in rows[node].intersection(later) { sum += ratio[next] }
        let dependency = pathCount[node] * sum
        ratio[node] = (1 + dependency) / pathCount[node]
        scores[node] += dependency
      }
      later = level
    }
  }
}
