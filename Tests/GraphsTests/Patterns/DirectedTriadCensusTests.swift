import Testing

@testable import Graphs

@Suite struct DirectedTriadCensusTests {
  /// One graph of three nodes for every type.
  static let examples: [(TriadType, String)] = [
    (.t003, "0 1 2"), (.t012, "0-1 2"), (.t102, "0-1-0 2"), (.t021D, "1-0 1-2"),
    (.t021U, "0-1 2-1"), (.t021C, "0-1-2"), (.t111D, "0-1-0 2-1"), (.t111U, "0-1-0 1-2"),
    (.t030T, "0-1-2 0-2"), (.t030C, "0-1-2-0"), (.t201, "0-1-0 1-2-1"),
    (.t120D, "2-0 2-1 0-1-0"), (.t120U, "0-2 1-2 0-1-0"), (.t120C, "0-2-1 0-1-0"),
    (.t210, "0-1-0 1-2-1 0-2"), (.t300, "0-1-0 1-2-1 0-2-0"),
  ]

  @Test("every type is recognised, however its nodes are named", arguments: examples)
  func types(_ type: TriadType, _ chains: String) {
    let graph = Graph(chains, isDirected: true)
    for names in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let census = graph.relabeled(names).directedTriadCensus()
      #expect(census.filter { $0.value > 0 } == [type: 1])
      #expect(census.count == 16)
    }
  }

  @Test("threesomes are counted as one by one", arguments: Sample.directed)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    var expected: [TriadType: Int] = [:]
    for a in 0..<graph.nodeCount {
      for b in 0..<a {
        for c in 0..<b {
          let single = graph.induced(on: [a, b, c]).directedTriadCensus()
          for (type, count) in single where count > 0 { expected[type, default: 0] += count }
        }
      }
    }
    #expect(graph.directedTriadCensus().filter { $0.value > 0 } == expected)
  }
}
