import Testing

@testable import Graphs

@Suite struct EgoBetweennessTests {
  @Test("every pair of contacts that is not tied counts one over its ways")
  func arithmetic() {
    // Contacts of 0: 1, 2, 3. 1 and 3 meet through 0 and 2; 1-2 and 2-3 are tied.
    #expect(Graph("0-1 0-2 0-3 1-2-3").egoBetweenness()[0] == 1.0 / 2)
    #expect(Graph.star(5).egoBetweenness()[0] == 4 * 3 / 2)
    #expect(Graph.star(5).normalizedEgoBetweenness() == [1, nil, nil, nil, nil])
  }

  @Test("it is the betweenness of a node in its own network", arguments: Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let expected = (0..<graph.nodeCount).map { node in
      let own = graph.induced(on: [node] + graph.neighbors(of: node))
      return PathOracle(own).betweenness(isDirected: false)[0]
    }
    #expect(agree(graph.egoBetweenness(), expected))
  }
}
