import Testing

@testable import Graphs

@Suite struct GraphTests {
  @Test("rows are sorted and hold both ends of a tie")
  func sortedRows() {
    let graph = Graph("3-1 1-0 3-0 2")
    #expect(graph.nodeCount == 4)
    #expect(graph.edgeCount == 3)
    #expect(Array(graph.neighbors(of: 3)) == [0, 1])
    #expect(Array(graph.neighbors(of: 0)) == [1, 3])
    #expect(graph.neighbors(of: 2).isEmpty)
    #expect(graph.degrees() == [2, 2, 0, 2])
    #expect(graph.edges() == [Edge(0, 1), Edge(0, 3), Edge(1, 3)])
  }

  @Test("a directed graph knows both whom a node points to and who points to it")
  func directedRows() {
    let graph = Graph("0-1 2-1 1-0", isDirected: true)
    #expect(graph.edgeCount == 3)
    #expect(Array(graph.neighbors(of: 1)) == [0])
    #expect(graph.degree(of: 1) == 1)
    #expect(graph.inDegree(of: 1) == 2)
    #expect(graph.hasEdge(2, 1))
    #expect(!graph.hasEdge(1, 2))
  }

  @Test("parallel ties merge, in either direction when undirected")
  func parallelTies() {
    let ties = [Edge(0, 1), Edge(1, 0), Edge(0, 1)]
    #expect(Graph(nodeCount: 2, edges: ties).edgeCount == 1)
    #expect(Graph(nodeCount: 2, edges: ties, isDirected: true).edgeCount == 2)
  }

  @Test("the weight of merged ties is their sum, whatever their order")
  func mergedWeights() {
    let forth = Graph(nodeCount: 2, [(0, 1, 0.1), (1, 0, 0.2), (0, 1, 0.3)])
    let back = Graph(nodeCount: 2, [(0, 1, 0.3), (0, 1, 0.2), (1, 0, 0.1)])
    #expect(agree(forth.weight(0, 1), 0.1 + 0.2 + 0.3))
    #expect(forth.weight(0, 1) == forth.weight(1, 0))
    #expect(forth == back)
  }

  @Test("a tie of weight zero is no tie")
  func zeroWeight() {
    let graph = Graph(nodeCount: 3, [(0, 1, 0), (1, 2, 2)])
    #expect(graph.edges() == [Edge(1, 2)])
    #expect(graph.weight(0, 1) == nil)
    #expect(graph.strength(of: 1) == 2)
  }

  @Test("an unweighted tie weighs 1")
  func unitWeight() {
    #expect(Graph("0-1").weight(0, 1) == 1)
    #expect(Graph("0-1 2").weight(0, 2) == nil)
  }

  @Test("there can be no nodes, or no ties")
  func emptiness() {
    #expect(Graph(nodeCount: 0, edges: []).edges().isEmpty)
    #expect(Graph(nodeCount: 0, edges: [], isDirected: true).nodeCount == 0)
    #expect(
      Graph(nodeCount: 300, edges: [], weights: []).degrees() == Array(repeating: 0, count: 300))
  }

  @Test("density is the share of possible ties, and needs two nodes")
  func density() {
    #expect(Graph("0-1 1-2 3").density() == 2.0 / 6)
    #expect(Graph("0-1 1-0 2", isDirected: true).density() == 2.0 / 6)
    #expect(Graph(nodeCount: 1, edges: []).density() == nil)
    #expect(Graph.complete(5).density() == 1.0)
  }

  @Test("the order of the input does not matter", arguments: Sample.all)
  func inputOrder(_ sample: Sample) {
    let graph = sample.graph
    let order = Array(graph.edges().indices.reversed())
    let edges = order.map { graph.edges()[$0] }
    let turned = graph.isDirected ? edges : edges.map { Edge($0.target, $0.source) }
    let weights = edges.map { graph.weight($0.source, $0.target) ?? 0 }
    let other = Graph(
      nodeCount: graph.nodeCount, edges: turned, weights: graph.isWeighted ? weights : nil,
      isDirected: graph.isDirected)
    #expect(other == graph)
  }

  @Test("a graph holds exactly the ties it was given", arguments: Sample.all)
  func contents(_ sample: Sample) {
    let graph = sample.graph
    var seen = 0
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount where graph.hasEdge(source, target) {
        #expect(graph.neighbors(of: source).contains(target))
        #expect(graph.isDirected || graph.hasEdge(target, source))
        seen += 1
      }
    }
    #expect(seen == graph.edgeCount * (graph.isDirected ? 1 : 2))
    #expect((0..<graph.nodeCount).reduce(0) { $0 + graph.inDegree(of: $1) } == seen)
  }

  @Test("a long chain is built in order")
  func large() {
    let graph = Graph.path(200_000)
    #expect(graph.edgeCount == 199_999)
    #expect(Array(graph.neighbors(of: 100_000)) == [99_999, 100_001])
  }
}
