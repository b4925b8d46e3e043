import Testing

@testable import Graphs

@Suite struct BrandesSearchTests {
  @Test("one source depends on those between it and others")
  func dependencies() {
    Graph.path(4).rows.withPointers { rows in
      var search = BrandesSearch(nodeCount: 4)
      let scores = Buffer(repeating: 0.0, count: 4)
      search.run(from: 0, over: rows)
      search.addDependencies(to: scores, over: rows)
      let found = scores.array()
      // Node 1 lies on the ways to 2 and 3, node 2 on the way to 3.
      #expect(found == [0, 2, 1, 0])
    }
  }
}
