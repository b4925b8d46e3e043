@testable import Graphs

extension Graph {
  /// Builds a graph from chains: `"0-1-2 3-4"` ties 0 to 1, 1 to 2 and 3 to 4; `"5"` is a node
  /// without ties. In a directed graph a chain points forward.
  init(_ chains: String, isDirected: Bool = false) {
    var edges: [Edge] = []
    var last = -1
    for chain in chains.split(separator: " ") {
      let nodes = chain.split(separator: "-").compactMap { Int($0) }
      last = max(last, nodes.max() ?? -1)
      edges += zip(nodes, nodes.dropFirst()).map { Edge($0, $1) }
    }
    self.init(nodeCount: last + 1, edges: edges, isDirected: isDirected)
  }

  /// Builds an undirected graph from weighted ties.
  init(nodeCount: Int, _ ties: [(Int, Int, Double)], isDirected: Bool = false) {
    self.init(
      nodeCount: nodeCount, edges: ties.map { Edge($0.0, $0.1) }, weights: ties.map(\.2),
      isDirected: isDirected)
  }

  static func path(_ count: Int) -> Graph {
    Graph(nodeCount: count, edges: (1..<max(1, count)).map { Edge($0 - 1, $0) })
  }

  static func ring(_ count: Int) -> Graph {
    Graph(nodeCount: count, edges: (0..<count).map { Edge($0, ($0 + 1) % count) })
  }

  /// Node 0 is tied to all others.
  static func star(_ count: Int) -> Graph {
    Graph(nodeCount: count, edges: (1..<count).map { Edge(0, $0) })
  }

  static func complete(_ count: Int) -> Graph {
    let pairs = (0..<count).flatMap { first in (first + 1..<count).map { Edge(first, $0) } }
    return Graph(nodeCount: count, edges: count < 2 ? [] : pairs)
  }

  /// The graph of Burt's vectors: A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C with A...G = 0...6.
  static var burt: Graph { Graph("0-1 0-5 0-6 0-4 4-6 5-6 1-6 1-3 3-6 6-2") }

  /// The same ties among more nodes, so that small-graph kernels step aside.
  func padded(to count: Int) -> Graph {
    Graph(
      nodeCount: count, edges: edges(),
      weights: isWeighted ? edges().map { weight($0.source, $0.target) ?? 0 } : nil,
      isDirected: isDirected)
  }

  /// The same graph with node v renamed to `names[v]`.
  func relabeled(_ names: [Int]) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: edges().map { Edge(names[$0.source], names[$0.target]) },
      weights: isWeighted ? edges().map { weight($0.source, $0.target) ?? 0 } : nil,
      isDirected: isDirected)
  }
}
