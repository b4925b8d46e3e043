import Testing

@testable import Graphs

@Suite struct MinimumCutTests {
  @Test("the weakest tie of a chain decides")
  func chain() {
    let graph = Graph(nodeCount: 4, [(0, 1, 3), (1, 2, 1), (2, 3, 2)])
    let cut = graph.minimumCut(from: 0, to: 3)
    #expect(cut == MinimumCut(weight: 1, edges: [Edge(1, 2)], sourceSide: [0, 1]))
  }

  @Test("without a way nothing has to break")
  func apart() {
    #expect(
      Graph("0-1 2").minimumCut(from: 0, to: 2)
        == MinimumCut(weight: 0, edges: [], sourceSide: [0, 1]))
    #expect(Graph("1-0", isDirected: true).minimumCut(from: 0, to: 1).weight == 0)
  }

  @Test("in an unweighted graph it counts ways that share no tie")
  func ways() { #expect(Graph("0-1-3 0-2-3 0-3").minimumCut(from: 0, to: 3).weight == 3) }

  @Test(
    "no division of the nodes costs less",
    arguments: Sample.weighted + Sample.directedWeighted + Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let last = graph.nodeCount - 1
    guard last > 0, graph.nodeCount < 10 else { return }
    func cost(_ side: Int) -> Double {
      graph.edges().reduce(0) { sum, edge in
        let source = side >> edge.source & 1
        let target = side >> edge.target & 1
        let crosses = graph.isDirected ? source == 1 && target == 0 : source != target
        return sum + (crosses ? graph.weight(edge.source, edge.target) ?? 0 : 0)
      }
    }
    let sides = (0..<(1 << graph.nodeCount)).filter { $0 & 1 == 1 && $0 >> last & 1 == 0 }
    let least = sides.map(cost).min()
    let cut = graph.minimumCut(from: 0, to: last)
    #expect(agree(cut.weight, least))
    #expect(agree(cut.edges.reduce(0) { $0 + (graph.weight($1.source, $1.target) ?? 0) }, least))
    let rest = Graph(
      nodeCount: graph.nodeCount, edges: graph.edges().filter { !cut.edges.contains($0) },
      isDirected: graph.isDirected)
    #expect(rest.distances(from: 0)[last] == nil)
  }
}
