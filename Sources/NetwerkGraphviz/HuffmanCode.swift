/// A canonical Huffman code: symbols in the order of their lengths, then of their numbers.
struct HuffmanCode {
  /// How many symbols have a code of this many bits.
  private var counts = [Int](repeating: 0, count: 16)
  private var symbols: [Int] = []

  /// A code in which symbol `i` takes `lengths[i]` bits; 0 means that it does not occur.
  init(_ lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    symbols = lengths.indices.filter { lengths[$0] > 0 }
      .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  static let fixedLiterals = HuffmanCode(
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
  static let fixedDistances = HuffmanCode([Int](repeating: 5, count: 30))

  /// How far the bits of one symbol have been read.
  struct Walk {
    fileprivate var length = 0
    fileprivate var code = 0
    fileprivate var first = 0
    fileprivate var index = 0

    /// Whether no code is this long.
    var isTooLong: Bool { length >= 15 }
  }

  /// The symbol whose code is complete with this bit; `nil` when it takes more bits.
  func symbol(after bit: Int, _ walk: inout Walk) -> Int? {
    walk.length += 1
    walk.code |= bit
    let count = counts[walk.length]
    if walk.code - walk.first < count { return symbols[walk.index + walk.code - walk.first] }
    walk.index += count
    walk.first = (walk.first + count) << 1
    walk.code <<= 1
    return nil
  }
}
