import Testing

@testable import Graphs

@Suite struct BetweennessTests {
  @Test("the centre of a star stands between all pairs of the others")
  func star() {
    let expected: [Double] = [4 * 3 / 2, 0, 0, 0, 0]
    #expect(Graph.star(5).betweenness() == expected)
  }

  @Test("on a path a node stands between those on either side")
  func path() {
    let expected: [Double] = [0, 1 * 3, 2 * 2, 3 * 1, 0]
    #expect(Graph.path(5).betweenness() == expected)
  }

  @Test("two equal ways share a pair")
  func ring() { #expect(Graph.ring(4).betweenness() == [0.5, 0.5, 0.5, 0.5]) }

  @Test("directed pairs count once each way")
  func directed() {
    #expect(Graph("0-1-2", isDirected: true).betweenness() == [0, 1, 0])
    #expect(Graph("0-1-2-1-0", isDirected: true).betweenness() == [0, 2, 0])
  }

  @Test("as a share of pairs it needs three nodes")
  func normalized() {
    #expect(Graph.star(5).normalizedBetweenness() == [1, 0, 0, 0, 0])
    #expect(Graph("0-1-2", isDirected: true).normalizedBetweenness() == [0, 0.5, 0])
    #expect(Graph("0-1").normalizedBetweenness() == nil)
  }

  @Test("betweenness is that of the definition", arguments: Sample.undirected + Sample.directed)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let expected = PathOracle(graph).betweenness(isDirected: graph.isDirected)
    #expect(agree(graph.betweenness(), expected))
  }

  @Test(
    "around a node tied to all others it is the same", arguments: Sample.undirected + Sample.wide)
  func universalNode(_ sample: Sample) {
    let graph = sample.graph.addingUniversalNode()
    let general = graph.betweenness(fromSources: Array(0..<graph.nodeCount))
    #expect(agree(graph.betweenness(), general))
    #expect(graph.nodeCount > 256 || graph.bits?.betweennessAroundUniversalNode() != nil)
  }

  @Test("counted a level at a time it is the same to the last bit", arguments: Sample.undirected)
  func levels(_ sample: Sample) {
    let graph = sample.graph
    let general = graph.betweenness(fromSources: Array(0..<graph.nodeCount))
    #expect(graph.nodeCount > 256 || graph.bits?.betweenness() == general)
  }

  @Test("all scores together are the steps between the ends of all paths", arguments: Sample.all)
  func sum(_ sample: Sample) {
    let graph = sample.graph
    // Every ordered pair at distance d has d − 1 nodes between; undirected pairs count once.
    let steps = PathOracle(graph).distance.flatMap { $0 }.filter { $0.isFinite && $0 > 0 }
      .reduce(0) { $0 + $1 - 1 }
    let total = graph.betweenness().reduce(0, +)
    #expect(agree(total, graph.isDirected ? steps : steps / 2))
  }

  @Test("renaming nodes renames scores", arguments: Sample.undirected + Sample.directed)
  func renaming(_ sample: Sample) {
    let names = sample.renaming
    let scores = sample.graph.relabeled(names).betweenness()
    #expect(agree(names.map { scores[$0] }, sample.graph.betweenness()))
  }

  @Test("parts of the sources add up to the whole", arguments: Sample.undirected + Sample.directed)
  func parts(_ sample: Sample) {
    let graph = sample.graph
    let even = graph.betweenness(fromSources: Array(stride(from: 0, to: graph.nodeCount, by: 2)))
    let odd = graph.betweenness(fromSources: Array(stride(from: 1, to: graph.nodeCount, by: 2)))
    #expect(agree(zip(even, odd).map { $0 + $1 }, graph.betweenness()))
  }

  @Test("where all know all, nobody stands between")
  func complete() { #expect(Graph.complete(6).betweenness() == Array(repeating: 0, count: 6)) }

  @Test("a chain of diamonds has the betweenness that can be worked out", arguments: [1, 4, 90])
  func diamonds(_ count: Int) {
    let chain = DiamondChain(count: count)
    #expect(agree(chain.graph.betweenness(), chain.betweenness))
  }

  @Test("more paths than a Double can count keep their shares", arguments: [1, 9])
  func manyPaths(_ copies: Int) {
    // From the first node 2^1100 paths lead to the last. One source goes alone, nine in lanes, of
    // which eight start at the other end, where all is the other way round.
    let chain = DiamondChain(count: 1100)
    let last = chain.graph.nodeCount - 1
    let sources = [0] + (1..<copies).map { last - 3 * ($0 - 1) }
    var expected = chain.dependenciesOfFirst
    for source in sources.dropFirst() {
      for (node, dependency) in dependencies(of: source, in: chain).enumerated() {
        expected[node] += dependency
      }
    }
    #expect(agree(chain.graph.betweenness(fromSources: sources), expected.map { $0 / 2 }))
  }

  /// What the paths from one hub give each node of a chain, in both directions.
  private func dependencies(of hub: Int, in chain: DiamondChain) -> [Double] {
    let after = DiamondChain(count: chain.count - hub / 3).dependenciesOfFirst
    let before = DiamondChain(count: hub / 3).dependenciesOfFirst
    // Counted from the hub back, the two sides of a ring come in the other order, which are equal.
    return before.dropFirst().reversed() + after
  }
}
