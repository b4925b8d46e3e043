import Testing

@testable import Graphs

@Suite struct EdgeBetweennessTests {
  @Test("on a path a tie carries everybody on one side to everybody on the other")
  func path() {
    let expected: [Double] = [1 * 3, 2 * 2, 3 * 1]
    #expect(Graph.path(4).edgeBetweenness() == expected)
  }

  @Test("directed ties carry pairs one way")
  func directed() { #expect(Graph("0-1-2", isDirected: true).edgeBetweenness() == [2, 2]) }

  @Test("it is that of the definition", arguments: Sample.undirected + Sample.directed)
  func oracle(_ sample: Sample) {
    let expected = PathOracle(sample.graph).edgeBetweenness(sample.graph)
    #expect(agree(sample.graph.edgeBetweenness(), expected))
  }

  @Test("all ties together carry the steps of all paths", arguments: Sample.undirected)
  func sum(_ sample: Sample) {
    let steps = PathOracle(sample.graph).distance.flatMap { $0 }.filter(\.isFinite).reduce(0, +)
    #expect(agree(sample.graph.edgeBetweenness().reduce(0, +), steps / 2))
  }

  @Test("a bridge carries the product of its two sides", arguments: Sample.undirected)
  func bridges(_ sample: Sample) {
    let graph = sample.graph
    let scores = graph.edgeBetweenness()
    for (edge, score) in zip(graph.edges(), scores) where graph.bridges().contains(edge) {
      let rest = Graph(nodeCount: graph.nodeCount, edges: graph.edges().filter { $0 != edge })
      let sizes = rest.components().sizes()
      let labels = rest.components().labels
      #expect(agree(score, Double(sizes[labels[edge.source]] * sizes[labels[edge.target]])))
    }
  }

  @Test("more paths than a Double can count keep their shares")
  func manyPaths() {
    let chain = DiamondChain(count: 1100)
    let expected = chain.tieDependenciesOfFirst.map { $0 / 2 }
    #expect(agree(chain.graph.edgeBetweenness(fromSources: [0]), expected))
  }

  @Test("on a short chain of diamonds the ties of the first node carry what the chain says")
  func fewPaths() {
    let chain = DiamondChain(count: 3)
    let expected = chain.tieDependenciesOfFirst.map { $0 / 2 }
    #expect(chain.graph.edgeBetweenness(fromSources: [0]) == expected)
  }
}
