extension Graph {
  /// `weightedPageRank(damping:workers:)` of an undirected graph, in half as many sweeps.
  func mutualPageRank(damping: Double, workers: Workers) -> [Double] {
    rows.withPointers { rows in
      var kernel = MutualPageRank(self, damping: damping, workers: workers)
      while !kernel.isPrecise { kernel.step(over: rows) }
      return kernel.scores()
    }
  }
}

/// Solves the equations of PageRank where every tie goes both ways, by conjugate gradients.
///
/// With x = 1 + damping · (what flows in), and f = x / strength for what a unit of weight carries on,
/// strength · f - damping · (sum of weight · f over neighbours) = 1. That is symmetric and positive
/// definite. Dividing by strengths narrows its spectrum to 1 - damping...1 + damping, whatever the
/// graph. A node without ties has x = 1, as if its strength were 1.
///
/// Sums over all nodes are sums of chunks, in the order of the chunks.
///
/// Reference: M. R. Hestenes, E. Stiefel, *Methods of conjugate gradients for solving linear systems*,
/// 1952, DOI 10.6028/jres.049.044.
private struct MutualPageRank: ~Copyable {
  /// The number of nodes in a chunk for one thread.
  private static let chunkSize = 4096

  private let damping: Double
  private let workers: Workers
  private let chunkCount: Int
  private let strength: Buffer<Double>
  /// One over each of those.
  private let reciprocal: Buffer<Double>
  /// f above.
  private let flow: Buffer<Double>
  /// By how much the equation of each node is not met yet.
  private let residual: Buffer<Double>
  /// Where f goes next, and what that does to the equations.
  private let direction: Buffer<Double>
  private let image: Buffer<Double>
  /// Room for two sums of each chunk.
  private let partial: Buffer<Double>
  /// The sum of residual² / strength.
  private var energy = 0.0
  /// The sum of all x in the end.
  private var total = 0.0
  /// A bound for how far all x together are from the exact ones.
  private var error = 0.0

  /// Whether the values, scaled to sum 1, are precise enough.
  var isPrecise: Bool { !(error > 1e-10 * total / 2) }

  init(_ graph: Graph, damping: Double, workers: Workers) {
    self.damping = damping
    self.workers = workers
    let count = graph.nodeCount
    chunkCount = (count + Self.chunkSize - 1) / Self.chunkSize
    strength = Buffer(repeating: 1, count: count)
    reciprocal = Buffer(repeating: 1, count: count)
    flow = Buffer(repeating: 1, count: count)
    residual = Buffer(repeating: 0, count: count)
    direction = Buffer(repeating: 0, count: count)
    image = Buffer(repeating: 0, count: count)
    partial = Buffer(repeating: 0, count: 2 * chunkCount)
    start(graph)
  }

  /// Starts from the flow that is right when it is the same everywhere, which meets the equations on
  /// average.
  private mutating func start(_ graph: Graph) {
    var (all, tied) = (0.0, 0.0)
    for node in 0..<graph.nodeCount where graph.degree(of: node) > 0 {
      strength[node] = graph.strength(of: node)
      reciprocal[node] = 1 / strength[node]
      all += strength[node]
      tied += 1
    }
    total = tied / (1 - damping) + Double(graph.nodeCount) - tied
    let even = tied / (all * (1 - damping))
    for node in 0..<graph.nodeCount where graph.degree(of: node) > 0 {
      flow[node] = even
      residual[node] = 1 - (1 - damping) * strength[node] * even
    }
    measure(moving: 0)
    turn(keeping: 0)
  }

  /// Moves f as far in the present direction as helps, and chooses the next.
  mutating func step(over rows: RowPointers) {
    let before = energy
    measure(moving: before / effect(over: rows))
    turn(keeping: energy / before)
  }

  /// Works out what the direction does to the equations; returns direction · image.
  private func effect(over rows: RowPointers) -> Double {
    share { nodes in
      var sum = 0.0
      for node in nodes {
        let ahead = direction[node]
        image[node] = strength[node] * ahead - damping * inflow(of: node, over: rows)
        sum += ahead * image[node]
      }
      return (sum, 0)
    }.first
  }

  @inline(__always)
  private func inflow(of node: Int, over rows: RowPointers) -> Double {
    let direction = direction.pointer
    var sum = 0.0
    if rows.weights.isEmpty {
      for neighbor in rows[node] { sum += direction[Int(neighbor)] }
    } else {
      for position in rows.range(of: node) {
        sum += direction[Int(rows.targets[position])] * rows.weights[position]
      }
    }
    return sum
  }

  /// Moves f so many times the direction, and sees how well the equations are met then.
  private mutating func measure(moving length: Double) {
    let (energy, distance) = share { nodes in
      var (energy, distance) = (0.0, 0.0)
      for node in nodes {
        flow[node] += length * direction[node]
        let left = residual[node] - length * image[node]
        residual[node] = left
        energy += left * left * reciprocal[node]
        distance += abs(left)
      }
      return (energy, distance)
    }
    self.energy = energy
    // What flows in is damped, so a residual adds up to a geometric series at most.
    error = distance / (1 - damping)
  }

  /// Makes a new direction from the residual and so much of the present direction.
  private func turn(keeping share: Double) {
    _ = self.share { nodes in
      for node in nodes {
        direction[node] = residual[node] * reciprocal[node] + share * direction[node]
      }
      return (0, 0)
    }
  }

  /// Lets the threads go over all nodes; returns the sums of what chunks return.
  private func share(
    _ work: (_ nodes: Range<Int>) -> (Double, Double)
  ) -> (first: Double, second: Double) {
    let nodes = 0..<strength.count
    workers.share(
      chunkCount, begin: {},
      work: { chunk, _ in
        let sums = work(nodes.part(chunk, of: chunkCount))
        partial[2 * chunk] = sums.0
        partial[2 * chunk + 1] = sums.1
      })
    var (first, second) = (0.0, 0.0)
    for chunk in 0..<chunkCount {
      first += partial[2 * chunk]
      second += partial[2 * chunk + 1]
    }
    return (first, second)
  }

  func scores() -> [Double] {
    let values = (0..<strength.count).map { flow[$0] * strength[$0] }
    let total = values.reduce(0, +)
    return values.map { $0 / total }
  }
}
