import Testing

@testable import Graphs

@Suite struct TrianglesTests {
  @Test("a triangle counts at each of its corners")
  func corners() {
    #expect(Graph("0-1-2-0 2-3").triangleCounts() == [1, 1, 1, 0])
    #expect(Graph.complete(5).triangleCount() == 5 * 4 * 3 / 6)
    #expect(Graph(nodeCount: 0, edges: []).triangleCount() == 0)
  }

  @Test("triangles are those of the definition", arguments: Sample.undirected + Sample.wide)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    var expected = [Int](repeating: 0, count: graph.nodeCount)
    for edge in graph.edges() {
      for third in edge.target + 1..<max(edge.target + 1, graph.nodeCount)
      where graph.hasEdge(edge.source, third) && graph.hasEdge(edge.target, third) {
        for corner in [edge.source, edge.target, third] { expected[corner] += 1 }
      }
    }
    #expect(graph.triangleCounts() == expected)
    #expect(graph.triangleCount() == expected.reduce(0, +) / 3)
  }
}
