import Testing

@testable import Graphs

@Suite struct EigenvectorTests {
  @Test("the centre of a star has twice what each of its four neighbours has")
  func star() {
    // Eigenvalue √4 = 2: the centre has 2 for every 1 of a leaf; length √(4 + 4) = √8.
    let length = 8.0.squareRoot()
    let leaf = 1 / length
    #expect(
      agree(
        Graph.star(5).eigenvectorCentrality() ?? [], [2 / length] + Array(repeating: leaf, count: 4)
      ))
  }

  @Test("the richest part has it all")
  func parts() {
    let third = 1 / 3.0.squareRoot()
    #expect(agree(Graph("0-1-2-0 3-4").eigenvectorCentrality() ?? [], [third, third, third, 0, 0]))
    #expect(
      agree(Graph("3-4-5-3 0-1").eigenvectorCentrality() ?? [], [0, 0, 0, third, third, third]))
  }

  @Test("there is no answer without ties, with two equal parts, or without a way back")
  func undefined() {
    #expect(Graph(nodeCount: 3, edges: []).eigenvectorCentrality() == nil)
    #expect(Graph("0-1 2-3").eigenvectorCentrality() == nil)
    #expect(Graph("0-1-2", isDirected: true).eigenvectorCentrality() == nil)
    #expect(Graph(nodeCount: 0, edges: []).eigenvectorCentrality() == nil)
  }

  @Test("every score is in proportion to those of the neighbours", arguments: Sample.all)
  func equation(_ sample: Sample) {
    let graph = sample.graph
    guard let scores = graph.weightedEigenvectorCentrality() else { return }
    #expect(agree(scores.reduce(0) { $0 + $1 * $1 }, 1))
    let sums = (0..<graph.nodeCount).map { node in
      (0..<graph.nodeCount).reduce(0) { $0 + (graph.weight($1, node) ?? 0) * scores[$1] }
    }
    let value = zip(sums, scores).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(agree(sums, scores.map { $0 * value }))
    #expect(scores.allSatisfy { $0 >= 0 })
  }
}
