/// Who is tied to whom among nodes `0..<nodeCount`: an immutable graph in compressed rows.
///
/// - Every row of neighbours is sorted and holds a neighbour once. Parallel ties are merged; the
///   weight of a merged tie is the sum of its parts. In an undirected graph `a-b` and `b-a` are
///   parallel, in a directed graph they are two ties.
/// - A tie of weight zero is no contact and is left out.
/// - A node is never tied to itself: such a tie is refused, see `GraphError.selfLoop(index:node:)`.
/// - Two graphs built from the same ties in any order are equal.
///
/// What a weight means is up to the measure: a *length* for paths, a *strength* everywhere else.
/// A measure uses weights only when its name starts with `weighted`, or when it is about them as a
/// spanning forest and a flow are; there an unweighted graph counts as one whose weights are all 1.
///
/// Complexity: building takes O(n + m) time; an undirected graph keeps 8 bytes a tie and 4 a node,
/// a directed graph twice as many bytes a node, and weights add 16 bytes a tie.
package struct Graph: Sendable {
  package let isDirected: Bool
  /// Row `v` lists the nodes that `v` points to.
  let rows: CompressedRows
  /// Row `v` lists the nodes that point to `v`; only a directed graph stores it apart.
  let reversedRows: CompressedRows?
  /// The same ties as bits, present exactly when the graph is undirected and small.
  let bits: BitMatrix?

  init(isDirected: Bool, rows: CompressedRows, reversedRows: CompressedRows?) {
    self.isDirected = isDirected
    self.rows = rows
    self.reversedRows = reversedRows
    bits = isDirected ? nil : BitMatrix(of: rows)
    assertInvariants()
  }

  /// Builds a graph from ties that are known to be in order.
  ///
  /// A tie outside the graph, a self-loop or a bad weight is the caller's mistake and stops the
  /// program; use `init(validating:weights:nodeCount:isDirected:)` for ties from outside.
  package init(
    nodeCount: Int, edges: consuming [Edge], weights: consuming [Double]? = nil,
    isDirected: Bool = false
  ) {
    let defect = GraphError.first(in: edges, weights: weights, nodeCount: nodeCount)
    precondition(defect == nil, "\(String(describing: defect))")
    self.init(trusted: edges, weights: weights, nodeCount: nodeCount, isDirected: isDirected)
  }

  /// Builds a graph from ties that come from outside, such as a file.
  ///
  /// - Throws: the first defect in the order of the list.
  package init(
    validating edges: consuming [Edge], weights: consuming [Double]? = nil, nodeCount: Int,
    isDirected: Bool = false
  ) throws(GraphError) {
    if let defect = GraphError.first(in: edges, weights: weights, nodeCount: nodeCount) {
      throw defect
    }
    self.init(trusted: edges, weights: weights, nodeCount: nodeCount, isDirected: isDirected)
  }

  private init(
    trusted edges: consuming [Edge], weights: consuming [Double]?, nodeCount: Int,
    isDirected: Bool
  ) {
    if !isDirected, weights == nil,
      let bits = BitMatrix(edges: copy edges, nodeCount: nodeCount)
    {
      self.init(undirected: bits.compressedRows(), bits: bits)
      return
    }
    var rows = CompressedRows(
      sorting: edges, weights: weights, nodeCount: nodeCount, isDirected: isDirected)
    rows.mergeParallels()
    self.init(
      isDirected: isDirected, rows: rows, reversedRows: isDirected ? rows.transposed() : nil)
  }

  /// - Parameter bits: the same ties; made from the rows when it is `nil`.
  init(undirected rows: CompressedRows, bits: BitMatrix?) {
    isDirected = false
    self.rows = rows
    reversedRows = nil
    self.bits = bits ?? BitMatrix(of: rows)
    assertInvariants()
  }
}

extension Graph {
  package var nodeCount: Int { rows.nodeCount }

  /// The number of ties; in an undirected graph a tie counts once.
  package var edgeCount: Int { isDirected ? rows.targets.count : rows.targets.count / 2 }

  package var isWeighted: Bool { !rows.weights.isEmpty }

  /// Row `v` lists the nodes that point to `v`.
  var incomingRows: CompressedRows { reversedRows ?? rows }

  /// The nodes that `node` is tied to, or points to, in ascending order.
  package func neighbors(of node: Int) -> Neighbors {
    Neighbors(targets: rows.targets[rows.range(of: node)])
  }

  /// The number of nodes that `node` is tied to, or points to.
  package func degree(of node: Int) -> Int { rows.range(of: node).count }

  /// The number of nodes that point to `node`; its degree when the graph is undirected.
  package func inDegree(of node: Int) -> Int { incomingRows.range(of: node).count }

  /// Every node's `degree(of:)`.
  package func degrees() -> [Int] { Array(count: nodeCount) { degree(of: $0) } }

  /// The sum of the weights of the ties of `node`, or those leaving it.
  package func strength(of node: Int) -> Double {
    isWeighted
      ? rows.weights[rows.range(of: node)].reduce(0, +) : Double(degree(of: node))
  }

  /// Whether `source` is tied to, or points to, `target`. O(log degree).
  package func hasEdge(_ source: Int, _ target: Int) -> Bool {
    rows.position(of: target, inRow: source) != nil
  }

  /// The weight of one tie, 1 in an unweighted graph, `nil` when there is no such tie.
  package func weight(_ source: Int, _ target: Int) -> Double? {
    rows.position(of: target, inRow: source).map { isWeighted ? rows.weights[$0] : 1 }
  }

  /// Every tie once, ordered by source and then target; undirected ties have `source < target`.
  package func edges() -> [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    forEachEdge { edges.append(Edge($0, $1)) }
    return edges
  }

  /// Calls `body` for every tie, in the order of `edges()`.
  package func forEachEdge(_ body: (_ source: Int, _ target: Int) -> Void) {
    rows.withPointers { rows in
      for source in 0..<nodeCount {
        for target in rows[source] where isDirected || source < Int(target) {
          body(source, Int(target))
        }
      }
    }
  }

  /// The share of the possible ties that exist, 0...1; `nil` below two nodes.
  package func density() -> Double? {
    guard nodeCount > 1 else { return nil }
    return Double(rows.targets.count) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}

extension Graph: Equatable {
  package static func == (left: Graph, right: Graph) -> Bool {
    left.isDirected == right.isDirected && left.rows == right.rows
  }
}

/// The neighbours of one node, in ascending order.
package struct Neighbors: RandomAccessCollection, Sendable {
  let targets: ArraySlice<Int32>

  package var startIndex: Int { targets.startIndex }
  package var endIndex: Int { targets.endIndex }
  package subscript(position: Int) -> Int { Int(targets[position]) }
}
