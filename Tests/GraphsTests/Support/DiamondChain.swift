@testable import Graphs

/// Rings of four in a row, each tied to the next by a shared corner, a hub. With k rings there are
/// 2^k shortest paths from end to end.
///
///       1     4
///      / \   / \
///     0   3 3   6
///      \ /   \ /
///       2     5
struct DiamondChain {
  let count: Int
  let graph: Graph

  /// - Parameter length: the weight of every tie; without one the graph has no weights.
  init(count: Int, length: Double? = nil) {
    self.count = count
    let ties = (0..<count).flatMap { ring in
      [(0, 1), (0, 2), (1, 3), (2, 3)].map { Edge(3 * ring + $0.0, 3 * ring + $0.1) }
    }
    graph = Graph(
      nodeCount: 3 * count + 1, edges: ties,
      weights: length.map { length in ties.map { _ in length } })
  }

  func hub(_ ring: Int) -> Int { 3 * ring }

  /// What the paths from the first node alone give each node: all that lies beyond a hub, and half
  /// of that for each of two sides.
  var dependenciesOfFirst: [Double] {
    (0..<graph.nodeCount).map { node in
      let beyondHub = 3 * (count - node / 3)
      if node == 0 { return 0 }
      return node % 3 == 0 ? Double(beyondHub) : Double(beyondHub - 2) / 2
    }
  }

  /// The same for every tie in the order of `edges()`: who lies beyond it, the node at its far end
  /// included.
  var tieDependenciesOfFirst: [Double] {
    graph.edges().map { tie in
      let beyondSide = Double(3 * (count - tie.source / 3) - 2)
      return tie.source % 3 == 0 ? 1 + beyondSide / 2 : beyondSide / 2
    }
  }

  /// Betweenness. A hub parts those before it from those after it and stands between the two sides
  /// next to it, half of the time; a side has half of the ways from all before to all after.
  var betweenness: [Double] {
    (0..<graph.nodeCount).map { node in
      let ring = node / 3
      if node % 3 == 0 {
        let sides = (ring > 0 ? 0.5 : 0) + (ring < count ? 0.5 : 0)
        return Double(3 * ring) * Double(3 * (count - ring)) + sides
      }
      return Double(3 * ring + 1) * Double(3 * (count - ring) - 2) / 2
    }
  }
}
