extension Graph {
  /// In which order does word spread from one node when everybody passes it on at once?
  ///
  /// The nodes that can be reached along ties, nearest first; of two nodes found from the same
  /// node the smaller comes first. The source comes first of all.
  ///
  /// - Complexity: O(n + m) time and O(n) memory.
  package func breadthFirstOrder(from source: Int) -> [Int] {
    rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: nodeCount)
      search.run(from: source, over: rows)
      return (0..<search.reachedCount).map { Int(search.order[$0]) }
    }
  }

  /// In which order are the nodes met by always walking on to a new neighbour before turning back?
  ///
  /// The nodes that can be reached along ties in depth-first preorder, smaller neighbours first.
  ///
  /// - Complexity: O(n + m) time and O(n) memory, without recursion.
  package func depthFirstOrder(from source: Int) -> [Int] {
    rows.withPointers { rows in
      let isFound = Buffer(repeating: false, count: nodeCount)
      var walk = DepthFirstWalk(rows)
      var order: [Int] = [source]
      isFound[source] = true
      walk.enter(Int32(source))
      while let step = walk.next() {
        guard case .tie(_, let node) = step, !isFound[node] else { continue }
        isFound[node] = true
        order.append(Int(node))
        walk.enter(node)
      }
      return order
    }
  }
}

/// A depth-first walk that keeps its own stack, so that a path of a million nodes is no problem.
///
/// The caller decides at every tie whether to enter the node at its far end.
struct DepthFirstWalk: ~Copyable {
  enum Step {
    /// A tie of the node the walk is at; to follow it, call `enter(_:)` with its target.
    case tie(source: Int32, target: Int32)
    /// All ties of `node` are done and the walk is back at `parent`, `nil` at the end.
    case leave(node: Int32, parent: Int32?)
  }

  private let rows: RowPointers
  private let nextPosition: Buffer<UInt32>
  private var path: [Int32] = []

  init(_ rows: RowPointers) {
    self.rows = rows
    nextPosition = Buffer(repeating: 0, count: rows.nodeCount)
  }

  /// Goes to a node; the walk visits its ties from the first on.
  mutating func enter(_ node: Int32) {
    nextPosition[node] = rows.offsets[Int(node)]
    path.append(node)
  }

  /// The next thing that happens, `nil` when the walk has left the node it started from.
  @inline(__always)
  mutating func next() -> Step? {
    guard let node = path.last else { return nil }
    let position = nextPosition[node]
    guard position < rows.offsets[Int(node) + 1] else {
      path.removeLast()
      return .leave(node: node, parent: path.last)
    }
    nextPosition[node] = position &+ 1
    return .tie(source: node, target: rows.targets[Int(position)])
  }
}
