import Testing

@testable import Graphs

@Suite struct ConstraintTests {
  @Test("the network of the literature: G .400, A .595, C 1")
  func burt() {
    let constraints = Graph.burt.constraints()
    #expect(agree(constraints[6], 0.4, tolerance: 5e-4))
    #expect(agree(constraints[0], 0.595, tolerance: 5e-4))
    #expect(constraints[2] == 1.0)
  }

  @Test("four who all know each other: 0.925926")
  func allTied() {
    // Each of three contacts: (1/3 + 2 · 1/3 · 1/3)² = (5/9)².
    let expected = 3.0 * (5.0 / 9) * (5.0 / 9)
    for constraint in Graph.complete(4).constraints() { #expect(agree(constraint, expected)) }
    #expect(agree(expected, 0.925926, tolerance: 1e-6))
  }

  @Test("a path of four: the ends 1, the middle one half")
  func path() { #expect(Graph.path(4).constraints() == [1, 0.5, 0.5, 1]) }

  @Test("two contacts who know each other constrain the most, 1.125")
  func triangle() {
    // Each of two: (1/2 + 1/2 · 1/2)² = 9/16.
    #expect(Graph.complete(3).constraint(of: 0) == 2 * 9.0 / 16)
  }

  @Test("nobody constrains a node without contacts")
  func isolate() {
    #expect(Graph("0-1 2").constraints() == [1, 1, nil])
    #expect(Graph("0-1 2").constraint(of: 2) == nil)
  }

  @Test("constraints are Burt's formula", arguments: Sample.weighted + Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    #expect(agree(graph.weightedConstraints(), StructuralHolesOracle(graph: graph).constraints))
    let plain = StructuralHolesOracle(graph: graph.unweighted()).constraints
    #expect(agree(graph.constraints(), plain))
    for node in 0..<graph.nodeCount { #expect(agree(graph.constraint(of: node), plain[node])) }
  }

  @Test("unweighted constraint lies between 0 and 1.125", arguments: Sample.undirected)
  func range(_ sample: Sample) {
    for constraint in sample.graph.constraints().compactMap({ $0 }) {
      #expect(constraint > 0 && constraint <= 1.125 + 1e-12)
    }
  }
}
