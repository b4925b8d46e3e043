import Testing

@testable import Graphs

@Suite struct GraphFromEndsTests {
  @Test("it is the graph of the same ties", arguments: Sample.undirected + Sample.wide)
  func same(_ sample: Sample) throws {
    let ends = sample.graph.edges().flatMap { [$0.to, $0.from] }
    let graph = try Graph(validatingEnds: ends, nodeCount: sample.graph.nodeCount)
    #expect(graph == sample.graph)
  }

  @Test("a large one too, with ties that are said twice")
  func large() throws {
    let graph = Sample(seed: 1, nodeCount: 400, tiesInTen: 1).graph
    let once = graph.edges().flatMap { [$0.from, $0.to] }
    let twice = graph.edges().flatMap { [$0.to, $0.from] }
    #expect(try Graph(validatingEnds: once + twice, nodeCount: 400) == graph)
  }

  @Test("a tie of a node with itself or outside the graph is refused", arguments: [4, 400])
  func defects(nodeCount: Int) {
    #expect(throws: GraphError.selfLoop(index: 1, node: 2)) {
      try Graph(validatingEnds: [0, 1, 2, 2], nodeCount: nodeCount)
    }
    let outside = Edge(1, nodeCount)
    #expect(throws: GraphError.nodeOutOfRange(index: 0, edge: outside)) {
      try Graph(validatingEnds: [outside.from, outside.to], nodeCount: nodeCount)
    }
    #expect(throws: GraphError.nodeOutOfRange(index: 0, edge: Edge(-1, 0))) {
      try Graph(validatingEnds: [-1, 0], nodeCount: nodeCount)
    }
  }
}
