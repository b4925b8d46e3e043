/// A piece of a file that ends where a row ends, so that pieces can be read apart (English: *block*).
final class Blok {
  /// Its place among the blocks of the file, from 0.
  let nummer: Int
  /// Whoever reads it may change it in place, which undoubles quotation marks.
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Whether its last row is longer than rows may be and goes on in the next block.
  let isAfgebroken: Bool

  init(
    nummer: Int, _ eerste: some Collection<UInt8>, _ tweede: some Collection<UInt8>,
    isAfgebroken: Bool = false
  ) {
    self.nummer = nummer
    self.isAfgebroken = isAfgebroken
    bytes = .allocate(capacity: eerste.count + tweede.count)
    let einde = bytes.initialize(fromContentsOf: eerste)
    _ = bytes[einde...].initialize(fromContentsOf: tweede)
  }

  deinit { bytes.deallocate() }

  /// Whether nothing comes after it; the last block of a file is empty.
  var isEinde: Bool { bytes.isEmpty }

  /// Where its first row begins: in the first block behind a byte order mark.
  var begin: Int { nummer == 0 && bytes.starts(with: Byte.byteOrderMark) ? 3 : 0 }

  /// The line that begins at a place, without its line break.
  func regel(vanaf begin: Int) -> [UInt8] {
    let rest = bytes[min(begin, bytes.count)...].prefix(100_000)
    let regel = Array(rest.prefix { $0 != Byte.regeleinde })
    return regel.last == Byte.terugloop ? regel.dropLast() : regel
  }
}

/// The bytes that mean something in a list of ties.
enum Byte {
  static let regeleinde = UInt8(ascii: "\n")
  static let terugloop = UInt8(ascii: "\r")
  static let aanhaling = UInt8(ascii: "\"")
  static let spatie = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
