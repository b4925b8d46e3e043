import Testing

@testable import Graphs

@Suite struct MinimumHeapTests {
  @Test("entries come out by key, then by node")
  func order() {
    var random = SplitMix64(seed: 4)
    var heap = MinimumHeap()
    var model: [(Double, Int32)] = []
    for _ in 0..<300 {
      let entry = (Double(random.next(below: 20)), Int32(random.next(below: 50)))
      heap.insert(entry.1, key: entry.0)
      model.append(entry)
    }
    model.sort { $0 < $1 }
    for entry in model {
      let first = heap.removeFirst()
      #expect(first?.key == entry.0)
      #expect(first?.node == entry.1)
    }
    #expect(heap.isEmpty)
    #expect(heap.removeFirst() == nil)
  }
}
