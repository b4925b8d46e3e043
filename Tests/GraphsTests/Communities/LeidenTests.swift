import Testing

@testable import Graphs

@Suite struct LeidenTests {
  @Test("two triangles joined by a tie are two groups")
  func triangles() {
    for seed in 0..<10 as Range<UInt64> {
      let groups = Graph("0-1-2-0 3-4-5-3 2-3").leiden(seed: seed)
      #expect(groups.labels == [0, 0, 0, 1, 1, 1])
    }
  }

  @Test("without ties every node is its own group")
  func noTies() {
    #expect(Graph(nodeCount: 3, edges: []).leiden().groupCount == 3)
    #expect(Graph(nodeCount: 0, edges: []).leiden().groupCount == 0)
  }

  @Test("strong ties decide who belongs together")
  func weighted() {
    let graph = Graph(nodeCount: 4, [(0, 1, 9), (1, 2, 1), (2, 3, 9), (3, 0, 1)])
    #expect(graph.weightedLeiden().labels == [0, 0, 1, 1])
  }

  @Test("the same seed gives the same groups", arguments: Sample.wide)
  func determinism(_ sample: Sample) {
    #expect(sample.graph.leiden(seed: 4) == sample.graph.leiden(seed: 4))
  }

  @Test("every group hangs together", arguments: Sample.undirected + Sample.weighted + Sample.wide)
  func connected(_ sample: Sample) {
    for seed in 0..<3 as Range<UInt64> {
      for group in sample.graph.weightedLeiden(seed: seed).groups() {
        #expect(sample.graph.induced(on: group).components().groupCount == 1)
      }
    }
  }

  @Test("more rounds do not make groups worse", arguments: Sample.wide)
  func rounds(_ sample: Sample) throws {
    let scores = [1, 2, 5].compactMap {
      sample.graph.modularity(of: sample.graph.leiden(rounds: $0))
    }
    #expect(scores[0] <= scores[1] + 1e-12 && scores[1] <= scores[2] + 1e-12)
  }

  @Test("on the karate club it finds the best division known")
  func karate() throws {
    let club = try #require(ParityCase.all.first { $0.testDescription == "karate" }).graph
    let best = (0..<10).compactMap { club.modularity(of: club.leiden(seed: UInt64($0))) }.max()
    // 0.4198 is proven optimal: Brandes et al. 2008, DOI 10.1109/TKDE.2007.190689.
    #expect(agree(best, 0.41978961, tolerance: 1e-8))
  }
}
