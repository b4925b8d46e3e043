import Testing

@testable import Graphs

@Suite struct BrandesSearchTests {
  private func dependencies<Number: PathNumber>(
    _ graph: Graph, of sources: [Int], in numbers: Number.Type
  ) -> (nodes: [Double], ties: [Double], overfull: [Int]) {
    graph.rows.withPointers { rows in
      let nodes = Buffer(repeating: 0.0, count: graph.nodeCount)
      let ties = Buffer(repeating: 0.0, count: graph.rows.targets.count)
      let overfull = BrandesSearch<Number>.forEach(sources, over: rows) { search in
        search.addDependencies(to: nodes, over: rows)
        search.addTieDependencies(to: ties, over: rows)
      }
      return (nodes.array(), ties.array(), overfull)
    }
  }

  @Test("one source depends on those between it and others")
  func dependencies() {
    // Node 1 lies on the ways to 2 and 3, node 2 on the way to 3.
    #expect(dependencies(.path(4), of: [0], in: Double.self).nodes == [0, 2, 1, 0])
  }

  @Test("wide numbers give what ordinary ones give", arguments: Sample.all)
  func wide(_ sample: Sample) {
    let sources = Array(0..<sample.graph.nodeCount)
    let plain = dependencies(sample.graph, of: sources, in: Double.self)
    let wide = dependencies(sample.graph, of: sources, in: WideNumber.self)
    #expect(agree(plain.nodes, wide.nodes))
    #expect(agree(plain.ties, wide.ties))
    #expect(plain.overfull.isEmpty && wide.overfull.isEmpty)
  }

  @Test("a search says so when there are more paths than a Double can count")
  func overfull() {
    // From end to end of 1,100 diamonds there are 2^1100 ways; from the middle 2^550 to each end.
    let chain = DiamondChain(count: 1100)
    let found = dependencies(chain.graph, of: [0, chain.hub(550)], in: Double.self)
    #expect(found.overfull == [0])
    #expect(dependencies(chain.graph, of: [0], in: WideNumber.self).overfull.isEmpty)
  }

  @Test("2^999 paths fit and 2^1000 do not")
  func border() {
    for (count, fits) in [(999, true), (1000, false)] {
      let found = dependencies(DiamondChain(count: count).graph, of: [0], in: Double.self)
      #expect(found.overfull.isEmpty == fits)
    }
  }
}
