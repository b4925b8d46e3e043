import Testing

@testable import Graphs

@Suite struct CliquesTests {
  @Test("two triangles that share a tie are two cliques")
  func triangles() {
    let listing = Graph("0-1-2-0 1-3-2").maximalCliques()
    #expect(listing == CliqueListing(cliques: [[0, 1, 2], [1, 2, 3]], isComplete: true))
  }

  @Test("pairs and single nodes count when asked for")
  func small() {
    let graph = Graph("0-1 2")
    #expect(graph.maximalCliques().cliques.isEmpty)
    #expect(graph.maximalCliques(minimumSize: 2).cliques == [[0, 1]])
    #expect(graph.maximalCliques(minimumSize: 1).cliques == [[0, 1], [2]])
    #expect(Graph(nodeCount: 0, edges: []).maximalCliques(minimumSize: 1).cliques.isEmpty)
  }

  @Test("the search stops at its limit and says so")
  func limit() {
    // Three pairs of strangers among six who otherwise all know each other: 2 · 2 · 2 cliques.
    let pairs = [Edge(0, 1), Edge(2, 3), Edge(4, 5)]
    let edges = Graph.complete(6).edges().filter { !pairs.contains($0) }
    for count in [6, 300] {
      let graph = Graph(nodeCount: count, edges: edges)
      #expect(graph.maximalCliques().cliques.count == 2 * 2 * 2)
      #expect(graph.maximalCliques(limit: 8).isComplete)
      let some = graph.maximalCliques(limit: 5)
      #expect(some.cliques.count == 5)
      #expect(!some.isComplete)
    }
  }

  @Test("cliques are those found by trying every set", arguments: Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    func isClique(_ set: Int) -> Bool {
      let members = (0..<graph.nodeCount).filter { set >> $0 & 1 == 1 }
      return members.allSatisfy { a in members.allSatisfy { $0 <= a || graph.hasEdge(a, $0) } }
    }
    let all = Array(1..<max(1, 1 << graph.nodeCount)).filter(isClique)
    let cliques = Set(all)
    let maximal = all.filter { set in
      (0..<graph.nodeCount).allSatisfy { set >> $0 & 1 == 1 || !cliques.contains(set | 1 << $0) }
    }
    let expected = maximal.map { set in (0..<graph.nodeCount).filter { set >> $0 & 1 == 1 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    #expect(graph.maximalCliques(minimumSize: 1).cliques == expected)
    let large = graph.padded(to: 280).maximalCliques(minimumSize: 2).cliques
    #expect(large == expected.filter { $0.count > 1 })
  }
}
