import Testing

@testable import Graphs

@Suite struct GraphDerivationTests {
  @Test("without weights the ties stay")
  func unweighted() {
    let graph = Graph(nodeCount: 3, [(0, 1, 2), (1, 2, 3)])
    #expect(graph.unweighted() == Graph("0-1-2"))
    #expect(Graph("0-1").unweighted() == Graph("0-1"))
  }

  @Test("reversing twice gives the graph back", arguments: Sample.all)
  func reversed(_ sample: Sample) {
    #expect(sample.graph.reversed().reversed() == sample.graph)
    for edge in sample.graph.edges() {
      #expect(sample.graph.reversed().hasEdge(edge.target, edge.source))
    }
  }

  @Test("two arcs between the same nodes become one tie with the sum of their weights")
  func undirected() {
    let graph = Graph(nodeCount: 3, [(0, 1, 2), (1, 0, 3), (1, 2, 1)], isDirected: true)
    #expect(graph.undirected() == Graph(nodeCount: 3, [(0, 1, 5), (1, 2, 1)]))
    #expect(Graph("0-1").undirected() == Graph("0-1"))
  }

  @Test("the graph among some nodes keeps the ties between them")
  func induced() {
    let graph = Graph("0-1-2-3-0 0-2")
    #expect(graph.induced(on: [3, 0, 2]) == Graph("0-1-2-0"))
    #expect(graph.induced(on: []) == Graph(nodeCount: 0, edges: []))
  }

  @Test("the graph among all nodes in another order is a renaming", arguments: Sample.all)
  func inducedOnAll(_ sample: Sample) {
    let names = sample.renaming
    var order = names
    for (old, new) in names.enumerated() { order[new] = old }
    #expect(sample.graph.induced(on: order) == sample.graph.relabeled(names))
  }

  @Test("removing a node moves up those after it")
  func removing() {
    #expect(Graph("0-1-2-3").removing(1) == Graph(nodeCount: 3, edges: [Edge(1, 2)]))
  }

  @Test("a universal node is tied to everybody", arguments: Sample.undirected + Sample.weighted)
  func universal(_ sample: Sample) {
    let count = sample.graph.nodeCount
    let graph = sample.graph.addingUniversalNode()
    #expect(graph.degree(of: count) == count)
    #expect(graph.removing(count) == sample.graph || sample.graph.edgeCount == 0)
  }
}
