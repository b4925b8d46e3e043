/// Closeness estimated from some of the nodes.
package struct SampledCloseness: Equatable, Sendable {
  /// The estimate for every node, on the scale of `Graph.harmonicCloseness()`.
  package let scores: [Double]
  /// The number of sources it rests on.
  package let sourceCount: Int
  /// With the stated confidence no score is farther than this from the exact one; 0 when every
  /// node served as a source.
  package let errorBound: Double
  /// The probability, over the choice of sources, that `errorBound` holds for all nodes at once.
  package let confidence: Double
}

extension Graph {
  /// How near is each node to all others, roughly, in an undirected graph too large for
  /// `harmonicCloseness()`?
  ///
  /// Distances from some sources stand for those from all. What a source adds to a node's mean lies
  /// between 0 and 1, so by Hoeffding's inequality, used once for each node, k sources err by at most
  /// √(ln(2n/δ)/2k) · n/(n − 1) with probability 1 − δ.
  ///
  /// - Parameters:
  ///   - sampleSize: how many sources to draw, at least 1; n or more makes the result exact.
  ///   - confidence: 1 − δ, above 0 and below 1.
  ///   - seed: the same seed draws the same sources.
  ///   - workers: the threads that may share the work; the answer is the same for any.
  /// - Returns: `nil` below two nodes.
  /// - Complexity: O(n + m) time for each source; O(n) memory a worker, and for a moment that for
  ///   sixteen sources.
  /// - Reference: D. Eppstein, J. Wang, *Fast approximation of centrality*, 2004,
  ///   DOI 10.7155/jgaa.00081; W. Hoeffding, 1963, DOI 10.1080/01621459.1963.10500830.
  package func sampledHarmonicCloseness(
    sampleSize: Int, confidence: Double = 0.95, seed: UInt64, workers: Workers = .all
  ) -> SampledCloseness? {
    precondition(!isDirected, "distances are taken the other way round; see undirected()")
    precondition(sampleSize > 0, "a sample holds at least one source")
    precondition(confidence > 0 && confidence < 1, "confidence lies between 0 and 1")
    guard nodeCount > 1 else { return nil }
    guard sampleSize < nodeCount else {
      return SampledCloseness(
        scores: harmonicCloseness(workers: workers).map { $0 ?? 0 }, sourceCount: nodeCount,
        errorBound: 0, confidence: confidence)
    }
    var random = SplitMix64(seed: seed)
    let sums = reciprocalDistances(
      from: random.sample(sampleSize, below: nodeCount), workers: workers)
    let nodes = Double(nodeCount)
    let scale = nodes / (nodes - 1) / Double(sampleSize)
    let deviation = naturalLogarithm(2 * nodes / (1 - confidence)) / (2 * Double(sampleSize))
    return SampledCloseness(
      scores: sums.map { $0 * scale }, sourceCount: sampleSize,
      errorBound: deviation.squareRoot() * nodes / (nodes - 1), confidence: confidence)
  }

  /// For every node the sum of 1 / distance from some others.
  ///
  /// Sums of parts are joined in the order of the parts, of which there are as many for any number of
  /// threads.
  private func reciprocalDistances(from sources: [Int], workers: Workers) -> [Double] {
    let chunkCount = min(sources.count, 16)
    var sums = [Double](repeating: 0, count: nodeCount)
    rows.withPointers { rows in
      workers.shareInOrder(
        chunkCount, begin: { BreadthFirstSearch(nodeCount: nodeCount) },
        work: { chunk, search in
          var part = [Double](repeating: 0, count: nodeCount)
          for index in (0..<sources.count).part(chunk, of: chunkCount) {
            search.run(from: sources[index], over: rows)
            for place in 1..<max(1, search.reachedCount) {
              let node = search.order[place]
              part[Int(node)] += 1 / Double(search.distance[node])
            }
          }
          return part
        },
        take: { part in for node in 0..<part.count { sums[node] += part[node] } })
    }
    return sums
  }
}
