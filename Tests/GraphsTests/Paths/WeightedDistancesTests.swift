import Testing

@testable import Graphs

@Suite struct WeightedDistancesTests {
  @Test("a detour over short ties beats one long tie")
  func detour() {
    let graph = Graph(nodeCount: 4, [(0, 1, 5), (0, 2, 1), (2, 1, 2.5)])
    #expect(graph.weightedDistances(from: 0) == [0, 1 + 2.5, 1, nil])
  }

  @Test(
    "weighted distances are those of the definition",
    arguments: Sample.weighted + Sample.directedWeighted)
  func oracle(_ sample: Sample) {
    let oracle = PathOracle(sample.graph, isWeighted: true)
    for source in 0..<sample.graph.nodeCount {
      let expected = oracle.distance[source].map { $0.isFinite ? $0 : nil }
      #expect(agree(sample.graph.weightedDistances(from: source), expected))
    }
  }

  @Test("without weights every tie has length 1", arguments: Sample.directed)
  func unweighted(_ sample: Sample) {
    for source in 0..<sample.graph.nodeCount {
      let steps = sample.graph.distances(from: source).map { $0.map { Double($0) } }
      #expect(sample.graph.weightedDistances(from: source) == steps)
    }
  }
}
