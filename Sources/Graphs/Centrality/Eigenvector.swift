extension Graph {
  /// Who is tied to those who are well tied themselves?
  ///
  /// Scores in proportion to the sum of the scores of a node's neighbours (in a directed graph: of
  /// those who point to it), scaled to Euclidean length 1: the leading eigenvector of the ties.
  ///
  /// It is unique only when one part of the graph is richer in ties than every other, and then all
  /// other parts have 0. There is no answer (`nil`) without ties, when two parts share the largest
  /// eigenvalue, when a directed graph is not strongly connected, and when 100,000 rounds do not
  /// separate the leading eigenvector from the next.
  ///
  /// - Returns: for every node a value in 0...1, or `nil`.
  /// - Complexity: O(n + m) time a round; the rounds grow as the two leading eigenvalues approach
  ///   each other. Stops when a round changes all values together by less than 1e-12.
  /// - Reference: P. Bonacich, *Factoring and weighting approaches to status scores and clique
  ///   identification*, 1972, DOI 10.1080/0022250X.1972.9989806.
  package func eigenvectorCentrality() -> [Double]? {
    unweighted().weightedEigenvectorCentrality()
  }

  /// `eigenvectorCentrality()` where a neighbour's score counts in proportion to the weight of the
  /// tie.
  package func weightedEigenvectorCentrality() -> [Double]? {
    guard edgeCount > 0, !isDirected || strongComponents().groupCount == 1 else { return nil }
    var best: (value: Double, nodes: [Int], vector: [Double])?
    var isShared = false
    for nodes in components().groups() where nodes.count > 1 {
      let part = nodes.count == nodeCount ? self : induced(on: nodes)
      guard let (value, vector) = part.leadingEigenvector() else { return nil }
      if let best, value < best.value * (1 - 1e-9) { continue }
      isShared = best.map { value <= $0.value * (1 + 1e-9) } ?? false
      best = (value, nodes, vector)
    }
    guard let best, !isShared else { return nil }
    var scores = [Double](repeating: 0, count: nodeCount)
    for (node, score) in zip(best.nodes, best.vector) { scores[node] = score }
    return scores
  }

  /// Power iteration on a connected graph, with the mean strength added to the diagonal so that
  /// graphs in two colours, whose eigenvalues come in pairs ±, converge as well.
  private func leadingEigenvector() -> (value: Double, vector: [Double])? {
    let shift = (0..<nodeCount).reduce(0) { $0 + strength(of: $1) } / Double(nodeCount)
    var vector = [Double](
      repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    return incomingRows.withPointers { incoming in
      for _ in 0..<100_000 {
        var next = vector.map { $0 * shift }
        for node in 0..<nodeCount {
          for position in incoming.range(of: node) {
            next[node] += vector[Int(incoming.targets[position])] * incoming.weight(at: position)
          }
        }
        let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
        var change = 0.0
        for node in 0..<nodeCount {
          next[node] /= length
          change += abs(next[node] - vector[node])
        }
        vector = next
        if change < 1e-12 { return (length - shift, vector) }
      }
      return nil
    }
  }
}
