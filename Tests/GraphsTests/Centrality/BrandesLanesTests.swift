import Testing

@testable import Graphs

@Suite struct BrandesLanesTests {
  private func scores(_ graph: Graph, _ groups: [ArraySlice<Int>]) -> [Double] {
    graph.rows.withPointers { rows in
      var search = BrandesLanes(nodeCount: graph.nodeCount)
      let scores = Buffer(repeating: 0.0, count: graph.nodeCount)
      for group in groups {
        let isDone = search.addDependencies(of: group, to: scores, over: rows)
        #expect(isDone)
      }
      return scores.array()
    }
  }

  /// The dependencies of some sources by the definition, without Brandes' recurrence.
  private func expected(_ graph: Graph, _ sources: [Int]) -> [Double] {
    let oracle = PathOracle(graph)
    return (0..<graph.nodeCount).map { node in
      sources.reduce(0.0) { $0 + oracle.dependency(of: $1, on: node) }
    }
  }

  private func groups(_ sources: [Int], of size: Int) -> [ArraySlice<Int>] {
    stride(from: 0, to: sources.count, by: size).map {
      sources[$0..<min($0 + size, sources.count)]
    }
  }

  @Test("sources side by side give what the definition says", arguments: Sample.all)
  func sideBySide(_ sample: Sample) {
    let graph = sample.graph.unweighted()
    let nodes = Array(0..<graph.nodeCount)
    #expect(agree(scores(graph, groups(nodes, of: 8)), expected(graph, nodes)))
  }

  @Test("sources side by side give what they give one by one", arguments: Sample.wide)
  func oneByOne(_ sample: Sample) {
    let nodes = Array(0..<sample.graph.nodeCount)
    let single = nodes.map { scores(sample.graph, [[$0]]) }
    let sum = nodes.map { node in single.reduce(0.0) { $0 + $1[node] } }
    #expect(agree(scores(sample.graph, groups(nodes, of: 8)), sum))
    #expect(agree(sample.graph.betweenness(fromSources: nodes).map { $0 * 2 }, sum))
  }

  @Test("every lane alone finds what its source depends on", arguments: 0..<8)
  func eachLane(_ lane: Int) {
    // Sources without ties fill the other lanes, so that only this one has anything to say.
    let graph = Graph("8-9-10-11 9-12 11-12")
    var sources = Array(0..<8)
    sources[lane] = 8
    #expect(scores(graph, [sources[...]]) == expected(graph, [8]))
    #expect(scores(graph, [sources[...]])[9] == 3)
  }

  @Test("lanes that start on one path far apart do not mix")
  func apart() {
    // On a path each source depends on a node for all nodes beyond it.
    let sources = [0, 3, 6, 9, 12, 15, 18, 21]
    let sums = (0..<22).map { node in
      sources.reduce(0.0) { sum, source in
        if node == source { return sum }
        return sum + Double(node > source ? 21 - node : node)
      }
    }
    #expect(scores(.path(22), [sources[...]]) == sums)
  }

  @Test("a last group of one to seven sources counts as much as a full one", arguments: 9..<16)
  func tail(_ count: Int) {
    let sample = Sample(seed: 41, nodeCount: 17, tiesInTen: 2)
    let sources = Array(0..<count)
    #expect(agree(scores(sample.graph, groups(sources, of: 8)), expected(sample.graph, sources)))
  }

  @Test("in a large graph any number of sources is right", arguments: [7, 8, 9, 15, 16, 17])
  func sourceCount(_ count: Int) {
    let small = Sample(seed: 43, nodeCount: 20, tiesInTen: 2).graph
    let sources = Array(2..<2 + count)
    let found = small.padded(to: 300).betweenness(fromSources: sources)
    #expect(agree(Array(found[..<20]), expected(small, sources).map { $0 / 2 }))
    #expect(found[20...].allSatisfy { $0 == 0 })
  }

  @Test("parts of a graph do not touch each other")
  func disconnected() {
    // Two paths of five and a node alone: sources 0...4 lie on the one, 5...9 on the other.
    let graph = Graph("0-1-2-3-4 5-6-7-8-9 10")
    // From both ends of a path of five the nodes inside have 3 + 0, 2 + 1 ..., from all sources
    // twice 3, 4 and 3.
    let whole = [0, 6, 8, 6, 0, 0, 6, 8, 6, 0, 0].map { Double($0) }
    #expect(scores(graph, groups(Array(0..<11), of: 8)) == whole)
    #expect(scores(graph, [[0, 9]]) == [0, 3, 2, 1, 0, 0, 1, 2, 3, 0, 0])
    // A group leaves nothing behind for the next.
    #expect(scores(graph, [[0], [10], [0]]) == [0, 6, 4, 2, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("in a directed graph lanes follow the direction of ties")
  func directed() {
    let graph = Graph("0-1-2-3 3-1", isDirected: true)
    // 0 needs 1 for 2 and 3, and 2 for 3; 2 needs 3 for 1; 3 needs 1 for 2; 1 needs 2 for 3.
    #expect(scores(graph, [[0, 1, 2, 3]]) == [0, 3, 2, 1])
  }

  @Test("a single source uses one lane")
  func single() { #expect(scores(.path(4), [[0]]) == [0, 2, 1, 0]) }

  @Test("no sources give nothing")
  func none() { #expect(scores(.path(3), [[]]) == [0, 0, 0]) }

  @Test("in a large graph betweenness is that of the definition", arguments: [false, true])
  func large(_ isDirected: Bool) {
    let small = Sample(seed: 31, nodeCount: 12, tiesInTen: 2, isDirected: isDirected).graph
    let expected = PathOracle(small).betweenness(isDirected: isDirected)
    #expect(agree(Array(small.padded(to: 300).betweenness()[..<12]), expected))
    #expect(Graph.path(300).betweenness()[150] == 150.0 * 149)
  }

  @Test("more paths than a Double can count add nothing, and spoil nothing for the next sources")
  func overfull() {
    let chain = DiamondChain(count: 1100)
    chain.graph.rows.withPointers { rows in
      var search = BrandesLanes(nodeCount: chain.graph.nodeCount)
      let scores = Buffer(repeating: 0.0, count: chain.graph.nodeCount)
      let middle = chain.hub(550)
      let isDone = search.addDependencies(of: [0, 1, 2, middle], to: scores, over: rows)
      #expect(!isDone)
      let untouched = scores.array().allSatisfy { $0 == 0 }
      #expect(untouched)
      let isDoneNext = search.addDependencies(of: [middle], to: scores, over: rows)
      #expect(isDoneNext)
      // From the middle the next hub leads to 549 more rings, three more nodes each.
      let found = scores[chain.hub(551)]
      #expect(found == 3.0 * 549)
    }
  }
}
