import Testing

@testable import Graphs

@Suite struct ComponentsTests {
  @Test("parts are numbered by their smallest node")
  func parts() {
    let parts = Graph("0-3 1 2-4").components()
    #expect(parts.labels == [0, 1, 2, 0, 2])
    #expect(parts.sizes() == [2, 1, 2])
  }

  @Test("an empty graph has no parts")
  func empty() { #expect(Graph(nodeCount: 0, edges: []).components().groupCount == 0) }

  @Test("nodes without ties are isolates, whichever way ties point")
  func isolates() {
    #expect(Graph("0-1 2 3").isolates() == [2, 3])
    #expect(Graph("0-1 2", isDirected: true).isolates() == [2])
  }

  @Test("two nodes share a part exactly when a way leads between them", arguments: Sample.all)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let oracle = PathOracle(graph.undirected())
    for candidate in [graph, graph.padded(to: 300)] {
      let labels = candidate.components().labels
      for first in 0..<graph.nodeCount {
        for second in 0..<graph.nodeCount {
          #expect((labels[first] == labels[second]) == oracle.distance[first][second].isFinite)
        }
      }
    }
  }

  @Test("large graphs with one, several and many parts")
  func large() {
    #expect(Graph.path(5000).components().groupCount == 1)
    let pairs = (0..<2000).map { Edge(2 * $0, 2 * $0 + 1) }
    #expect(Graph(nodeCount: 4000, edges: pairs).components().groupCount == 2000)
    // All arcs point into the largest part from outside it.
    let inward = (0..<1000).map { Edge($0, $0 + 1) } + (1001..<2000).map { Edge($0, 5) }
    #expect(Graph(nodeCount: 2000, edges: inward, isDirected: true).components().groupCount == 1)
    let outward = (0..<1000).map { Edge($0, $0 + 1) } + (1001..<2000).map { Edge(5, $0) }
    #expect(Graph(nodeCount: 2000, edges: outward, isDirected: true).components().groupCount == 1)
  }
}
