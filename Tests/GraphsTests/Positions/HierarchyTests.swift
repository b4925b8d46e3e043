import Foundation
import Testing

@testable import Graphs

@Suite struct HierarchyTests {
  @Test("when all contacts constrain alike there is no hierarchy")
  func even() {
    #expect(Graph.star(5).hierarchy(of: 0) == 0.0)
    #expect(agree(Graph.complete(4).hierarchy(of: 0), 0))
  }

  @Test("it needs two contacts")
  func undefined() { #expect(Graph("0-1 2").hierarchies() == [nil, nil, nil]) }

  @Test("it is the disorder of the dyadic constraints", arguments: Sample.weighted)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let expected: [Double?] = (0..<graph.nodeCount).map { node in
      let constraints = StructuralHolesOracle(graph: graph).dyadic(node)
      guard constraints.count > 1 else { return nil }
      let count = Double(constraints.count)
      let ratios = constraints.map { $0 * count / constraints.reduce(0, +) }
      return ratios.reduce(0) { $0 + $1 * log($1) } / (count * log(count))
    }
    #expect(agree(graph.weightedHierarchies(), expected))
    for node in 0..<graph.nodeCount {
      #expect(agree(graph.weightedHierarchy(of: node), expected[node]))
    }
  }
}
