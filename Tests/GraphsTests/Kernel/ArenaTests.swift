import Testing

@testable import Graphs

@Suite struct ArenaTests {
  @Test("lists of different kinds lie beside each other, and none touches another")
  func lists() {
    let size =
      Arena.bytes(UInt8.self, count: 3) + Arena.bytes(Double.self, count: 2)
      + Arena.bytes(Int32.self, count: 3)
    var arena = Arena(byteCount: size)
    let bytes = arena.take(UInt8.self, count: 3)
    let numbers = arena.take(Double.self, count: 2)
    let counts = arena.take(Int32.self, count: 3)
    bytes.initialize(repeating: 255)
    numbers.initialize(repeating: 1.5)
    counts.initialize(repeating: -1)
    #expect(Array(bytes) == [255, 255, 255])
    #expect(Array(numbers) == [1.5, 1.5])
    #expect(Array(counts) == [-1, -1, -1])
    arena.keepAlive()
  }

  @Test("a list takes whole words of eight bytes")
  func words() {
    #expect(Arena.bytes(UInt8.self, count: 0) == 0)
    #expect(Arena.bytes(UInt8.self, count: 1) == 8)
    #expect(Arena.bytes(UInt8.self, count: 8) == 8)
    // 3 · 4 = 12 bytes, rounded up to two words.
    #expect(Arena.bytes(Int32.self, count: 3) == 16)
    #expect(Arena.bytes(NodeSet128.self, count: 2) == 32)
  }
}
