import Testing

@testable import Graphs

@Suite struct ModularityTests {
  /// Two triangles joined by a tie.
  private let graph = Graph("0-1-2-0 3-4-5-3 2-3")
  private let halves = Partition([0, 0, 0, 1, 1, 1])

  @Test("ties inside less what chance gives, group by group")
  func arithmetic() throws {
    // Each half has 3 of 7 ties inside and 7 of 14 tie ends.
    let expected = 2 * (3.0 / 7 - 0.25)
    #expect(agree(graph.modularity(of: halves), expected))
  }

  @Test("everybody in one group gives 0, and resolution scales what chance gives")
  func oneGroup() {
    #expect(graph.modularity(of: Partition([0, 0, 0, 0, 0, 0])) == 0)
    #expect(agree(graph.modularity(of: halves, resolution: 2), 2 * (3.0 / 7 - 2 * 0.25)))
  }

  @Test("weights count as that many ties")
  func weighted() {
    let doubled = Graph(nodeCount: 4, [(0, 1, 2), (2, 3, 1), (1, 2, 1)])
    // Inside 2 + 1 of 4; ends 5 and 3 of 8.
    let expected = 2.0 / 4 - 25.0 / 64 + 1.0 / 4 - 9.0 / 64
    #expect(agree(doubled.weightedModularity(of: Partition([0, 0, 1, 1])), expected))
  }

  @Test("without ties there is no modularity")
  func undefined() {
    #expect(Graph(nodeCount: 3, edges: []).modularity(of: Partition([0, 0, 1])) == nil)
  }

  @Test("a set of neighbours counts what a list of them does", arguments: Sample.weighted)
  func asBits(_ sample: Sample) {
    let graph = sample.graph.unweighted()
    let ones = Graph(
      nodeCount: graph.nodeCount, edges: graph.edges(),
      weights: graph.edges().map { _ in 1 }, isDirected: false)
    for groupCount in 1...4 {
      let partition = Partition((0..<graph.nodeCount).map { $0 % groupCount })
      #expect(graph.modularity(of: partition) == ones.weightedModularity(of: partition))
    }
  }

  @Test("it is Newman's sum over pairs", arguments: Sample.weighted)
  func oracle(_ sample: Sample) {
    let graph = sample.graph
    let partition = Partition((0..<graph.nodeCount).map { $0 % 3 })
    let total = (0..<graph.nodeCount).reduce(0) { $0 + graph.strength(of: $1) }
    guard total > 0 else { return }
    var sum = 0.0
    for first in 0..<graph.nodeCount {
      for second in 0..<graph.nodeCount
      where partition.labels[first] == partition.labels[second] {
        let chance = graph.strength(of: first) * graph.strength(of: second) / total
        sum += (graph.weight(first, second) ?? 0) - chance
      }
    }
    #expect(agree(graph.weightedModularity(of: partition), sum / total))
  }
}
