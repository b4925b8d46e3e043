import Testing

@testable import Graphs

@Suite struct CountingSortTests {
  @Test("transposing turns ties round and sorts rows")
  func transposed() {
    let rows = CompressedRows(offsets: [0, 2, 3, 3], targets: [2, 1, 2], weights: [5, 6, 7])
    let turned = rows.transposed()
    #expect(turned.offsets == [0, 0, 1, 3])
    #expect(turned.targets == [0, 0, 1])
    #expect(turned.weights == [6, 5, 7])
  }

  @Test("ties are stored from both ends, in order, whatever the order of the list")
  func sorted() {
    for edges in [[Edge(0, 1), Edge(0, 2), Edge(1, 2)], [Edge(2, 1), Edge(1, 0), Edge(0, 2)]] {
      let both = CompressedRows(sorting: edges, weights: nil, nodeCount: 3, isDirected: false)
      #expect(both.offsets == [0, 2, 4, 6])
      #expect(both.targets == [1, 2, 0, 2, 0, 1])
    }
  }

  @Test("arcs are stored at their source, in order, with their weights")
  func sortedArcs() {
    let arcs = [Edge(2, 1), Edge(0, 2), Edge(0, 1), Edge(2, 0)]
    let rows = CompressedRows(
      sorting: arcs, weights: [1, 2, 3, 4], nodeCount: 3, isDirected: true)
    #expect(rows.offsets == [0, 2, 2, 4])
    #expect(rows.targets == [1, 2, 0, 1])
    #expect(rows.weights == [3, 2, 4, 1])
  }

  @Test("merging adds the weights of equal neighbours and drops zeros")
  func merged() {
    var rows = CompressedRows(
      offsets: [0, 4, 5], targets: [1, 1, 2, 3, 0], weights: [1, 2, 0, 4, 0])
    rows.mergeParallels()
    #expect(rows.offsets == [0, 2, 2])
    #expect(rows.targets == [1, 3])
    #expect(rows.weights == [1 + 2, 4])
  }

  @Test("grouping labels lists the nodes of every label")
  func grouped() {
    let rows = CompressedRows(grouping: [1, 0, 1], groupCount: 3)
    #expect(rows.offsets == [0, 1, 3, 3])
    #expect(rows.targets == [1, 0, 2])
  }
}
