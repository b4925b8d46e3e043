extension Graph {
  /// How far is everybody from one node when every tie has a length?
  ///
  /// The smallest sum of weights over paths along the direction of ties; 0 for the node itself and
  /// `nil` for a node that cannot be reached. A weight is a length here: if weights say how strong
  /// ties are, turn them into lengths first.
  ///
  /// - Complexity: O((n + m) log n) time, O(n + m) memory.
  /// - Reference: E. W. Dijkstra, *A note on two problems in connexion with graphs*, 1959,
  ///   DOI 10.1007/BF01386390.
  package func weightedDistances(from source: Int) -> [Double?] {
    rows.withPointers { rows in
      var search = DijkstraSearch(nodeCount: nodeCount)
      search.run(from: source, over: rows)
      return (0..<nodeCount).map { search.distance[$0].isFinite ? search.distance[$0] : nil }
    }
  }
}

/// Lengths of shortest paths from one node at a time, with working memory for many searches.
struct DijkstraSearch: ~Copyable {
  /// The distance from the source of the last search, infinite where it did not come.
  let distance: Buffer<Double>
  /// The nodes that the last search reached, nearest first.
  let order: Buffer<Int32>
  private(set) var reachedCount = 0
  private let isSettled: Buffer<Bool>
  private var heap = MinimumHeap()

  init(nodeCount: Int) {
    distance = Buffer(repeating: .infinity, count: nodeCount)
    order = Buffer(repeating: 0, count: nodeCount)
    isSettled = Buffer(repeating: false, count: nodeCount)
  }

  mutating func run(from source: Int, over rows: RowPointers) {
    forgetLastSearch()
    distance[source] = 0
    heap.insert(Int32(source), key: 0)
    while let entry = heap.removeFirst() {
      guard !isSettled[entry.node] else { continue }
      isSettled[entry.node] = true
      order[reachedCount] = entry.node
      reachedCount += 1
      for position in rows.range(of: Int(entry.node)) {
        let neighbor = rows.targets[position]
        let candidate = entry.key + rows.weight(at: position)
        if candidate < distance[neighbor] {
          distance[neighbor] = candidate
          heap.insert(neighbor, key: candidate)
        }
      }
    }
  }

  /// Whether a shortest path to `node` ends with a tie of this length from `previous`.
  ///
  /// Sums of the same lengths in another order differ in their last bits; lengths that agree to
  /// twelve digits are taken as equal.
  @inline(__always)
  func isLastStep(from previous: Int32, to node: Int32, length: Double) -> Bool {
    let total = distance[node]
    return distance[previous] < total
      && abs(distance[previous] + length - total) <= 1e-12 * total
  }

  private mutating func forgetLastSearch() {
    for index in 0..<reachedCount {
      distance[order[index]] = .infinity
      isSettled[order[index]] = false
    }
    reachedCount = 0
  }
}
