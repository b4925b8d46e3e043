extension Graph {
  /// Where does somebody end up who keeps following ties, and now and then starts anywhere?
  ///
  /// The share of time that a random walk spends at each node. At every step it follows one of the
  /// node's ties with probability `damping`, all alike, and otherwise jumps to any node; from a
  /// node that points to nobody it always jumps.
  ///
  /// - Parameters:
  ///   - damping: at least 0 and below 1.
  ///   - workers: the threads that may share the work on a large undirected graph; the answer is the
  ///     same for any.
  /// - Returns: for every node a positive value; together they are 1. Empty for an empty graph.
  /// - Complexity: O(n + m) time a sweep, at damping 0.85 some 50 sweeps, or 25 in a large undirected
  ///   graph; O(n) memory. Stops when all values together are within 1e-10 of the exact ones.
  /// - Reference: S. Brin, L. Page, *The anatomy of a large-scale hypertextual web search engine*,
  ///   1998, DOI 10.1016/S0169-7552(98)00110-X.
  package func pageRank(damping: Double = 0.85, workers: Workers = .all) -> [Double] {
    unweighted().weightedPageRank(damping: damping, workers: workers)
  }

  /// `pageRank(damping:)` where a tie is followed in proportion to its weight.
  ///
  /// - Complexity: as `pageRank(damping:)`.
  package func weightedPageRank(
    damping: Double = 0.85, workers: Workers = .all
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "damping lies between 0 and 1")
    guard nodeCount > 0 else { return [] }
    if !isDirected, bits == nil {
      return mutualPageRank(damping: damping, workers: workers)
    }
    return incomingRows.withPointers { incoming in
      var kernel = PageRankKernel(self, damping: damping)
      repeat { kernel.sweep(over: incoming) } while !kernel.isPrecise
      return kernel.scores()
    }
  }
}

/// Solves x = 1 + damping · (what flows in over ties) and scales x to sum 1.
///
/// Walks from nodes without outgoing ties jump evenly, like all other jumps, so they only change
/// the scale of x, and scaling at the end is enough. Every sweep uses values as soon as they are
/// known (Gauss-Seidel).
private struct PageRankKernel: ~Copyable {
  private let damping: Double
  /// One over the strength of a node's outgoing ties, 0 without them.
  private let reciprocalStrength: Buffer<Double>
  /// x over the strength of the node's outgoing ties: what each unit of weight carries on.
  private let flow: Buffer<Double>
  private let value: Buffer<Double>
  private(set) var isPrecise = false

  init(_ graph: Graph, damping: Double) {
    self.damping = damping
    let count = graph.nodeCount
    reciprocalStrength = Buffer(repeating: 0, count: count)
    flow = Buffer(repeating: 0, count: count)
    value = Buffer(repeating: 1 / (1 - damping), count: count)
    for node in 0..<count where graph.degree(of: node) > 0 {
      reciprocalStrength[node] = 1 / graph.strength(of: node)
      flow[node] = value[node] * reciprocalStrength[node]
    }
  }

  mutating func sweep(over incoming: RowPointers) {
    var change = 0.0
    var total = 0.0
    for node in 0..<value.count {
      let updated = 1 + damping * inflow(of: node, over: incoming)
      change += abs(updated - value[node])
      total += updated
      value[node] = updated
      flow[node] = updated * reciprocalStrength[node]
    }
    // An error shrinks by `damping` a sweep at least, so what is left sums to a geometric series.
    isPrecise = change * damping / (1 - damping) <= 1e-10 * total / 2
  }

  @inline(__always)
  private func inflow(of node: Int, over incoming: RowPointers) -> Double {
    var sum = 0.0
    if incoming.weights.isEmpty {
      for source in incoming[node] { sum += flow[source] }
    } else {
      for position in incoming.range(of: node) {
        sum += flow[incoming.targets[position]] * incoming.weights[position]
      }
    }
    return sum
  }

  func scores() -> [Double] {
    let values = value.array()
    let total = values.reduce(0, +)
    return values.map { $0 / total }
  }
}
