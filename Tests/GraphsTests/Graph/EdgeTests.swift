import Testing

@testable import Graphs

@Suite struct EdgeTests {
  @Test("an edge is written as its two ends")
  func description() {
    #expect(Edge(3, 1).description == "3-1")
    #expect(Edge(3, 1).source == 3)
    #expect(Edge(3, 1).target == 1)
  }

  @Test("an edge takes eight bytes")
  func size() {
    #expect(MemoryLayout<Edge>.stride == 8)
  }
}
