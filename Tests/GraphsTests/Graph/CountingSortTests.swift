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

  @Test(
    "a list with repeats becomes the rows that a dictionary of lists would give",
    arguments: [false, true])
  func oracle(isDirected: Bool) {
    var random = SplitMix64(seed: 5)
    for nodeCount in [2, 5, 40] {
      var edges: [Edge] = []
      for _ in 0..<3 * nodeCount {
        let one = random.next(below: nodeCount)
        edges.append(Edge(one, (one + 1 + random.next(below: nodeCount - 1)) % nodeCount))
      }
      let weights = edges.indices.map { Double($0 + 1) }
      var entries: [Int32: [(Int32, Double)]] = [:]
      for (edge, weight) in zip(edges, weights) {
        entries[edge.from, default: []].append((edge.to, weight))
        if !isDirected { entries[edge.to, default: []].append((edge.from, weight)) }
      }
      let rows = CompressedRows(
        sorting: edges, weights: weights, nodeCount: nodeCount, isDirected: isDirected)
      for node in 0..<nodeCount {
        let expected = (entries[Int32(node)] ?? []).sorted { $0 < $1 }
        let found = rows.range(of: node).map { (rows.targets[$0], rows.weights[$0]) }
        #expect(found.map(\.0) == expected.map(\.0))
        #expect(found.sorted { $0 < $1 }.map(\.1) == expected.map(\.1))
      }
    }
  }

  @Test("grouping labels lists the nodes of every label")
  func grouped() {
    let rows = CompressedRows(grouping: [1, 0, 1], groupCount: 3)
    #expect(rows.offsets == [0, 1, 3, 3])
    #expect(rows.targets == [1, 0, 2])
  }
}
