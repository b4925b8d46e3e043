import Testing

@testable import Graphs

@Suite struct ReciprocityTests {
  @Test("the share of ties that are returned")
  func share() {
    #expect(Graph("0-1-0 1-2", isDirected: true).reciprocity() == 2.0 / 3)
    #expect(Graph(nodeCount: 2, edges: [], isDirected: true).reciprocity() == nil)
  }

  @Test("reversing all ties changes nothing", arguments: Sample.directed)
  func reversed(_ sample: Sample) {
    #expect(sample.graph.reciprocity() == sample.graph.reversed().reciprocity())
  }
}
