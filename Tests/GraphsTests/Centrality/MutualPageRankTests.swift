import Testing

@testable import Graphs

@Suite struct MutualPageRankTests {
  @Test(
    "conjugate gradients find what sweeps over a directed graph find",
    arguments: Sample.undirected + Sample.weighted + Sample.wide)
  func sweeps(_ sample: Sample) {
    let graph = sample.graph
    guard !graph.isDirected, graph.nodeCount > 0 else { return }
    for damping in [0, 0.5, 0.85, 0.99] {
      let directed = Graph(isDirected: true, rows: graph.rows, reversedRows: graph.rows)
      let ranks = graph.mutualPageRank(damping: damping, workers: .one)
      #expect(agree(ranks, directed.weightedPageRank(damping: damping)))
    }
  }

  @Test("any number of threads gives the same bits, also with several chunks")
  func threads() {
    var random = SplitMix64(seed: 7)
    // A ring with chords, and a last node without ties.
    var edges = (0..<9000).map { Edge($0, ($0 + 1) % 9000) }
    for (node, other) in random.permutation(9000).enumerated() where node != Int(other) {
      edges.append(Edge(node, Int(other)))
    }
    let graph = Graph(nodeCount: 9001, edges: edges)
    let ranks = graph.pageRank(workers: .one)
    for count in [2, 3, 5] {
      // Apart, so that a failure does not print thousands of numbers.
      let isSame = graph.pageRank(workers: Workers(count)) == ranks
      #expect(isSame, "\(count) threads")
    }
    #expect(agree(ranks.reduce(0, +), 1))
    // A node without ties has 1, and those with ties 1 / 0.15 on average, before scaling to 1.
    #expect(agree(ranks[9000], 1 / (1 + 9000 / 0.15), tolerance: 1e-13))
  }

  @Test("large graphs without ties are even")
  func noTies() {
    let ranks = Graph(nodeCount: 500, edges: []).pageRank()
    #expect(agree(ranks, Array(repeating: 1.0 / 500, count: 500)))
  }
}
