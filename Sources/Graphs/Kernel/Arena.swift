/// Working memory for all lists of one kernel, asked for at once.
///
/// In a small graph it costs more to ask for memory than to fill it. Whoever keeps lists of an arena
/// keeps the arena beside them, as they are no longer than it lives.
struct Arena: ~Copyable {
  private let words: Buffer<UInt64>
  private var taken = 0

  /// - Parameter byteCount: the sum of what `bytes(_:count:)` says of the lists to be taken.
  init(byteCount: Int) { words = Buffer(uninitializedCount: byteCount / 8) }

  /// The room that a list takes: whole words, so that the next list begins at one.
  static func bytes<Element: BitwiseCopyable>(_: Element.Type, count: Int) -> Int {
    (MemoryLayout<Element>.stride * count + 7) / 8 * 8
  }

  /// The next part of the memory as a list, of which the elements have no values yet.
  mutating func take<Element: BitwiseCopyable>(
    _: Element.Type, count: Int
  ) -> UnsafeMutableBufferPointer<Element> {
    let start = taken
    taken += Self.bytes(Element.self, count: count) / 8
    precondition(taken <= words.count, "more is taken than was asked for")
    precondition(MemoryLayout<Element>.alignment <= 8, "lists begin at words")
    let memory = UnsafeMutableRawPointer(words.pointer + start)
    return UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Element.self, capacity: count), count: count)
  }

  /// What an owner of lists calls when it goes, so that the memory does not go before it.
  func keepAlive() { withExtendedLifetime(words.count) {} }
}
