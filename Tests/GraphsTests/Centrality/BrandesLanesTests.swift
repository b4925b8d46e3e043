import Testing

@testable import Graphs

@Suite struct BrandesLanesTests {
  private func scores(_ graph: Graph, _ groups: [ArraySlice<Int>]) -> [Double] {
    graph.rows.withPointers { rows in
      var search = BrandesLanes(nodeCount: graph.nodeCount)
      let scores = Buffer(repeating: 0.0, count: graph.nodeCount)
      for group in groups { search.addDependencies(of: group, to: scores, over: rows) }
      return scores.array()
    }
  }

  private func oneByOne(_ graph: Graph) -> [Double] {
    let found = graph.betweenness(fromSources: Array(0..<graph.nodeCount))
    return graph.isDirected ? found : found.map { $0 * 2 }
  }

  @Test("sources side by side give what they give one by one", arguments: Sample.all + Sample.wide)
  func sideBySide(_ sample: Sample) {
    let nodes = Array(0..<sample.graph.nodeCount)
    let groups = stride(from: 0, to: nodes.count, by: 8).map {
      nodes[$0..<min($0 + 8, nodes.count)]
    }
    #expect(agree(scores(sample.graph, groups), oneByOne(sample.graph)))
  }

  @Test("a single source uses one lane")
  func single() { #expect(scores(.path(4), [[0]]) == [0, 2, 1, 0]) }

  @Test("no sources give nothing")
  func none() { #expect(scores(.path(3), [[]]) == [0, 0, 0]) }

  @Test("in a large graph betweenness is that of the definition", arguments: [false, true])
  func large(_ isDirected: Bool) {
    let small = Sample(seed: 31, nodeCount: 12, tiesInTen: 2, isDirected: isDirected).graph
    let expected = PathOracle(small).betweenness(isDirected: isDirected)
    #expect(agree(Array(small.padded(to: 300).betweenness()[..<12]), expected))
    #expect(Graph.path(300).betweenness()[150] == 150.0 * 149)
  }
}
