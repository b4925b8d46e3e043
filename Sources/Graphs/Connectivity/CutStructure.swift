/// Where an undirected graph hangs by a thread.
package struct CutStructure: Equatable, Sendable {
  /// The nodes without which a connected part falls apart, ascending.
  package let articulationPoints: [Int]
  /// The ties without which a connected part falls in two, ordered by source and target.
  package let bridges: [Edge]
}

extension Graph {
  /// Which persons, and which ties, hold parts of an undirected graph together on their own?
  ///
  /// A node is an articulation point when its removal leaves more connected parts among the other
  /// nodes; a tie is a bridge when its removal leaves more parts. The ends of a path are no
  /// articulation points, and the only tie of two nodes is a bridge.
  ///
  /// - Complexity: O(n + m) time and O(n) memory, without recursion.
  /// - Reference: J. Hopcroft, R. Tarjan, *Algorithm 447: efficient algorithms for graph
  ///   manipulation*, 1973, DOI 10.1145/362248.362272.
  package func cutStructure() -> CutStructure {
    precondition(!isDirected, "cut points are defined for undirected graphs; see undirected()")
    if let bits { return bits.cutStructure() }
    return rows.withPointers { rows in
      var search = CutSearch(rows)
      for root in 0..<Int32(nodeCount) where search.entry[root] == 0 { search.run(from: root) }
      return CutStructure(
        articulationPoints: (0..<nodeCount).filter { search.isCut[$0] },
        bridges: search.bridges.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
    }
  }

  /// The `CutStructure.articulationPoints` of an undirected graph.
  package func articulationPoints() -> [Int] { cutStructure().articulationPoints }

  /// The `CutStructure.bridges` of an undirected graph.
  package func bridges() -> [Edge] { cutStructure().bridges }
}

private struct CutSearch: ~Copyable {
  /// When a node was entered, counted from 1; 0 before that.
  let entry: Buffer<Int32>
  /// The earliest entered node next to the node or to anything entered below it.
  private let low: Buffer<Int32>
  private let parent: Buffer<Int32>
  let isCut: Buffer<Bool>
  private(set) var bridges: [Edge] = []
  private var walk: DepthFirstWalk
  private var clock: Int32 = 0

  init(_ rows: RowPointers) {
    entry = Buffer(repeating: 0, count: rows.nodeCount)
    low = Buffer(repeating: 0, count: rows.nodeCount)
    parent = Buffer(repeating: -1, count: rows.nodeCount)
    isCut = Buffer(repeating: false, count: rows.nodeCount)
    walk = DepthFirstWalk(rows)
  }

  mutating func run(from root: Int32) {
    enter(root)
    var rootChildren = 0
    while let step = walk.next() {
      switch step {
      case .tie(let source, let target):
        if entry[target] == 0 {
          parent[target] = source
          if source == root { rootChildren += 1 }
          enter(target)
        } else if target != parent[source] {
          low[source] = min(low[source], entry[target])
        }
      case .leave(let node, let parent):
        if let parent { finish(node, below: parent) }
      }
    }
    // The root has no way round it: it is a cut point when it has two branches.
    isCut[root] = rootChildren > 1
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entry[node] = clock
    low[node] = clock
    walk.enter(node)
  }

  private mutating func finish(_ node: Int32, below parent: Int32) {
    low[parent] = min(low[parent], low[node])
    if low[node] >= entry[parent] { isCut[parent] = true }
    if low[node] > entry[parent] {
      bridges.append(Edge(Int(min(node, parent)), Int(max(node, parent))))
    }
  }
}

extension BitRows {
  func cutStructure() -> CutStructure {
    rows.withUnsafeBufferPointer { rows in
      var search = BitCutSearch(rows)
      while !search.unseen.isEmpty { search.run(from: search.unseen.first) }
      return CutStructure(
        articulationPoints: Array(search.cuts),
        bridges: search.bridges.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
    }
  }
}

/// `CutSearch` on a small graph, where a neighbour not seen before is found in one step.
private struct BitCutSearch<Row: NodeSet>: ~Copyable {
  private(set) var unseen: Row
  private(set) var cuts = Row()
  private(set) var bridges: [Edge] = []
  private let rows: UnsafeBufferPointer<Row>
  /// When a node was entered.
  private let entry: Buffer<Int32>
  /// The earliest entered node next to the node or to anything entered below it.
  private let low: Buffer<Int32>
  /// The nodes from the root to the one at hand, as a list and as a set.
  private let path: Buffer<Int32>
  private var onPath = Row()
  private var depth = 0
  private var clock: Int32 = 0

  init(_ rows: UnsafeBufferPointer<Row>) {
    self.rows = rows
    unseen = Row(below: rows.count)
    entry = Buffer(repeating: 0, count: rows.count)
    low = Buffer(repeating: 0, count: rows.count)
    path = Buffer(repeating: 0, count: rows.count)
  }

  mutating func run(from root: Int) {
    var rootChildren = 0
    enter(root)
    while true {
      let node = Int(path[depth &- 1])
      let next = rows[node].intersection(unseen)
      if !next.isEmpty {
        if depth == 1 { rootChildren &+= 1 }
        enter(next.first)
        continue
      }
      depth &-= 1
      onPath.remove(node)
      if depth == 0 { break }
      leave(node, to: Int(path[depth &- 1]))
    }
    // The root has no way round it: it is a cut point when it has two branches.
    if rootChildren > 1 { cuts.insert(root) }
  }

  private mutating func enter(_ node: Int) {
    unseen.remove(node)
    onPath.insert(node)
    entry[node] = clock
    low[node] = clock
    clock &+= 1
    path[depth] = Int32(truncatingIfNeeded: node)
    depth &+= 1
  }

  private mutating func leave(_ node: Int, to parent: Int) {
    var earliest = low[node]
    var back = rows[node].intersection(onPath)
    back.remove(parent)
    for other in back { earliest = min(earliest, entry[other]) }
    low[parent] = min(low[parent], earliest)
    // Below the root nothing leads round it, so the root is judged by its branches instead.
    if earliest >= entry[parent], depth > 1 { cuts.insert(parent) }
    if earliest > entry[parent] {
      bridges.append(Edge(min(node, parent), max(node, parent)))
    }
  }
}
