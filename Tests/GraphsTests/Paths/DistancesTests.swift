import Testing

@testable import Graphs

@Suite struct DistancesTests {
  @Test("distance counts ties, and out of reach there is none")
  func smallGraph() {
    #expect(Graph("0-1-2-3 1-3 4").distances(from: 0) == [0, 1, 2, 2, nil])
  }

  @Test("distances are those of the definition", arguments: Sample.all)
  func oracle(_ sample: Sample) {
    let oracle = PathOracle(sample.graph)
    for source in 0..<sample.graph.nodeCount {
      let expected = oracle.distance[source].map { $0.isFinite ? Int($0) : nil }
      #expect(sample.graph.distances(from: source) == expected)
    }
  }

  @Test("a shortest path runs over ties and is as long as the distance", arguments: Sample.all)
  func paths(_ sample: Sample) {
    let graph = sample.graph
    for source in 0..<graph.nodeCount {
      for (target, distance) in graph.distances(from: source).enumerated() {
        let path = graph.shortestPath(from: source, to: target)
        #expect(path.map { $0.count - 1 } == distance)
        guard let path else { continue }
        #expect(path.first == source && path.last == target)
        #expect(zip(path, path.dropFirst()).allSatisfy { graph.hasEdge($0, $1) })
      }
    }
  }

  @Test("the path from a node to itself is the node")
  func toItself() { #expect(Graph("0-1").shortestPath(from: 1, to: 1) == [1]) }
}
