import GraphFormats
import TextEncodings

/// The bytes of an XML file as UTF-8 without byte order mark, by its mark or its declaration.
///
/// What comes out says nothing about its encoding any more (spaces stand in its place), so that the
/// parser reads what the guard has looked at. Lines and columns stay those of the file.
struct XMLText {
  var bytes: [UInt8]
  var issue: FormatIssue?

  init(_ file: [UInt8]) {
    if let bigEndian = Self.sixteenBits(file) {
      (bytes, issue) = Self.decoded(file, bigEndian: bigEndian)
    } else {
      bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    }
    guard issue == nil else { return }
    let declared = XMLDeclaration.removeEncoding(from: &bytes)
    if Self.sixteenBits(file) != nil { return }
    switch declared?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": requireUTF8(declared ?? "UTF-8")
    // A file that says to be of 16 bits and is not was saved again by an editor.
    case "utf-16", "utf-16le", "utf-16be": requireUTF8("UTF-8")
    case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252":
      bytes = Windows1252.utf8(bytes)
    default: issue = FormatIssue(.error, .xml(.unknownEncoding(declared ?? "")))
    }
  }

  /// Whether the first of each two bytes is the high one; `nil` when characters are not of two.
  private static func sixteenBits(_ file: [UInt8]) -> Bool? {
    guard file.count >= 2 else { return nil }
    switch (file[0], file[1]) {
    case (0xFE, 0xFF), (0, 0x3C): return true
    case (0xFF, 0xFE), (0x3C, 0): return false
    default: return nil
    }
  }

  private static func decoded(_ file: [UInt8], bigEndian: Bool) -> ([UInt8], FormatIssue?) {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for place in stride(from: 0, to: file.count - 1, by: 2) {
      let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard file.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      return ([], FormatIssue(.error, .xml(.notInEncoding("UTF-16"))))
    }
    return (Array(text.utf8), nil)
  }

  private mutating func requireUTF8(_ name: String) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    issue = FormatIssue(
      .error, .xml(.notInEncoding(name)), at: Self.position(of: firstWrongByte, in: bytes))
  }

  private var firstWrongByte: Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place += UTF8.width(scalar)
    }
    return place
  }

  /// The line and column of a byte, both from 1, the column in characters.
  static func position(of place: Int, in bytes: [UInt8]) -> Position {
    let before = bytes[..<place]
    let line = 1 + before.count { $0 == 0x0A }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
    return Position(line: line, column: column)
  }
}

/// `<?xml … ?>` at the start of a file.
enum XMLDeclaration {
  /// Overwrites `encoding="…"` with spaces; the encoding that stood there.
  static func removeEncoding(from bytes: inout [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let head = bytes.prefix(512)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")),
      let name = place(of: Array("encoding".utf8), in: head[..<end]),
      let open = head[name..<end].firstIndex(where: isQuote),
      let close = head[(open + 1)..<end].firstIndex(of: head[open])
    else { return nil }
    let encoding = String(decoding: head[(open + 1)..<close], as: UTF8.self)
    for place in name...close { bytes[place] = UInt8(ascii: " ") }
    return encoding
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func place(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).first {
      bytes[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
