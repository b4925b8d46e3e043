extension Graph {
  /// Who stands between others?
  ///
  /// For every node the sum, over pairs of other nodes, of the share of their shortest paths that
  /// run through it. Undirected pairs count once, directed pairs once each way; pairs without a
  /// path add nothing; the ends of a path are not between. Weights play no part.
  ///
  /// When some node is tied to all others, as a person is in their own network, no distance
  /// exceeds 2 and counting common neighbours is enough. There may be any number of shortest paths:
  /// more than a `Double` can count are counted another way, which takes longer.
  ///
  /// - Parameter workers: the threads that may share the work; the answer is the same for any.
  /// - Returns: for every node a value in 0...(n−1)(n−2)/2, twice that in a directed graph.
  /// - Complexity: O(n · (n + m)) time, O(n) memory a worker.
  /// - Reference: L. C. Freeman, *A set of measures of centrality based on betweenness*, 1977,
  ///   DOI 10.2307/3033543; U. Brandes, 2001, DOI 10.1080/0022250X.2001.9990249.
  package func betweenness(workers: Workers = .all) -> [Double] {
    bits?.betweennessAroundUniversalNode() ?? bits?.betweenness()
      ?? betweenness(fromSources: Array(0..<nodeCount), workers: workers)
  }

  /// What the paths from some nodes alone add to `betweenness()`.
  ///
  /// The whole is the sum over all sources, so parts can be computed apart and added. In an
  /// undirected graph a source adds half a pair, as every pair has two ends.
  ///
  /// - Complexity: O(n + m) time for each source, O(n) memory a worker.
  package func betweenness(
    fromSources sources: [Int], workers: Workers = .all
  ) -> [Double] {
    let scores = Buffer(repeating: 0.0, count: nodeCount)
    rows.withPointers { rows in
      if nodeCount > BitMatrix.capacity, sources.count >= BrandesLanes.width {
        addInLanes(sources, to: scores, over: rows, workers)
      } else {
        addOneByOne(sources, to: scores, over: rows)
      }
    }
    return isDirected ? scores.array() : scores.array().map { $0 / 2 }
  }

  private func addOneByOne(
    _ sources: [Int], to scores: borrowing Buffer<Double>, over rows: RowPointers
  ) {
    let overfull = BrandesSearch<Double>.forEach(sources, over: rows) { search in
      search.addDependencies(to: scores, over: rows)
    }
    addManyPaths(overfull, to: scores, over: rows)
  }

  /// For sources from which there are more shortest paths than a `Double` can count.
  private func addManyPaths(
    _ sources: [Int], to scores: borrowing Buffer<Double>, over rows: RowPointers
  ) {
    _ = BrandesSearch<WideNumber>.forEach(sources, over: rows) { search in
      search.addDependencies(to: scores, over: rows)
    }
  }

  /// Takes the sources in the order of a breadth-first walk, so that those taken together lie near
  /// each other.
  private func addInLanes(
    _ sources: [Int], to scores: borrowing Buffer<Double>, over rows: RowPointers,
    _ workers: Workers
  ) {
    let rank = breadthFirstRanks()
    let near = sources.sorted { rank[$0] < rank[$1] }
    let batchCount = (near.count + BrandesLanes.width - 1) / BrandesLanes.width
    // Few chunks, as each has a sum for every node, but enough for the threads to end together.
    let chunkCount = min(batchCount, 32)
    workers.shareInOrder(
      chunkCount, begin: { BrandesLanes(nodeCount: nodeCount) },
      work: { chunk, search in
        let sums = Buffer(repeating: 0.0, count: nodeCount)
        for batch in (0..<batchCount).part(chunk, of: chunkCount) {
          let first = batch * BrandesLanes.width
          let taken = near[first..<min(first + BrandesLanes.width, near.count)]
          let isDone = search.addDependencies(of: taken, to: sums, over: rows)
          if !isDone { addManyPaths(Array(taken), to: sums, over: rows) }
        }
        return sums.array()
      },
      take: { sums in for node in 0..<nodeCount { scores[node] += sums[node] } })
  }

  /// `betweenness()` as a share of the pairs a node could stand between.
  ///
  /// - Returns: for every node a value in 0...1, `nil` below three nodes, when there are no pairs.
  package func normalizedBetweenness(workers: Workers = .all) -> [Double]? {
    guard nodeCount > 2 else { return nil }
    let ordered = Double(nodeCount - 1) * Double(nodeCount - 2)
    let pairs = isDirected ? ordered : ordered / 2
    return betweenness(workers: workers).map { $0 / pairs }
  }
}
