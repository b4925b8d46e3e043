import Testing

@testable import Graphs

@Suite struct TriadCensusTests {
  @Test("a triangle with a tail, and one apart")
  func example() {
    // Of ten threesomes: one closed, two paths (0-2-3, 1-2-3), the rest by the node apart.
    let census = Graph("0-1-2-0 2-3 4").triadCensus()
    #expect(census == TriadCensus(empty: 2, oneTie: 5, twoTies: 2, closed: 1))
  }

  @Test("threesomes are those of the definition", arguments: Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    var counts = [0, 0, 0, 0]
    for a in 0..<graph.nodeCount {
      for b in 0..<a {
        for c in 0..<b { counts[[(a, b), (a, c), (b, c)].count { graph.hasEdge($0, $1) }] += 1 }
      }
    }
    let expected = TriadCensus(
      empty: counts[0], oneTie: counts[1], twoTies: counts[2], closed: counts[3])
    #expect(graph.triadCensus() == expected)
  }

  @Test("a million nodes have more threesomes than 32 bits hold")
  func large() {
    #expect(Graph(nodeCount: 1_000_000, edges: []).triadCensus().empty == 166_666_166_667_000_000)
  }
}
