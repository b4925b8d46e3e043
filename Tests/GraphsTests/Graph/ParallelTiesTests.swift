import Testing

@testable import Graphs

@Suite struct ParallelTiesTests {
  @Test("merging adds the weights of equal neighbours and drops zeros")
  func merged() {
    var rows = CompressedRows(
      offsets: [0, 4, 5], targets: [1, 1, 2, 3, 0], weights: [1, 2, 0, 4, 0])
    rows.mergeParallels()
    #expect(rows.offsets == [0, 2, 2])
    #expect(rows.targets == [1, 3])
    #expect(rows.weights == [1 + 2, 4])
  }

  @Test("the last neighbour of one node and the first of the next are no parallel ties")
  func border() {
    var rows = CompressedRows(offsets: [0, 1, 2, 4], targets: [2, 2, 0, 1], weights: [])
    let before = rows
    rows.mergeParallels()
    #expect(rows == before)
  }
}
