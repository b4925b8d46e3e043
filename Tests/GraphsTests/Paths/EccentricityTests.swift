import Testing

@testable import Graphs

@Suite struct EccentricityTests {
  @Test("every part has its own radius, diameter and mean distance")
  func parts() {
    let summaries = Graph("0-1-2-3 4-5 6").distanceSummaries()
    #expect(summaries.count == 2)
    #expect(summaries[0].nodes == [0, 1, 2, 3])
    #expect(summaries[0].radius == 2)
    #expect(summaries[0].diameter == 3)
    // Three pairs at distance 1, two at 2, one at 3.
    let total = 3 * 1 + 2 * 2 + 1 * 3
    #expect(summaries[0].meanDistance == Double(total) / 6)
    #expect(
      summaries[1] == DistanceSummary(nodes: [4, 5], radius: 1, diameter: 1, meanDistance: 1))
  }

  @Test("without two connected nodes there is no distance")
  func undefined() {
    let apart = Graph(nodeCount: 3, edges: [])
    #expect(apart.diameter() == nil)
    #expect(apart.meanDistance() == nil)
    #expect(apart.eccentricities() == [nil, nil, nil])
    #expect(apart.distanceSummaries().isEmpty)
  }

  @Test("eccentricities are those of the definition", arguments: Sample.all)
  func oracle(_ sample: Sample) {
    let oracle = PathOracle(sample.graph)
    let expected = oracle.distance.map { row in
      row.filter { $0.isFinite && $0 > 0 }.max().map { Int($0) }
    }
    #expect(sample.graph.eccentricities() == expected)
    #expect(sample.graph.diameter() == expected.compactMap { $0 }.max())
    let finite = oracle.distance.flatMap { $0 }.filter { $0.isFinite && $0 > 0 }
    let mean = finite.isEmpty ? nil : finite.reduce(0, +) / Double(finite.count)
    #expect(agree(sample.graph.meanDistance(), mean))
  }

  @Test("the radius is between half the diameter and the diameter", arguments: Sample.undirected)
  func radius(_ sample: Sample) {
    for summary in sample.graph.distanceSummaries() {
      #expect(summary.radius <= summary.diameter && summary.diameter <= 2 * summary.radius)
      #expect(summary.meanDistance >= 1 && summary.meanDistance <= Double(summary.diameter))
    }
  }

  @Test(
    "the lower bound is never wider than the diameter",
    arguments: Sample.undirected)
  func lowerBound(_ sample: Sample) {
    let graph = sample.graph
    guard let bound = graph.diameterLowerBound() else {
      #expect(graph.edgeCount == 0)
      return
    }
    #expect(bound >= 1 && bound <= graph.diameter() ?? 0)
  }

  @Test("in a tree the lower bound is the diameter")
  func tree() {
    #expect(Graph("0-1-2-3-4 2-5-6-7 2-8").diameterLowerBound() == 5)
  }
}
