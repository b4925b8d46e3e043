import Testing

@testable import Graphs

@Suite struct GraphErrorTests {
  private func error(_ edges: [Edge], weights: [Double]? = nil, nodeCount: Int = 3) -> GraphError? {
    do throws(GraphError) {
      _ = try Graph(validating: edges, weights: weights, nodeCount: nodeCount)
      return nil
    } catch {
      return error
    }
  }

  @Test("ties in order make a graph")
  func noError() throws {
    #expect(error([Edge(0, 1)]) == nil)
    #expect(try Graph(validating: [Edge(0, 1)], nodeCount: 2) == Graph("0-1"))
  }

  @Test("a tie of a node to itself is refused")
  func selfLoop() {
    let error = error([Edge(0, 1), Edge(2, 2)])
    #expect(error == .selfLoop(index: 1, node: 2))
    #expect(error?.description == "edge 1 ties node 2 to itself")
  }

  @Test("a node outside the graph is refused", arguments: [-1, 3, Int.max, Int.min])
  func outOfRange(_ node: Int) {
    #expect(error([Edge(0, node)]) == .nodeOutOfRange(index: 0, edge: Edge(0, node)))
    #expect(error([Edge(node, 0)]) == .nodeOutOfRange(index: 0, edge: Edge(node, 0)))
    #expect(
      error([Edge(0, 3)])?.description == "edge 0 (0-3) mentions a node outside the graph")
  }

  @Test("the first defect in the list is reported")
  func firstDefect() {
    #expect(
      error([Edge(0, 1), Edge(9, 9), Edge(1, 1)])
        == .nodeOutOfRange(index: 1, edge: Edge(9, 9)))
  }

  @Test("a weight is finite and not negative", arguments: [-0.5, .infinity, -.infinity])
  func weight(_ weight: Double) {
    let error = error([Edge(0, 1), Edge(1, 2)], weights: [1, weight])
    #expect(error == .invalidWeight(index: 1, weight: weight))
    #expect(
      error?.description == "edge 1 has weight \(weight); a weight is finite and not negative")
  }

  @Test("a weight is a number")
  func notANumber() {
    guard case .invalidWeight(0, let weight)? = error([Edge(0, 1)], weights: [.nan]) else {
      Issue.record("no error")
      return
    }
    #expect(weight.isNaN)
  }

  @Test("there are as many weights as ties")
  func weightCount() {
    let error = error([Edge(0, 1)], weights: [])
    #expect(error == .weightCount(weights: 0, edges: 1))
    #expect(error?.description == "0 weights were given for 1 edges")
  }

  @Test("nodes are numbered in 32 bits", arguments: [-1, Int(Int32.max)])
  func tooLarge(_ count: Int) {
    let error = error([], nodeCount: count)
    #expect(error == .tooLarge(nodeCount: count, edgeCount: 0))
    #expect(
      error?.description == "\(count) nodes and 0 edges are more than 32-bit numbers can hold")
  }

  @Test("a list that is refused when untrusted stops the program when trusted")
  func precondition() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Edge(1, 1)])
    }
  }
}
