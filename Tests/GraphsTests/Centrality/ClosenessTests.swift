import Testing

@testable import Graphs

@Suite struct ClosenessTests {
  private let graph = Graph("0-1-2 3-4 5")

  @Test("closeness is one over the mean distance to those in reach")
  func closeness() {
    // From the end of a path of three: distances 1 and 2.
    let end = 2.0 / (1 + 2)
    #expect(graph.closeness() == [end, 1, end, 1, 1, nil])
  }

  @Test("after Wasserman and Faust it counts how many are in reach")
  func wassermanFaust() {
    let (all, both, one) = (2.0 / 5, 2.0 / 5 * 2 / 3, 1.0 / 5)
    let expected: [Double?] = [both, all, both, one, one, nil]
    #expect(agree(graph.closenessWassermanFaust(), expected))
  }

  @Test("harmonic closeness is the mean of one over distance")
  func harmonic() {
    let (end, middle, pair) = ((1 + 0.5) / 5, (1.0 + 1) / 5, 1.0 / 5)
    let expected: [Double?] = [end, middle, end, pair, pair, 0]
    #expect(agree(graph.harmonicCloseness(), expected))
    #expect(Graph(nodeCount: 1, edges: []).harmonicCloseness() == [nil])
  }

  @Test("directed ties are followed forward")
  func directed() {
    #expect(Graph("0-1-2", isDirected: true).closeness() == [2.0 / 3, 1, nil])
  }

  @Test("with lengths the sum of lengths takes the place of steps")
  func weighted() {
    let graph = Graph(nodeCount: 3, [(0, 1, 0.5), (1, 2, 2)])
    let expected: [Double] = [2 / (0.5 + 2.5), 2 / (0.5 + 2), 2 / (2.5 + 2)]
    #expect(agree(graph.weightedCloseness(), expected))
  }

  @Test("closeness is that of the definition", arguments: Sample.all)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    for isWeighted in [false, true] {
      let rows = PathOracle(graph, isWeighted: isWeighted).distance
        .map { row in row.filter { $0.isFinite && $0 > 0 } }
      let expected = rows.map { $0.isEmpty ? nil : Double($0.count) / $0.reduce(0, +) }
      #expect(agree(isWeighted ? graph.weightedCloseness() : graph.closeness(), expected))
      guard !isWeighted, graph.nodeCount > 1 else { continue }
      let others = Double(graph.nodeCount - 1)
      let harmonic = rows.map { row in row.reduce(0) { $0 + 1 / $1 } / others }
      #expect(agree(graph.harmonicCloseness(), harmonic))
    }
  }
}
