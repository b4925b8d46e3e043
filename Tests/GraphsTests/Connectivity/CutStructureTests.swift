import Testing

@testable import Graphs

@Suite struct CutStructureTests {
  @Test("two rings that share a node hang on it")
  func bowtie() {
    let cut = Graph("0-1-2-0 2-3-4-2").cutStructure()
    #expect(cut.articulationPoints == [2])
    #expect(cut.bridges.isEmpty)
  }

  @Test("the inner nodes of a path are cut points and all its ties are bridges")
  func path() {
    let cut = Graph.path(4).cutStructure()
    #expect(cut.articulationPoints == [1, 2])
    #expect(cut.bridges == [Edge(0, 1), Edge(1, 2), Edge(2, 3)])
  }

  @Test("the only tie of two nodes is a bridge without cut points")
  func pair() {
    #expect(
      Graph("0-1").cutStructure() == CutStructure(articulationPoints: [], bridges: [Edge(0, 1)]))
  }

  @Test("a ring has neither")
  func ring() {
    #expect(Graph.ring(6).cutStructure() == CutStructure(articulationPoints: [], bridges: []))
  }

  @Test(
    "a node is a cut point exactly when its removal leaves more parts", arguments: Sample.undirected
  )
  func points(_ sample: Sample) {
    let graph = sample.graph
    let parts = graph.components().groupCount
    let expected = (0..<graph.nodeCount).filter { node in
      let own = graph.degree(of: node) == 0 ? 1 : 0
      return graph.removing(node).components().groupCount > parts - own
    }
    #expect(graph.articulationPoints() == expected)
  }

  @Test(
    "a tie is a bridge exactly when its removal leaves more parts", arguments: Sample.undirected)
  func bridges(_ sample: Sample) {
    let graph = sample.graph
    let parts = graph.components().groupCount
    let expected = graph.edges().filter { edge in
      let rest = graph.edges().filter { $0 != edge }
      return Graph(nodeCount: graph.nodeCount, edges: rest).components().groupCount > parts
    }
    #expect(graph.bridges() == expected)
  }

  @Test("an end of a bridge with other ties is a cut point", arguments: Sample.undirected)
  func bridgeEnds(_ sample: Sample) {
    let cut = sample.graph.cutStructure()
    for bridge in cut.bridges {
      for end in [bridge.source, bridge.target] where sample.graph.degree(of: end) > 1 {
        #expect(cut.articulationPoints.contains(end))
      }
    }
  }

  @Test("in a large graph it is the same", arguments: Sample.undirected + Sample.wide)
  func large(_ sample: Sample) {
    #expect(sample.graph.padded(to: 300).cutStructure() == sample.graph.cutStructure())
  }

  @Test("a long path does not overflow the stack")
  func longPath() { #expect(Graph.path(100_000).articulationPoints().count == 99_998) }
}
