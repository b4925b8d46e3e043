import Testing

@testable import Graphs

/// A graph of at most 256 nodes without weights goes this way; with weights it does not.
@Suite struct BitLeidenTests {
  @Test("on average it divides as well as the way for large graphs")
  func quality() {
    var small = 0.0
    var large = 0.0
    for sample in Sample.undirected + Sample.wide {
      for seed in 1...5 as ClosedRange<UInt64> {
        let padded = sample.graph.padded(to: 257)
        small += sample.graph.modularity(of: sample.graph.leiden(seed: seed)) ?? 0
        large += padded.modularity(of: padded.leiden(seed: seed)) ?? 0
      }
    }
    // 46 samples with 5 seeds each.
    #expect(abs(small - large) / 230 < 0.002)
  }

  @Test("on average it divides at least as well as Louvain")
  func betterThanLouvain() {
    var leiden = 0.0
    var louvain = 0.0
    for sample in Sample.undirected + Sample.wide {
      leiden += sample.graph.modularity(of: sample.graph.leiden()) ?? 0
      louvain += sample.graph.modularity(of: sample.graph.louvain()) ?? 0
    }
    #expect(leiden >= louvain)
  }

  @Test(
    "at any resolution every group hangs together", arguments: Sample.undirected + Sample.wide,
    [0.5, 1, 2])
  func connected(_ sample: Sample, _ resolution: Double) {
    for group in sample.graph.leiden(resolution: resolution).groups() {
      #expect(sample.graph.induced(on: group).components().groupCount == 1)
    }
  }

  @Test("groups are numbered by their smallest node", arguments: Sample.undirected + Sample.wide)
  func numbering(_ sample: Sample) {
    let groups = sample.graph.leiden()
    #expect(groups == Partition(groups.labels))
  }
}
