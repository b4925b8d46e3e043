import Testing

@testable import Graphs

/// A graph of at most 256 nodes without weights goes this way; with weights it does not.
@Suite struct BitLouvainTests {
  private func modularity(
    _ graph: Graph, _ labels: [Int], resolution: Double = 1
  ) -> Double {
    graph.modularity(of: Partition(labels), resolution: resolution) ?? 0
  }

  @Test(
    "no two of its groups would be better as one", arguments: Sample.undirected + Sample.wide,
    [0.5, 1, 2])
  func localOptimum(_ sample: Sample, _ resolution: Double) {
    let groups = sample.graph.louvain(resolution: resolution)
    let found = modularity(sample.graph, groups.labels, resolution: resolution)
    for first in 0..<min(groups.groupCount, 12) {
      for second in 0..<first {
        let joined = groups.labels.map { $0 == first ? second : $0 }
        #expect(modularity(sample.graph, joined, resolution: resolution) <= found + 1e-9)
      }
    }
  }

  @Test(
    "at any resolution groups are at least as modular as single nodes",
    arguments: Sample.undirected + Sample.wide, [0.3, 1.5, 4])
  func improvement(_ sample: Sample, _ resolution: Double) {
    let graph = sample.graph
    let groups = graph.louvain(resolution: resolution)
    let alone = modularity(graph, Array(0..<graph.nodeCount), resolution: resolution)
    #expect(modularity(graph, groups.labels, resolution: resolution) >= alone - 1e-12)
  }

  @Test("on average it divides as well as the way for large graphs")
  func quality() {
    var small = 0.0
    var large = 0.0
    for sample in Sample.undirected + Sample.wide {
      for seed in 1...5 as ClosedRange<UInt64> {
        let padded = sample.graph.padded(to: 257)
        small += modularity(sample.graph, sample.graph.louvain(seed: seed).labels) / 230
        large += modularity(padded, padded.louvain(seed: seed).labels) / 230
      }
    }
    #expect(abs(small - large) < 0.002)
  }

  @Test("groups are numbered by their smallest node", arguments: Sample.undirected + Sample.wide)
  func numbering(_ sample: Sample) {
    let groups = sample.graph.louvain()
    #expect(groups == Partition(groups.labels))
  }

  @Test("rings of cliques fall into the cliques, in one word of bits and in four")
  func cliques() {
    for (count, size) in [(6, 5), (12, 8), (40, 6)] {
      let inside = (0..<count).flatMap { clique in
        (0..<size).flatMap { first in
          (0..<first).map { Edge(clique * size + first, clique * size + $0) }
        }
      }
      let between = (0..<count).map { Edge($0 * size, ($0 + 1) % count * size + 1) }
      let graph = Graph(nodeCount: count * size, edges: inside + between)
      let groups = graph.louvain()
      for node in 0..<graph.nodeCount {
        #expect(groups.labels[node] == groups.labels[node / size * size])
      }
    }
  }

  @Test("where every division is as good, the seed chooses")
  func seeds() {
    let found = (1...10).map { Graph.ring(12).louvain(seed: $0).labels }
    #expect(Set(found).count > 1)
  }

  @Test("when ties are rarer than chance allows everybody stays alone")
  func alone() {
    // At resolution 3 a tie of four who all know each other gains 1 and costs 3 · 3 · 3 / 12.
    #expect(Graph.complete(4).louvain(resolution: 3).groupCount == 4)
  }

  @Test("who joined a group early may leave it again to be alone")
  func leaving() {
    // In these two graphs a node that could not leave would keep it at 0.316 and 0.527.
    let small = Sample(seed: 42, nodeCount: 12, tiesInTen: 2).graph
    #expect(modularity(small, small.louvain().labels) > 0.33)
    let large = Sample(seed: 199, nodeCount: 20, tiesInTen: 1).graph
    #expect(modularity(large, large.louvain().labels) > 0.54)
  }

  @Test("a pair that nobody else knows is a group, and a person alone another")
  func parts() {
    #expect(Graph("0-1 2-3-4-2 5").louvain().labels == [0, 0, 1, 1, 1, 2])
  }
}
