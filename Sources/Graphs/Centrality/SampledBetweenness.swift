/// Betweenness estimated from some of the nodes as sources.
package struct SampledBetweenness: Equatable, Sendable {
  /// The estimate for every node, on the scale of `Graph.betweenness()`.
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
  /// Who stands between others, roughly, in a graph too large for `betweenness()`?
  ///
  /// Sources are drawn without replacement and their part of the betweenness is scaled up. What a
  /// source adds to a node lies between 0 and n − 2, so by Hoeffding's inequality, used once for
  /// each node, k sources err by at most n(n−2)·√(ln(2n/δ)/2k) (half that when undirected) with
  /// probability 1 − δ. The bound is for the worst graph; the error seen is usually far smaller.
  ///
  /// - Parameters:
  ///   - sampleSize: how many sources to draw, at least 1; n or more makes the result exact.
  ///   - confidence: 1 − δ, above 0 and below 1.
  ///   - seed: the same seed draws the same sources.
  ///   - workers: the threads that may share the work; the answer is the same for any.
  /// - Complexity: O(n + m) time for each source, O(n) memory a worker.
  /// - Reference: U. Brandes, C. Pich, *Centrality estimation in large networks*, 2007,
  ///   DOI 10.1142/S0218127407018403; W. Hoeffding, 1963, DOI 10.1080/01621459.1963.10500830.
  package func sampledBetweenness(
    sampleSize: Int, confidence: Double = 0.95, seed: UInt64, workers: Workers = .all
  ) -> SampledBetweenness {
    precondition(sampleSize > 0, "a sample holds at least one source")
    precondition(confidence > 0 && confidence < 1, "confidence lies between 0 and 1")
    guard sampleSize < nodeCount else {
      return SampledBetweenness(
        scores: betweenness(workers: workers), sourceCount: nodeCount, errorBound: 0,
        confidence: confidence)
    }
    var random = SplitMix64(seed: seed)
    let sources = random.sample(sampleSize, below: nodeCount)
    let scale = Double(nodeCount) / Double(sampleSize)
    let nodes = Double(nodeCount)
    let deviation = naturalLogarithm(2 * nodes / (1 - confidence)) / (2 * Double(sampleSize))
    let bound = nodes * max(0, nodes - 2) * deviation.squareRoot()
    return SampledBetweenness(
      scores: betweenness(fromSources: sources, workers: workers).map { $0 * scale },
      sourceCount: sampleSize,
      errorBound: isDirected ? bound : bound / 2,
      confidence: confidence)
  }
}

extension SplitMix64 {
  /// Some of the numbers `0..<bound`, none twice, ascending.
  ///
  /// Selection sampling: a number is taken with the share of the wanted among the remaining.
  mutating func sample(_ count: Int, below bound: Int) -> [Int] {
    var chosen: [Int] = []
    for number in 0..<bound where next(below: bound - number) < count - chosen.count {
      chosen.append(number)
    }
    return chosen
  }
}
