extension Graph {
  /// `betweenness()` with weights as lengths: shortest paths are those of least total weight.
  ///
  /// Lengths that agree to twelve digits are equal.
  ///
  /// - Complexity: O(n · (n + m) log n) time, O(n + m) memory.
  /// - Reference: U. Brandes, 2001, DOI 10.1080/0022250X.2001.9990249.
  package func weightedBetweenness() -> [Double] {
    weightedBetweenness(fromSources: Array(0..<nodeCount))
  }

  /// What the paths from some nodes alone add to `weightedBetweenness()`.
  func weightedBetweenness(fromSources sources: [Int]) -> [Double] {
    let scores = Buffer(repeating: 0.0, count: nodeCount)
    withPointersBothWays { rows, incoming in
      let overfull = WeightedBrandesSearch<Double>.forEach(sources, rows, incoming) { search in
        search.addDependencies(over: incoming, toNodes: scores)
      }
      _ = WeightedBrandesSearch<WideNumber>.forEach(overfull, rows, incoming) { search in
        search.addDependencies(over: incoming, toNodes: scores)
      }
    }
    return isDirected ? scores.array() : scores.array().map { $0 / 2 }
  }

  /// `edgeBetweenness()` with weights as lengths. A tie that is longer than a way round has 0.
  ///
  /// - Complexity: O(n · (n + m) log n) time, O(n + m) memory.
  /// - Reference: U. Brandes, 2008, DOI 10.1016/j.socnet.2007.11.001.
  package func weightedEdgeBetweenness() -> [Double] {
    weightedEdgeBetweenness(fromSources: Array(0..<nodeCount))
  }

  /// What the paths from some nodes alone add to `weightedEdgeBetweenness()`.
  func weightedEdgeBetweenness(fromSources sources: [Int]) -> [Double] {
    let scores = Buffer(repeating: 0.0, count: rows.targets.count)
    withPointersBothWays { rows, incoming in
      let overfull = WeightedBrandesSearch<Double>.forEach(sources, rows, incoming) { search in
        search.addDependencies(over: incoming, toTies: scores)
      }
      _ = WeightedBrandesSearch<WideNumber>.forEach(overfull, rows, incoming) { search in
        search.addDependencies(over: incoming, toTies: scores)
      }
    }
    return perEdge(scores, in: incomingRows) { ($0.target, $0.source) }
  }

  private func withPointersBothWays(_ body: (_ rows: RowPointers, _ incoming: RowPointers) -> Void)
  {
    rows.withPointers { rows in incomingRows.withPointers { incoming in body(rows, incoming) } }
  }
}

/// `BrandesSearch` for ties with lengths.
///
/// A node's predecessors are found again among its incoming ties instead of being kept in lists.
private struct WeightedBrandesSearch<Number: PathNumber>: ~Copyable {
  private var paths: DijkstraSearch
  private let pathCount: Buffer<Number>
  private let dependency: Buffer<Double>
  /// As in `BrandesSearch`.
  private var isOverfull = false

  init(nodeCount: Int) {
    paths = DijkstraSearch(nodeCount: nodeCount)
    pathCount = Buffer(repeating: Number(0), count: nodeCount)
    dependency = Buffer(repeating: 0, count: nodeCount)
  }

  /// As in `BrandesSearch`.
  static func forEach(
    _ sources: [Int], _ rows: RowPointers, _ incoming: RowPointers,
    _ body: (borrowing WeightedBrandesSearch) -> Void
  ) -> [Int] {
    guard !sources.isEmpty else { return [] }
    var search = WeightedBrandesSearch(nodeCount: rows.nodeCount)
    var overfull: [Int] = []
    for source in sources {
      search.run(from: source, over: rows, incoming: incoming)
      if search.isOverfull { overfull.append(source) } else { body(search) }
    }
    return overfull
  }

  private mutating func run(from source: Int, over rows: RowPointers, incoming: RowPointers) {
    paths.run(from: source, over: rows)
    isOverfull = false
    pathCount[source] = Number(1)
    for index in 1..<max(1, paths.reachedCount) {
      let node = paths.order[index]
      var count = Number(0)
      forEachLastStep(to: node, in: incoming) { _, previous in
        count = count.plus(pathCount[previous])
      }
      if count.isTooLarge { isOverfull = true }
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
      let ratio = Number(1 + dependency[node]).over(pathCount[node])
      forEachLastStep(to: node, in: incoming) { position, previous in
        let share = pathCount[previous].times(ratio).double
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
