import Testing

@testable import Graphs

@Suite struct SpanningForestTests {
  @Test("the heaviest tie of a ring is left out")
  func ring() {
    let forest = Graph(nodeCount: 3, [(0, 1, 1), (1, 2, 3), (0, 2, 2)]).minimumSpanningForest()
    #expect(forest.edges == [Edge(0, 1), Edge(0, 2)])
    #expect(forest.totalWeight == 1 + 2)
  }

  @Test("a forest keeps the parts and has no rings", arguments: Sample.weighted)
  func structure(_ sample: Sample) {
    let graph = sample.graph
    let forest = graph.minimumSpanningForest()
    let kept = Graph(nodeCount: graph.nodeCount, edges: forest.edges)
    #expect(kept.components() == graph.components())
    #expect(forest.edges.count == graph.nodeCount - graph.components().groupCount)
  }

  @Test("no tie left out is lighter than the heaviest on its way round", arguments: Sample.weighted)
  func minimality(_ sample: Sample) {
    let graph = sample.graph
    let forest = graph.minimumSpanningForest()
    for edge in graph.edges() where !forest.edges.contains(edge) {
      let weight = graph.weight(edge.source, edge.target) ?? 0
      let lighter = forest.edges.filter { (graph.weight($0.source, $0.target) ?? 0) <= weight }
      let parts = Graph(nodeCount: graph.nodeCount, edges: lighter).components()
      #expect(parts.labels[edge.source] == parts.labels[edge.target])
    }
  }
}
