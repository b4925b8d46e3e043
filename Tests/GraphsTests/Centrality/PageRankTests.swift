import Testing

@testable import Graphs

@Suite struct PageRankTests {
  /// The equation of a page rank, written down once more, iterated from the start until it stands
  /// still.
  private func oracle(_ graph: Graph, damping: Double) -> [Double] {
    let count = Double(graph.nodeCount)
    var rank = [Double](repeating: 1 / count, count: graph.nodeCount)
    for _ in 0..<2000 {
      var next = [Double](repeating: (1 - damping) / count, count: graph.nodeCount)
      for node in 0..<graph.nodeCount {
        if graph.degree(of: node) == 0 {
          for other in next.indices { next[other] += damping * rank[node] / count }
        }
        for neighbor in graph.neighbors(of: node) {
          let share = (graph.weight(node, neighbor) ?? 0) / graph.strength(of: node)
          next[neighbor] += damping * rank[node] * share
        }
      }
      rank = next
    }
    return rank
  }

  @Test("in a ring all nodes are equal")
  func ring() { #expect(agree(Graph.ring(5).pageRank(), Array(repeating: 0.2, count: 5))) }

  @Test("of two nodes the one pointed to has more")
  func pair() {
    // x₀ = a + bx₁, x₁ = a + bx₀ + bx₁ with a = 0.15/2, b = 0.85/2: the first has 1/(2 + 0.85).
    let ranks = Graph("0-1", isDirected: true).pageRank()
    #expect(agree(ranks, [1 / 2.85, 1.85 / 2.85]))
  }

  @Test("an empty graph has none, and without ties all are equal")
  func noTies() {
    #expect(Graph(nodeCount: 0, edges: []).pageRank().isEmpty)
    #expect(agree(Graph(nodeCount: 4, edges: []).pageRank(), Array(repeating: 0.25, count: 4)))
  }

  @Test("without damping ties do not matter")
  func noDamping() {
    #expect(agree(Graph.star(4).pageRank(damping: 0), Array(repeating: 0.25, count: 4)))
  }

  @Test("ranks are those of the definition and together 1", arguments: Sample.all)
  func definition(_ sample: Sample) {
    let graph = sample.graph
    guard graph.nodeCount > 0 else { return }
    for damping in [0.5, 0.85, 0.99] {
      let ranks = graph.weightedPageRank(damping: damping)
      #expect(agree(ranks.reduce(0, +), 1))
      #expect(agree(ranks, oracle(graph, damping: damping)))
    }
    #expect(agree(graph.pageRank(), oracle(graph.unweighted(), damping: 0.85)))
  }
}
