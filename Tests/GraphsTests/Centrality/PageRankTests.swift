import Testing

@testable import Graphs

@Suite struct PageRankTests {
  /// Solves the equations of a page rank by elimination.
  private func oracle(_ graph: Graph, damping: Double) -> [Double] {
    let count = graph.nodeCount
    var rows = (0..<count).map { node in
      (0..<count).map { other in
        let chance =
          graph.degree(of: other) == 0
          ? 1 / Double(count) : (graph.weight(other, node) ?? 0) / graph.strength(of: other)
        return (node == other ? 1 : 0) - damping * chance
      } + [(1 - damping) / Double(count)]
    }
    for pivot in 0..<count {
      let scaled = rows[pivot].map { $0 / rows[pivot][pivot] }
      rows = rows.map { row in zip(row, scaled).map { $0 - row[pivot] * $1 } }
      rows[pivot] = scaled
    }
    return rows.map { $0[count] }
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
