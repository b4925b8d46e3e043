extension Graph {
  /// In which parts of a directed graph can everybody reach everybody along the ties?
  ///
  /// Strongly connected components, numbered by their smallest node. A node that is on no cycle is
  /// a part of its own. In an undirected graph they are its `components()`.
  ///
  /// - Complexity: O(n + m) time and O(n) memory, without recursion.
  /// - Reference: R. Tarjan, *Depth-first search and linear graph algorithms*, 1972,
  ///   DOI 10.1137/0201010.
  package func strongComponents() -> Partition {
    rows.withPointers { rows in
      var search = StrongComponentSearch(rows)
      for root in 0..<Int32(nodeCount) where search.entry[root] == 0 { search.run(from: root) }
      return Partition(compacting: search.label.array())
    }
  }
}

private struct StrongComponentSearch: ~Copyable {
  /// When a node was entered, counted from 1; 0 before that.
  let entry: Buffer<Int32>
  /// The earliest entered node of the same part that is known to be reachable.
  private let low: Buffer<Int32>
  /// The part of a node, −1 while that is open.
  let label: Buffer<Int32>
  private var open: [Int32] = []
  private var walk: DepthFirstWalk
  private var clock: Int32 = 0

  init(_ rows: RowPointers) {
    entry = Buffer(repeating: 0, count: rows.nodeCount)
    low = Buffer(repeating: 0, count: rows.nodeCount)
    label = Buffer(repeating: -1, count: rows.nodeCount)
    walk = DepthFirstWalk(rows)
  }

  mutating func run(from root: Int32) {
    enter(root)
    while let step = walk.next() {
      switch step {
      case .tie(let source, let target):
        if entry[target] == 0 {
          enter(target)
        } else if label[target] < 0 {
          low[source] = min(low[source], entry[target])
        }
      case .leave(let node, let parent):
        if low[node] == entry[node] { close(node) }
        if let parent { low[parent] = min(low[parent], low[node]) }
      }
    }
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entry[node] = clock
    low[node] = clock
    open.append(node)
    walk.enter(node)
  }

  /// Everything entered since `root` and still open is one part.
  private mutating func close(_ root: Int32) {
    while let node = open.popLast() {
      label[node] = root
      if node == root { return }
    }
  }
}
