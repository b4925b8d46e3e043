import Testing

@testable import Graphs

@Suite struct WeightedBetweennessTests {
  @Test("who lies on the shorter way stands between")
  func detour() {
    let graph = Graph(nodeCount: 3, [(0, 1, 1), (1, 2, 1), (0, 2, 3)])
    #expect(graph.weightedBetweenness() == [0, 1, 0])
    // 0–1 carries 0–1 and 0–2; 0–2 carries nothing; 1–2 carries 1–2 and 0–2.
    #expect(graph.weightedEdgeBetweenness() == [2, 0, 2])
  }

  @Test("lengths that differ only in their last bits are equal")
  func rounding() {
    // 0.1 + 0.2 and 0.3 are two numbers, but one length.
    let graph = Graph(nodeCount: 4, [(0, 1, 0.1), (1, 3, 0.2), (0, 2, 0.15), (2, 3, 0.15)])
    #expect(0.1 + 0.2 != 0.15 + 0.15)
    // 0 and 3 meet half through 1, half through 2; 1 and 2 meet through 0, as 0.25 < 0.35.
    #expect(graph.weightedBetweenness() == [1, 0.5, 0.5, 0])
  }

  @Test("it is that of the definition", arguments: Sample.weighted + Sample.directedWeighted)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let oracle = PathOracle(graph, isWeighted: true)
    #expect(agree(graph.weightedBetweenness(), oracle.betweenness(isDirected: graph.isDirected)))
    #expect(agree(graph.weightedEdgeBetweenness(), oracle.edgeBetweenness(graph)))
  }

  @Test("without weights it is betweenness", arguments: Sample.undirected + Sample.directed)
  func unweighted(_ sample: Sample) {
    #expect(agree(sample.graph.weightedBetweenness(), sample.graph.betweenness()))
    #expect(agree(sample.graph.weightedEdgeBetweenness(), sample.graph.edgeBetweenness()))
  }

  @Test("more paths than a Double can count keep their shares")
  func manyPaths() {
    let chain = DiamondChain(count: 1100, length: 0.5)
    #expect(
      agree(
        chain.graph.weightedBetweenness(fromSources: [0]),
        chain.dependenciesOfFirst.map { $0 / 2 }))
    #expect(
      agree(
        chain.graph.weightedEdgeBetweenness(fromSources: [0]),
        chain.tieDependenciesOfFirst.map { $0 / 2 }))
  }
}
