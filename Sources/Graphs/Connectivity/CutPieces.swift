extension Graph {
  /// How much comes apart when a node is taken away?
  ///
  /// Without the node its connected part falls into pieces. The heaviest piece is the whole that
  /// stays; the answer is the weight of the other pieces together: 0 for every node that is no
  /// articulation point.
  ///
  /// - Parameter weights: what every node weighs, 0 or more; as many as there are nodes.
  /// - Precondition: the graph is undirected.
  /// - Complexity: O(n + m) time and O(n) memory, without recursion.
  /// - Reference: J. Hopcroft, R. Tarjan, *Algorithm 447: efficient algorithms for graph
  ///   manipulation*, 1973, DOI 10.1145/362248.362272.
  package func weightComingApart(_ weights: [Int]) -> [Int] {
    precondition(!isDirected, "cut points are defined for undirected graphs; see undirected()")
    precondition(weights.count == nodeCount, "every node has one weight")
    return rows.withPointers { rows in
      var search = PieceSearch(rows, weights)
      for root in 0..<Int32(nodeCount) where search.entry[root] == 0 { search.run(from: root) }
      return search.lost.array()
    }
  }
}

private struct PieceSearch: ~Copyable {
  /// When a node was entered, counted from 1; 0 before that.
  let entry: Buffer<Int32>
  /// What comes apart without the node.
  let lost: Buffer<Int>
  /// The earliest entered node next to the node or to anything entered below it.
  private let low: Buffer<Int32>
  private let parent: Buffer<Int32>
  /// The weight of the node and everything entered below it.
  private let below: Buffer<Int>
  /// The weight of the pieces below the node that have no way round it, and of the heaviest.
  private let pieces: Buffer<Int>
  private let heaviest: Buffer<Int>
  private let weights: [Int]
  private var walk: DepthFirstWalk
  /// The nodes of the part at hand.
  private var part: [Int32] = []
  private var clock: Int32 = 0

  init(_ rows: RowPointers, _ weights: [Int]) {
    entry = Buffer(repeating: 0, count: rows.nodeCount)
    lost = Buffer(repeating: 0, count: rows.nodeCount)
    low = Buffer(repeating: 0, count: rows.nodeCount)
    parent = Buffer(repeating: -1, count: rows.nodeCount)
    below = Buffer(weights)
    pieces = Buffer(repeating: 0, count: rows.nodeCount)
    heaviest = Buffer(repeating: 0, count: rows.nodeCount)
    self.weights = weights
    walk = DepthFirstWalk(rows)
  }

  mutating func run(from root: Int32) {
    part.removeAll(keepingCapacity: true)
    enter(root)
    while let step = walk.next() {
      switch step {
      case .tie(let source, let target):
        if entry[target] == 0 {
          parent[target] = source
          enter(target)
        } else if target != parent[source] {
          low[source] = min(low[source], entry[target])
        }
      case .leave(let node, let parent):
        if let parent { finish(node, below: parent) }
      }
    }
    for node in part {
      let others = below[root] - weights[Int(node)]
      lost[node] = others - max(heaviest[node], others - pieces[node])
    }
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entry[node] = clock
    low[node] = clock
    part.append(node)
    walk.enter(node)
  }

  private func finish(_ node: Int32, below parent: Int32) {
    low[parent] = min(low[parent], low[node])
    below[parent] += below[node]
    guard low[node] >= entry[parent] else { return }
    pieces[parent] += below[node]
    heaviest[parent] = max(heaviest[parent], below[node])
  }
}
