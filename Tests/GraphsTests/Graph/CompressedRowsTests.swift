import Testing

@testable import Graphs

@Suite struct CompressedRowsTests {
  private let rows = CompressedRows(offsets: [0, 3, 3], targets: [2, 5, 9], weights: [])

  @Test("a neighbour is found at its position")
  func found() {
    #expect(rows.position(of: 2, inRow: 0) == 0)
    #expect(rows.position(of: 5, inRow: 0) == 1)
    #expect(rows.position(of: 9, inRow: 0) == 2)
  }

  @Test("a node that is no neighbour has no position", arguments: [0, 3, 10])
  func absent(_ node: Int) {
    #expect(rows.position(of: node, inRow: 0) == nil)
    #expect(rows.position(of: node, inRow: 1) == nil)
  }

  @Test("pointers see the same rows")
  func pointers() {
    let degrees = rows.withPointers { [$0.degree(of: 0), $0.degree(of: 1), $0[0].count] }
    #expect(degrees == [3, 0, 3])
    #expect(rows.withPointers { $0.weight(at: 0) } == 1)
  }
}
