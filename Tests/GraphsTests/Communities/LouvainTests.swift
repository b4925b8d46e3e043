import Testing

@testable import Graphs

@Suite struct LouvainTests {
  @Test("two triangles joined by a tie are two groups")
  func triangles() {
    for seed in 0..<10 as Range<UInt64> {
      let groups = Graph("0-1-2-0 3-4-5-3 2-3").louvain(seed: seed)
      #expect(groups.labels == [0, 0, 0, 1, 1, 1])
    }
  }

  @Test("without ties every node is its own group")
  func noTies() {
    #expect(Graph(nodeCount: 3, edges: []).louvain().groupCount == 3)
    #expect(Graph(nodeCount: 0, edges: []).louvain().groupCount == 0)
  }

  @Test("strong ties decide who belongs together")
  func weighted() {
    let graph = Graph(nodeCount: 4, [(0, 1, 9), (1, 2, 1), (2, 3, 9), (3, 0, 1)])
    #expect(graph.weightedLouvain().labels == [0, 0, 1, 1])
  }

  @Test("the same seed gives the same groups", arguments: Sample.wide)
  func determinism(_ sample: Sample) {
    #expect(sample.graph.louvain(seed: 4) == sample.graph.louvain(seed: 4))
  }

  @Test(
    "groups are at least as modular as single nodes", arguments: Sample.undirected + Sample.weighted
  )
  func improvement(_ sample: Sample) throws {
    let graph = sample.graph
    let groups = graph.weightedLouvain()
    guard let found = graph.weightedModularity(of: groups) else { return }
    #expect(found >= -1e-12)
    let singles = try #require(graph.weightedModularity(of: Partition(Array(0..<graph.nodeCount))))
    #expect(found >= singles)
  }

  @Test("groups never join what no way connects", arguments: Sample.undirected)
  func connected(_ sample: Sample) {
    let parts = sample.graph.components().labels
    for group in sample.graph.louvain().groups() {
      #expect(Set(group.map { parts[$0] }).count == 1)
    }
  }

  @Test("higher resolution gives at least as many groups on a ring of rings")
  func resolution() {
    var rings: [Edge] = []
    for first in stride(from: 0, to: 32, by: 4) {
      rings += (0..<4).map { Edge(first + $0, first + ($0 + 1) % 4) }
      rings.append(Edge(first, (first + 4) % 32))
    }
    let graph = Graph(nodeCount: 32, edges: rings)
    let counts = [0.2, 1, 3].map { graph.louvain(resolution: $0).groupCount }
    #expect(counts == counts.sorted())
    #expect(counts[0] < counts[2])
  }

  @Test("in a large graph the laws hold as well", arguments: Sample.wide)
  func large(_ sample: Sample) throws {
    let graph = sample.graph.padded(to: 300)
    let groups = graph.louvain(seed: 4)
    #expect(groups == graph.louvain(seed: 4))
    #expect(try #require(graph.modularity(of: groups)) > 0)
    let parts = graph.components().labels
    for group in groups.groups() { #expect(Set(group.map { parts[$0] }).count == 1) }
  }
}
