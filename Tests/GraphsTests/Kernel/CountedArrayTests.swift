import Testing

@testable import Graphs

struct CountedArrayTests {
  @Test func `every element is made from its place`() {
    #expect(Array(count: 4) { $0 * $0 } == [0, 1, 4, 9])
    #expect([Double?](count: 3) { $0 == 1 ? nil : 0.5 } == [0.5, nil, 0.5])
  }

  @Test func `an array of none asks for nothing`() {
    #expect([String](count: 0) { _ in fatalError("never asked") }.isEmpty)
  }
}
