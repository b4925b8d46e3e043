import Testing

@testable import Graphs

@Suite struct ClusteringTests {
  /// A triangle 0-1-2 with a tail 2-3, and node 4 apart.
  private let graph = Graph("0-1-2-0 2-3 4")

  @Test("local clustering is the share of tied pairs of contacts, and needs a pair")
  func local() { #expect(graph.localClustering() == [1, 1, 1.0 / 3, nil, nil]) }

  @Test("the mean is over nodes that have a pair of contacts")
  func mean() {
    #expect(agree(graph.meanClustering(), (1 + 1 + 1.0 / 3) / 3))
    #expect(Graph("0-1").meanClustering() == nil)
  }

  @Test("transitivity is three times the triangles over the paths of two ties")
  func transitivity() {
    // Paths of two ties: one around 0, one around 1, three around 2.
    #expect(graph.transitivity() == 3.0 * 1 / (1 + 1 + 3))
    #expect(Graph("0-1 2-3").transitivity() == nil)
    #expect(Graph.star(4).transitivity() == 0)
  }

  @Test("both are 1 where all know all, and lie between 0 and 1", arguments: Sample.undirected)
  func range(_ sample: Sample) {
    #expect(Graph.complete(4).meanClustering() == 1)
    #expect(Graph.complete(4).transitivity() == 1)
    for value in [sample.graph.meanClustering(), sample.graph.transitivity()] {
      #expect(value.map { (0...1).contains($0) } ?? true)
    }
  }
}
