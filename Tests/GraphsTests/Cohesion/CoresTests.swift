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

  @Test(
    "in the peeling order nobody has more later neighbours than the largest core number",
    arguments: Sample.wide)
  func degeneracy(_ sample: Sample) {
    let peeling = sample.graph.peeling()
    #expect(peeling.order.sorted() == Array(0..<Int32(sample.graph.nodeCount)))
    let largest = Int(peeling.coreNumbers.max() ?? 0)
    for (place, node) in peeling.order.enumerated() {
      let later = Set(peeling.order[(place + 1)...].map { Int($0) })
      #expect(sample.graph.neighbors(of: Int(node)).count { later.contains($0) } <= largest)
    }
  }
}
