import Testing

@testable import Graphs

@Suite struct UniversalNodeTests {
  @Test(
    "the answers are those of the graph with the node, to the last bit",
    arguments: Sample.undirected + Sample.wide + Sample.weighted)
  func equivalence(_ sample: Sample) {
    let graph = sample.graph
    let whole = graph.addingUniversalNode()
    let node = graph.nodeCount
    #expect(graph.effectiveSizeOfUniversalNode() == whole.effectiveSize(of: node))
    #expect(graph.constraintOfUniversalNode() == whole.constraint(of: node))
    #expect(graph.betweennessWithUniversalNode() == whole.betweenness())
  }

  @Test(
    "where one node more no longer fits in bits they are the same too", arguments: [255, 256, 257])
  func capacity(_ nodeCount: Int) {
    let graph = Graph.ring(nodeCount)
    let whole = graph.addingUniversalNode()
    #expect(graph.effectiveSizeOfUniversalNode() == whole.effectiveSize(of: nodeCount))
    #expect(graph.constraintOfUniversalNode() == whole.constraint(of: nodeCount))
    #expect(graph.betweennessWithUniversalNode() == whole.betweenness())
  }

  @Test("somebody else who knows everybody makes no difference")
  func another() {
    let graph = Graph("0-1 0-2 0-3 1-2")
    #expect(graph.betweennessWithUniversalNode() == graph.addingUniversalNode().betweenness())
  }

  @Test("around strangers it is all theirs, and every pair is between")
  func strangers() {
    let graph = Graph(nodeCount: 4, edges: [])
    #expect(graph.effectiveSizeOfUniversalNode() == 4.0)
    // Four contacts with a quarter each: 4 · (1/4)².
    #expect(graph.constraintOfUniversalNode() == 4 * 0.25 * 0.25)
    // 4 · 3 / 2 pairs.
    #expect(graph.betweennessWithUniversalNode() == [0, 0, 0, 0, 4.0 * 3 / 2])
  }

  @Test("around nobody there is nothing to say")
  func nobody() {
    let graph = Graph(nodeCount: 0, edges: [])
    #expect(graph.effectiveSizeOfUniversalNode() == nil)
    #expect(graph.constraintOfUniversalNode() == nil)
    #expect(graph.betweennessWithUniversalNode() == [0])
  }
}
