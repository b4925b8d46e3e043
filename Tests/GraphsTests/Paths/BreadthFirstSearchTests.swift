import Testing

@testable import Graphs

@Suite struct BreadthFirstSearchTests {
  @Test("a search forgets the one before it")
  func repeatedSearches() {
    let graph = Graph("0-1-2 3-4")
    graph.rows.withPointers { rows in
      var search = BreadthFirstSearch(nodeCount: 5)
      search.run(from: 0, over: rows)
      search.run(from: 3, over: rows)
      let (distances, count) = (search.distance.array(), search.reachedCount)
      #expect(distances == [-1, -1, -1, 0, 1])
      #expect(count == 2)
    }
  }

  @Test("reach counts others, distances and their reciprocals")
  func reach() {
    // From the end of a path of four: distances 1, 2 and 3.
    var expected = Reach()
    for distance in 1...3 { expected.add(count: 1, atDistance: distance) }
    #expect(Graph.path(4).reaches()[0] == expected)
    #expect(expected.totalDistance == 1 + 2 + 3)
    #expect(expected.reciprocalDistance == 1.0 + 0.5 + 1.0 / 3)
    #expect(expected.eccentricity == 3)
  }
}
