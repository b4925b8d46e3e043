import Testing

@testable import Graphs

@Suite struct DyadicConstraintTests {
  @Test("a contact whom others know as well constrains more")
  func arithmetic() {
    // Node 0 has contacts 1, 2 and 3; 1 and 2 know each other.
    let constraints = Graph("0-1-2-0 0-3").dyadicConstraints(of: 0)
    let known = 1.0 / 3 + 1.0 / 3 * (1.0 / 2)
    #expect(agree(constraints, [known * known, known * known, 1.0 / 9]))
  }

  @Test("dyadic constraints are Burt's formula", arguments: Sample.weighted)
  func oracle(_ sample: Sample) {
    let oracle = StructuralHolesOracle(graph: sample.graph)
    for node in 0..<sample.graph.nodeCount {
      #expect(agree(sample.graph.weightedDyadicConstraints(of: node), oracle.dyadic(node)))
    }
  }
}
