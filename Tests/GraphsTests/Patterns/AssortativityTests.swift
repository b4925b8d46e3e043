import Testing

@testable import Graphs

@Suite struct AssortativityTests {
  @Test("in a star many-tied meet few-tied: −1")
  func star() { #expect(agree(Graph.star(5).degreeAssortativity(), -1)) }

  @Test("without differences in degree there is no correlation")
  func undefined() {
    #expect(Graph.ring(5).degreeAssortativity() == nil)
    #expect(Graph(nodeCount: 3, edges: []).degreeAssortativity() == nil)
  }

  @Test("a path of four: −1/2")
  func path() {
    // Ends of the six arcs: (1,2) (2,1) (2,2) (2,2) (2,1) (1,2); mean 5/3.
    // Products sum to 4 · (−2/3)(1/3) + 2 · 1/9 = −6/9, squares to 2 · 4/9 + 4 · 1/9 = 12/9.
    #expect(agree(Graph.path(4).degreeAssortativity(), -0.5))
  }

  @Test("ties within kinds only give 1, ties between two kinds only −1")
  func categories() {
    let graph = Graph("0-1 2-3")
    #expect(graph.categoricalAssortativity(by: Partition(["a", "a", "b", "b"])) == 1.0)
    #expect(graph.categoricalAssortativity(by: Partition(["a", "b", "a", "b"])) == -1.0)
  }

  @Test("with one kind only there is nothing to compare")
  func oneKind() {
    #expect(Graph("0-1").categoricalAssortativity(by: Partition(["a", "a"])) == nil)
    #expect(Graph("0 1").categoricalAssortativity(by: Partition(["a", "b"])) == nil)
  }

  @Test("directed ties can all run from one kind to another")
  func oneWay() {
    let graph = Graph("0-1", isDirected: true)
    #expect(graph.categoricalAssortativity(by: Partition(["a", "b"])) == 0.0)
  }
}
