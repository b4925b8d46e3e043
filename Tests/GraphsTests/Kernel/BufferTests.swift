import Testing

@testable import Graphs

@Suite struct BufferTests {
  @Test("a buffer keeps what is written")
  func storage() {
    let buffer = Buffer(repeating: 7, count: 3)
    buffer[1] = 9
    let second = buffer[Int32(1)]
    #expect(second == 9)
    let written = buffer.array()
    #expect(written == [7, 9, 7])
    buffer.fill(0)
    let cleared = buffer.array()
    #expect(cleared == [0, 0, 0])
  }

  @Test("a buffer starts as a copy of a list, or empty")
  func start() {
    let copy = Buffer([1.5]).array()
    #expect(copy == [1.5])
    let count = Buffer(repeating: 1, count: 0).count
    #expect(count == 0)
  }
}
