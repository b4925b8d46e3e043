import Testing

@testable import Graphs

@Suite struct EffectiveSizeTests {
  @Test("the network of the literature: G 4.67, A 2.50, C 1")
  func burt() {
    let sizes = Graph.burt.effectiveSizes()
    // G has 6 contacts with 4 ties among them, A has 4 with 3.
    #expect(sizes[6] == 6 - 2 * 4.0 / 6)
    #expect(sizes[0] == 4 - 2 * 3.0 / 4)
    #expect(sizes[2] == 1.0)
    #expect(Graph.burt.effectiveSize(of: 6) == sizes[6])
  }

  @Test("it is n when no contacts know each other and 1 when all do")
  func extremes() {
    #expect(Graph.star(5).effectiveSize(of: 0) == 4.0)
    #expect(Graph.complete(5).effectiveSize(of: 0) == 1.0)
    #expect(Graph("0-1 2").effectiveSizes() == [1, 1, nil])
    #expect(Graph("0-1 2").effectiveSize(of: 2) == nil)
  }

  @Test("efficiency is the share of contacts that counts")
  func efficiency() {
    #expect(Graph.complete(5).efficiencies()[0] == 1.0 / 4)
    #expect(Graph("0-1 2").efficiencies() == [1, 1, nil])
    #expect(Graph("0-1 2").weightedEfficiencies() == [1, 1, nil])
  }

  @Test(
    "the short form and Burt's general form agree without weights",
    arguments: Sample.undirected + Sample.wide)
  func shortForm(_ sample: Sample) {
    let graph = sample.graph
    #expect(agree(graph.effectiveSizes(), graph.weightedEffectiveSizes()))
    for node in 0..<graph.nodeCount {
      #expect(graph.effectiveSize(of: node) == graph.effectiveSizes()[node])
    }
  }

  @Test("the general form is Burt's formula", arguments: Sample.weighted)
  func oracle(_ sample: Sample) {
    let expected = StructuralHolesOracle(graph: sample.graph).effectiveSizes
    #expect(agree(sample.graph.weightedEffectiveSizes(), expected))
  }
}
