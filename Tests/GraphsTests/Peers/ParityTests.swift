import Testing

@testable import Graphs

@Suite struct ParityTests {
  @Test("every shared measure agrees with networkx and igraph", arguments: ParityCase.all)
  func sharedMeasures(_ parity: ParityCase) throws {
    let graph = parity.graph
    for (measure, values) in parity.expected where measure != "communityModularity" {
      let compute = try #require(ParityMeasures.all[measure], "no measure called \(measure)")
      let ours = compute(graph)
      for (peer, theirs) in values {
        let none = Deviation.forNone(measure: measure, peer: peer)
        #expect(
          agree(ours.map { $0 ?? none }, theirs),
          "\(measure) differs from \(peer): \(ours) against \(theirs)")
      }
    }
  }

  @Test(
    "the best of thirty seeds is at least as modular as the communities of networkx and igraph",
    arguments: ParityCase.all)
  func communities(_ parity: ParityCase) throws {
    let graph = parity.graph
    for (peer, theirs) in parity.expected["communityModularity"] ?? [:] {
      let goal = try #require(theirs.first ?? nil)
      for method in communityMethods {
        let found = (0..<30).compactMap { graph.modularity(of: method(graph, UInt64($0))) }
        let best = try #require(found.max())
        #expect(best >= goal - 1e-9, "\(best) against \(goal) of \(peer)")
      }
    }
  }

  @Test("every measure that we know is compared somewhere")
  func everyMeasureIsCompared() {
    let compared = Set(ParityCase.all.flatMap { $0.expected.keys })
    #expect(Set(ParityMeasures.all.keys).subtracting(compared).isEmpty)
  }
}

private let communityMethods: [@Sendable (Graph, UInt64) -> Partition] = [
  { $0.louvain(seed: $1) }, { $0.leiden(seed: $1) },
]
