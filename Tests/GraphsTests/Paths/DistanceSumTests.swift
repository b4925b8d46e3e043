import Testing

@testable import Graphs

@Suite struct DistanceSumTests {
  @Test("of a path the ends are one and two steps from the others, the middle one from both")
  func path() {
    let expected = [(2, 1 + 2), (2, 1 + 1), (2, 2 + 1), (1, 1), (1, 1), (0, 0)]
      .map { DistanceSum(others: $0.0, total: $0.1) }
    #expect(Graph("0-1-2 3-4 5").distanceSums() == expected)
  }

  @Test("they are part of what searches from each node find", arguments: Sample.all + Sample.wide)
  func reaches(_ sample: Sample) {
    let graph = sample.graph
    let expected = graph.reaches().map { DistanceSum(others: $0.others, total: $0.totalDistance) }
    #expect(graph.distanceSums() == expected)
  }

  @Test(
    "long rings and paths take many steps, in one word of bits and in four", arguments: [60, 250])
  func long(_ nodeCount: Int) {
    // Around a ring of an even number: 1, 1, 2, 2, … and n/2 once.
    let half = nodeCount / 2
    let around = DistanceSum(others: nodeCount - 1, total: half * half)
    #expect(Graph.ring(nodeCount).distanceSums().allSatisfy { $0 == around })
    // From the end of a path: 1 + 2 + … + (n − 1).
    let end = DistanceSum(others: nodeCount - 1, total: nodeCount * (nodeCount - 1) / 2)
    #expect(Graph.path(nodeCount).distanceSums().first == end)
  }
}
