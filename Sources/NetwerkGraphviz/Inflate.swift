/// Reads data that was compressed with zlib.
///
/// The canonical Huffman decoder of RFC 1951, bit by bit: meant for the few hundred bytes at the end
/// of a PDF, not for speed. The checksum of RFC 1950 is not verified.
struct Inflate {
  private let source: ArraySlice<UInt8>
  private var position: Int
  private var bit = 0
  private var output: [UInt8] = []

  /// What `data` was before it was compressed; `nil` when it is no such data.
  ///
  /// - Complexity: O(n) in the size of the result.
  static func inflated(_ data: ArraySlice<UInt8>) -> [UInt8]? {
    guard data.count > 2, let first = data.first, first & 0x0F == 8 else { return nil }
    var inflate = Inflate(source: data, position: data.startIndex + 2)
    repeat {
      guard let isLast = inflate.number(bits: 1), inflate.readBlock() else { return nil }
      if isLast == 1 { return inflate.output }
    } while true
  }

  private init(source: ArraySlice<UInt8>, position: Int) {
    self.source = source
    self.position = position
  }

  private mutating func readBlock() -> Bool {
    switch number(bits: 2) {
    case 0: return readStored()
    case 1: return readCompressed(.fixedLiterals, .fixedDistances)
    case 2:
      guard let (literals, distances) = readCodes() else { return false }
      return readCompressed(literals, distances)
    default: return false
    }
  }

  private mutating func number(bits: Int) -> Int? {
    var result = 0
    for index in 0..<bits {
      guard position < source.endIndex else { return nil }
      result |= Int(source[position] >> bit & 1) << index
      bit += 1
      if bit == 8 { (bit, position) = (0, position + 1) }
    }
    return result
  }

  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    var walk = HuffmanCode.Walk()
    while let next = number(bits: 1) {
      if let symbol = code.symbol(after: next, &walk) { return symbol }
      if walk.isTooLong { return nil }
    }
    return nil
  }

  private mutating func readStored() -> Bool {
    if bit > 0 { (bit, position) = (0, position + 1) }
    guard let count = number(bits: 16), number(bits: 16) != nil,
      position + count <= source.endIndex
    else { return false }
    output += source[position..<(position + count)]
    position += count
    return true
  }

  private mutating func readCompressed(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = symbol(literals) {
      if symbol == 256 { return true }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if !copy(lengthSymbol: symbol - 257, distances) {
        return false
      }
    }
    return false
  }

  /// Repeats a stretch that was written before; the stretch may overlap its own copy.
  private mutating func copy(lengthSymbol: Int, _ distances: HuffmanCode) -> Bool {
    guard let length = length(lengthSymbol), let symbol = symbol(distances), symbol < 30,
      let extra = number(bits: max(0, symbol / 2 - 1))
    else { return false }
    let distance = symbol < 2 ? symbol + 1 : (2 + symbol % 2) << (symbol / 2 - 1) + extra + 1
    guard distance <= output.count else { return false }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  private mutating func length(_ symbol: Int) -> Int? {
    if symbol < 8 { return symbol + 3 }
    if symbol == 28 { return 258 }
    guard symbol < 28, let extra = number(bits: symbol / 4 - 1) else { return nil }
    return (4 + symbol % 4) << (symbol / 4 - 1) + extra + 3
  }

  /// The two codes that stand before the data they compress, themselves compressed.
  private mutating func readCodes() -> (HuffmanCode, HuffmanCode)? {
    guard let literalCount = number(bits: 5), let distanceCount = number(bits: 5),
      let lengthCount = number(bits: 4)
    else { return nil }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [Int](repeating: 0, count: 19)
    for place in order.prefix(lengthCount + 4) {
      guard let length = number(bits: 3) else { return nil }
      codeLengths[place] = length
    }
    let count = literalCount + 257 + distanceCount + 1
    guard let lengths = readLengths(HuffmanCode(codeLengths), count: count) else { return nil }
    return (
      HuffmanCode(Array(lengths.prefix(literalCount + 257))),
      HuffmanCode(Array(lengths.dropFirst(literalCount + 257)))
    )
  }

  private mutating func readLengths(_ code: HuffmanCode, count: Int) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = symbol(code) else { return nil }
      let (bits, least) = [16: (2, 3), 17: (3, 3), 18: (7, 11)][symbol] ?? (0, 1)
      guard let extra = number(bits: bits) else { return nil }
      guard let value = symbol == 16 ? lengths.last : symbol < 16 ? symbol : 0 else { return nil }
      lengths += [Int](repeating: value, count: least + extra)
    }
    return lengths.count == count ? lengths : nil
  }
}
