import Testing

@testable import Graphs

@Suite struct VertexCutTests {
  @Test("two sides that meet through one person only")
  func hinge() {
    #expect(Graph("0-2 1-2 2-3 2-4").minimumVertexCut(from: [0, 1], to: [3, 4]) == [2])
  }

  @Test("every separate way costs a person")
  func ways() {
    #expect(Graph("0-1-3 0-2-3").minimumVertexCut(from: [0], to: [3]) == [1, 2])
    #expect(Graph("0-1-2-3").minimumVertexCut(from: [0], to: [3]) == [1])
  }

  @Test("nobody's absence parts sides that touch or overlap")
  func touching() {
    #expect(Graph("0-1-2").minimumVertexCut(from: [0, 1], to: [2]) == nil)
    #expect(Graph("0-1-2").minimumVertexCut(from: [0], to: [0, 2]) == nil)
  }

  @Test("sides without a way between them are parted already")
  func apart() {
    #expect(Graph("0-1 2-3").minimumVertexCut(from: [0], to: [3]) == [])
    #expect(Graph("0-1").minimumVertexCut(from: [], to: [1]) == [])
  }

  @Test("directed ways count forward")
  func directed() {
    let graph = Graph("0-1-2 2-3-0", isDirected: true)
    #expect(graph.minimumVertexCut(from: [0], to: [2]) == [1])
    #expect(graph.minimumVertexCut(from: [2], to: [0]) == [3])
  }

  @Test("no smaller set of others parts the sides", arguments: Sample.undirected + Sample.directed)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let count = graph.nodeCount
    guard count > 3, count < 10 else { return }
    let (left, right) = ([0, 1], [count - 1])
    func parts(_ removed: [Int]) -> Bool {
      let edges = graph.edges().filter {
        !removed.contains($0.source) && !removed.contains($0.target)
      }
      let rest = Graph(nodeCount: count, edges: edges, isDirected: graph.isDirected)
      return left.allSatisfy { rest.distances(from: $0)[count - 1] == nil }
    }
    let others = Array(2..<count - 1)
    let sets = (0..<(1 << others.count)).map { set in
      others.indices.filter { set >> $0 & 1 == 1 }.map { others[$0] }
    }
    let least = sets.filter(parts).map(\.count).min()
    let cut = graph.minimumVertexCut(from: left, to: right)
    #expect(cut?.count == least)
    #expect(cut.map(parts) ?? true)
  }
}
