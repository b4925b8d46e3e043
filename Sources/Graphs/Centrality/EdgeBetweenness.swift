extension Graph {
  /// Over which ties does the shortest way between others run?
  ///
  /// For every tie the sum, over pairs of nodes, of the share of their shortest paths that use it;
  /// the two nodes of the tie are such a pair. Undirected pairs count once, directed pairs once
  /// each way. Weights play no part.
  ///
  /// - Returns: a value of at least 1 for every tie, in the order of `edges()`.
  /// - Complexity: O(n · (n + m)) time, O(n + m) memory.
  /// - Reference: U. Brandes, *On variants of shortest-path betweenness centrality and their
  ///   generic computation*, 2008, DOI 10.1016/j.socnet.2007.11.001.
  package func edgeBetweenness() -> [Double] {
    edgeBetweenness(fromSources: Array(0..<nodeCount))
  }

  /// What the paths from some nodes alone add to `edgeBetweenness()`.
  func edgeBetweenness(fromSources sources: [Int]) -> [Double] {
    let scores = Buffer(repeating: 0.0, count: rows.targets.count)
    rows.withPointers { rows in
      let overfull = BrandesSearch<Double>.forEach(sources, over: rows) { search in
        search.addTieDependencies(to: scores, over: rows)
      }
      _ = BrandesSearch<WideNumber>.forEach(overfull, over: rows) { search in
        search.addTieDependencies(to: scores, over: rows)
      }
    }
    return perEdge(scores, in: rows) { ($0.source, $0.target) }
  }

  /// Turns scores beside the targets of `rows` into scores of `edges()`.
  ///
  /// - Parameter place: the row and the target where the score of an edge stands.
  func perEdge(
    _ scores: borrowing Buffer<Double>, in rows: CompressedRows,
    place: (Edge) -> (row: Int, target: Int)
  ) -> [Double] {
    func score(row: Int, target: Int) -> Double {
      rows.position(of: target, inRow: row).map { scores[$0] } ?? 0
    }
    var result: [Double] = []
    result.reserveCapacity(edgeCount)
    for edge in edges() {
      let (row, target) = place(edge)
      let forth = score(row: row, target: target)
      // An undirected tie is used from both ends, and every pair was looked at from both ends.
      result.append(isDirected ? forth : (forth + score(row: target, target: row)) / 2)
    }
    return result
  }
}
