import Testing

@testable import Graphs

@Suite struct BitRowsTests {
  @Test("bits and lists hold the same ties", arguments: Sample.wide + Sample.undirected)
  func conversion(_ sample: Sample) {
    let graph = sample.graph
    guard let bits = graph.bits else {
      #expect(graph.nodeCount > 256)
      return
    }
    #expect(bits.compressedRows() == graph.rows)
    #expect(BitMatrix(of: graph.rows)?.compressedRows() == graph.rows)
  }

  @Test("only small undirected graphs have bits")
  func whenSmall() {
    #expect(Graph.path(256).bits != nil)
    #expect(Graph.path(257).bits == nil)
    #expect(Graph("0-1", isDirected: true).bits == nil)
  }

  @Test("a bit kernel agrees with the general one", arguments: Sample.wide + Sample.undirected)
  func agreement(_ sample: Sample) throws {
    let small = sample.graph
    guard small.nodeCount > 0 else { return }
    let large = small.padded(to: 300)
    let nodes = 0..<small.nodeCount
    #expect(Array(large.reaches()[nodes]) == small.reaches())
    #expect(Array(large.components().labels[nodes]) == small.components().labels)
    #expect(Array(large.triangleCounts()[nodes]) == small.triangleCounts())
    #expect(agree(Array(large.egoBetweenness()[nodes]), small.egoBetweenness()))
    if small.nodeCount < 66 {
      #expect(large.maximalCliques(minimumSize: 2) == small.maximalCliques(minimumSize: 2))
    }
  }
}
