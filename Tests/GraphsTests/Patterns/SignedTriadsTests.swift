import Testing

@testable import Graphs

@Suite struct SignedTriadsTests {
  @Test("threesomes are told apart by their bad ties")
  func kinds() {
    // Four who all have an opinion of each other; 3 gets on with nobody.
    let good = Graph("0-1-2-0 3")
    let bad = Graph(nodeCount: 4, edges: [Edge(0, 3), Edge(1, 3), Edge(2, 3)])
    let triads = good.signedTriads(negative: bad)
    #expect(triads == SignedTriads(allPositive: 1, oneNegative: 0, twoNegative: 3, allNegative: 0))
    #expect(triads.balancedShare == 1.0)
  }

  @Test("two friends of one person who do not get on make tension")
  func tension() {
    let triads = Graph("0-1 0-2").signedTriads(negative: Graph(nodeCount: 3, edges: [Edge(1, 2)]))
    #expect(triads.oneNegative == 1)
    #expect(triads.balancedShare == 0.0)
    #expect(triads.weaklyBalancedShare == 0.0)
  }

  @Test("three at odds are balanced only in the weak sense")
  func allNegative() {
    let triads = Graph("0 1 2").signedTriads(negative: Graph("0-1-2-0"))
    #expect(triads.allNegative == 1)
    #expect(triads.balancedShare == 0.0)
    #expect(triads.weaklyBalancedShare == 1.0)
  }

  @Test("without closed threesomes there is no share")
  func undefined() {
    let triads = Graph("0-1").signedTriads(negative: Graph("0 1"))
    #expect(triads.balancedShare == nil)
    #expect(triads.weaklyBalancedShare == nil)
  }

  @Test("threesomes are those of the definition", arguments: Sample.undirected)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let good = graph.edges().filter { ($0.source + $0.target) % 3 > 0 }
    let bad = graph.edges().filter { ($0.source + $0.target) % 3 == 0 }
    var counts = [0, 0, 0, 0]
    for a in 0..<graph.nodeCount {
      for b in 0..<a {
        for c in 0..<b {
          let pairs = [(a, b), (a, c), (b, c)]
          guard pairs.allSatisfy({ graph.hasEdge($0, $1) }) else { continue }
          counts[pairs.count { ($0 + $1) % 3 == 0 }] += 1
        }
      }
    }
    let triads = Graph(nodeCount: graph.nodeCount, edges: good)
      .signedTriads(negative: Graph(nodeCount: graph.nodeCount, edges: bad))
    let expected = SignedTriads(
      allPositive: counts[0], oneNegative: counts[1], twoNegative: counts[2],
      allNegative: counts[3])
    #expect(triads == expected)
    #expect(triads.count == graph.triangleCount())
  }
}
