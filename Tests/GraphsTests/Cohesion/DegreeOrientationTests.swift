import Testing

@testable import Graphs

@Suite struct DegreeOrientationTests {
  @Test(
    "every tie stays at its end of lower degree, in several chunks and on any number of threads",
    arguments: [0, 5, 300, 9001])
  func oriented(nodeCount: Int) {
    var random = SplitMix64(seed: 3)
    // Chords to a third of the nodes, so that degrees differ; the last node has no ties.
    var edges = (1..<max(1, nodeCount - 1)).map { Edge($0 - 1, $0) }
    for (node, other) in random.permutation(nodeCount).enumerated()
    where node != Int(other / 3) && node < nodeCount - 1 {
      edges.append(Edge(node, Int(other / 3)))
    }
    let graph = Graph(nodeCount: nodeCount, edges: edges)
    let kept = (0..<nodeCount).map { node in
      graph.neighbors(of: node).filter {
        (graph.degree(of: node), node) < (graph.degree(of: $0), $0)
      }
    }
    for workers in [Workers.one, Workers(3)] {
      let rows = graph.rows.orientedByDegree(workers: workers)
      #expect((0..<nodeCount).map { rows.targets[rows.range(of: $0)].map { Int($0) } } == kept)
    }
  }
}
