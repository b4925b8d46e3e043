import Testing

@testable import Graphs

@Suite struct CoresTests {
  @Test("a ring with a tail: the ring is a 2-core, the tail a 1-core")
  func ringWithTail() {
    #expect(Graph("0-1-2-0 2-3-4 5").coreNumbers() == [2, 2, 2, 1, 1, 0])
    #expect(Graph.complete(6).coreNumbers() == Array(repeating: 5, count: 6))
    #expect(Graph(nodeCount: 0, edges: []).coreNumbers().isEmpty)
  }

  @Test(
    "a k-core is what is left after taking away all with fewer",
    arguments: Sample.undirected + Sample.wide)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let numbers = graph.coreNumbers()
    for k in 1...max(1, graph.nodeCount) {
      var left = Set(0..<graph.nodeCount)
      while let few = left.first(where: { node in
        graph.neighbors(of: node).count { left.contains($0) } < k
      }) {
        left.remove(few)
      }
      #expect(Set(numbers.indices.filter { numbers[$0] >= k }) == left)
      if left.isEmpty { break }
    }
  }

  @Test("in a large graph they are the same", arguments: Sample.undirected + Sample.wide)
  func large(_ sample: Sample) {
    let count = sample.graph.nodeCount
    #expect(
      Array(sample.graph.padded(to: 300).coreNumbers()[..<count]) == sample.graph.coreNumbers())
  }

  @Test(
    "in the peeling order nobody has more later neighbours than the largest core number",
    arguments: Sample.wide)
  func degeneracy(_ sample: Sample) {
    for graph in [sample.graph, sample.graph.padded(to: 257)] {
      let peeling = graph.peeling()
      #expect(peeling.order.sorted() == Array(0..<Int32(graph.nodeCount)))
      let largest = Int(peeling.coreNumbers.max() ?? 0)
      for (place, node) in peeling.order.enumerated() {
        let later = Set(peeling.order[(place + 1)...].map { Int($0) })
        #expect(graph.neighbors(of: Int(node)).count { later.contains($0) } <= largest)
      }
    }
  }
}
