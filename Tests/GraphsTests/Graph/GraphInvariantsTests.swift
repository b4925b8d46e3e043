import Testing

@testable import Graphs

@Suite struct GraphInvariantsTests {
  @Test("rows built from random ties are in order", arguments: Sample.all)
  func randomRows(_ sample: Sample) {
    #expect(sample.graph.rows.isInOrder)
    #expect(sample.graph.incomingRows == sample.graph.rows.transposed())
  }

  @Test("rows out of order, with repeats, gaps or zero weights are noticed")
  func brokenRows() {
    func rows(_ offsets: [UInt32], _ targets: [Int32], _ weights: [Double] = []) -> Bool {
      CompressedRows(offsets: offsets, targets: targets, weights: weights).isInOrder
    }
    #expect(rows([0, 1, 2], [1, 0]))
    #expect(!rows([0, 2, 2, 2], [2, 1]))
    #expect(!rows([0, 2, 2], [1, 1]))
    #expect(!rows([0, 1, 2], [1, 2]))
    #expect(!rows([0, 1, 1], [1, 0]))
    #expect(!rows([1, 1, 2], [1, 0]))
    #expect(!rows([0, 1, 2], [1, 0], [1]))
    #expect(!rows([0, 1, 2], [1, 0], [1, 0]))
  }
}
