extension Graph {
  /// `betweenness()` with weights as lengths: shortest paths are those of least total weight.
  ///
  /// Lengths that agree to twelve digits are equal.
  ///
  /// - Complexity: O(n · (n + m) log n) time, O(n + m) memory.
  /// - Reference: U. Brandes, 2001, DOI 10.1080/0022250X.2001.9990249.
  package func weightedBetweenness() -> [Double] {
    let scores = Buffer(repeating: 0.0, count: nodeCount)
    forEachWeightedSearch { search, incoming in
      search.addDependencies(over: incoming, toNodes: scores)
    }
    return isDirected ? scores.array() : scores.array().map { $0 / 2 }
  }

  /// `edgeBetweenness()` with weights as lengths. A tie that is longer than a way round has 0.
  ///
  /// - Complexity: O(n · (n + m) log n) time, O(n + m) memory.
  /// - Reference: U. Brandes, 2008, DOI 10.1016/j.socnet.2007.11.001.
  package func weightedEdgeBetweenness() -> [Double] {
    let scores = Buffer(repeating: 0.0, count: rows.targets.count)
    forEachWeightedSearch { search, incoming in
      search.addDependencies(over: incoming, toTies: scores)
    }
    return perEdge(scores, in: incomingRows) { ($0.target, $0.source) }
  }

  private func forEachWeightedSearch(
    _ body: (borrowing WeightedBrandesSearch, _ incoming: RowPointers) -> Void
  ) {
    rows.withPointers { rows in
      incomingRows.withPointers { incoming in
        var search = WeightedBrandesSearch(nodeCount: nodeCount)
        for source in 0..<nodeCount {
          search.run(from: source, over: rows, incoming: incoming)
          body(search, incoming)
        }
      }
    }
  }
}

/// `BrandesSearch` for ties with lengths.
///
/// A node's predecessors are found again among its incoming ties instead of being kept in lists.
private struct WeightedBrandesSearch: ~Copyable {
  private var paths: DijkstraSearch
  private let pathCount: Buffer<Double>
  private let dependency: Buffer<Double>

  init(nodeCount: Int) {
    paths = DijkstraSearch(nodeCount: nodeCount)
    pathCount = Buffer(repeating: 0, count: nodeCount)
    dependency = Buffer(repeating: 0, count: nodeCount)
  }

  mutating func run(from source: Int, over rows: RowPointers, incoming: RowPointers) {
    paths.run(from: source, over: rows)
    pathCount[source] = 1
    for index in 1..<max(1, paths.reachedCount) {
      let node = paths.order[index]
      var count = 0.0
      forEachLastStep(to: node, in: incoming) { _, previous in count += pathCount[previous] }
      pathCount[node] = count
    }
  }

  func addDependencies(over incoming: RowPointers, toNodes scores: borrowing Buffer<Double>) {
    sweepBack(over: incoming) { _, _ in }
    for index in 1..<max(1, paths.reachedCount) {
      scores[paths.order[index]] += dependency[paths.order[index]]
    }
  }

  func addDependencies(over incoming: RowPointers, toTies scores: borrowing Buffer<Double>) {
    sweepBack(over: incoming) { position, share in scores[position] += share }
  }

  private func sweepBack(
    over incoming: RowPointers, share visit: (_ position: Int, _ share: Double) -> Void
  ) {
    for index in 0..<paths.reachedCount { dependency[paths.order[index]] = 0 }
    for index in stride(from: paths.reachedCount - 1, to: 0, by: -1) {
      let node = paths.order[index]
      let ratio = (1 + dependency[node]) / pathCount[node]
      forEachLastStep(to: node, in: incoming) { position, previous in
        let share = pathCount[previous] * ratio
        dependency[previous] += share
        visit(position, share)
      }
    }
  }

  private func forEachLastStep(
    to node: Int32, in incoming: RowPointers, _ body: (_ position: Int, _ previous: Int32) -> Void
  ) {
    for position in incoming.range(of: Int(node)) {
      let previous = incoming.targets[position]
      if paths.isLastStep(from: previous, to: node, length: incoming.weight(at: position)) {
        body(position, previous)
      }
    }
  }
}
