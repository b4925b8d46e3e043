import Testing

@testable import Graphs

@Suite struct StrongComponentsTests {
  @Test("a ring is one part, and what only hangs on it is not")
  func ring() {
    let graph = Graph("0-1-2-0 2-3 4-0", isDirected: true)
    #expect(graph.strongComponents().labels == [0, 0, 0, 1, 2])
  }

  @Test("two nodes share a part exactly when each reaches the other", arguments: Sample.directed)
  func oracle(_ sample: Sample) {
    let labels = sample.graph.strongComponents().labels
    let distance = PathOracle(sample.graph).distance
    for first in labels.indices {
      for second in labels.indices {
        let mutual = distance[first][second].isFinite && distance[second][first].isFinite
        #expect((labels[first] == labels[second]) == mutual)
      }
    }
  }

  @Test("without directions they are the connected parts", arguments: Sample.undirected)
  func undirected(_ sample: Sample) {
    #expect(sample.graph.strongComponents() == sample.graph.components())
  }

  @Test("a ring of a hundred thousand does not overflow the stack")
  func longRing() {
    let ring = (0..<100_000).map { Edge($0, ($0 + 1) % 100_000) }
    let graph = Graph(nodeCount: 100_000, edges: ring, isDirected: true)
    #expect(graph.strongComponents().groupCount == 1)
  }
}
