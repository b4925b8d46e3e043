import Testing

@testable import Graphs

@Suite struct TraversalTests {
  @Test("breadth first takes level by level, smaller nodes first")
  func breadthFirst() {
    #expect(Graph("0-3 0-1 1-4 3-2 5").breadthFirstOrder(from: 0) == [0, 1, 3, 4, 2])
  }

  @Test("depth first goes to the end of a branch before the next")
  func depthFirst() {
    #expect(Graph("0-3 0-1 1-4 3-2 5").depthFirstOrder(from: 0) == [0, 1, 4, 3, 2])
  }

  @Test("directed ties are followed forward only")
  func direction() {
    let graph = Graph("1-0 1-2", isDirected: true)
    #expect(graph.breadthFirstOrder(from: 0) == [0])
    #expect(graph.depthFirstOrder(from: 1) == [1, 0, 2])
  }

  @Test("both orders reach the same nodes, each once", arguments: Sample.all)
  func sameNodes(_ sample: Sample) {
    let oracle = PathOracle(sample.graph)
    for source in 0..<sample.graph.nodeCount {
      let reachable = (0..<sample.graph.nodeCount).filter { oracle.distance[source][$0].isFinite }
      #expect(sample.graph.breadthFirstOrder(from: source).sorted() == reachable)
      #expect(sample.graph.depthFirstOrder(from: source).sorted() == reachable)
    }
  }

  @Test("depth first is what plain recursion does", arguments: Sample.all)
  func recursion(_ sample: Sample) {
    guard sample.graph.nodeCount > 0 else { return }
    var order: [Int] = []
    func visit(_ node: Int) {
      order.append(node)
      for next in sample.graph.neighbors(of: node) where !order.contains(next) { visit(next) }
    }
    visit(0)
    #expect(sample.graph.depthFirstOrder(from: 0) == order)
  }

  @Test("a long chain does not overflow the stack")
  func longChain() {
    #expect(Graph.path(100_000).depthFirstOrder(from: 0).last == 99_999)
  }
}
