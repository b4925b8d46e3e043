/// Cuts a text into fields and knows where each of them stands.
///
/// Fields are divided by blanks, by ``separators`` and by the ends of lines; a field in double quotes
/// may hold any of these but the end of the line. Each byte is looked at a fixed number of times.
struct FieldScanner {
  struct Field {
    /// Where its characters are, without quotes.
    var range: Range<Int>
    var isQuoted: Bool
    /// Whether a quote or a bracket that it began with was closed.
    var isClosed = true
    var position: Position
  }

  let text: [UInt8]
  /// What divides fields besides blanks, such as a comma.
  let separators: [UInt8]
  /// Whether `\"` stands for a quote within quotes, and a field in square brackets is one field.
  let knowsPajek: Bool
  private(set) var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: [UInt8], separators: [UInt8] = [], knowsPajek: Bool = false) {
    self.text = text
    self.separators = separators
    self.knowsPajek = knowsPajek
  }

  var isAtEnd: Bool { offset == text.count }

  /// The next field, on this line or a later one.
  mutating func next() -> Field? {
    while true {
      if let field = nextInLine() { return field }
      if isAtEnd { return nil }
      step()
    }
  }

  /// The next field of this line; `nil` at its end.
  mutating func nextInLine() -> Field? {
    while offset < text.count, isSeparator(text[offset]) { step() }
    guard offset < text.count, !isLineEnd(text[offset]) else { return nil }
    switch text[offset] {
    case UInt8(ascii: "\""): return enclosed(by: UInt8(ascii: "\""), isQuoted: true)
    case UInt8(ascii: "[") where knowsPajek:
      return enclosed(by: UInt8(ascii: "]"), isQuoted: false)
    default: return bare()
    }
  }

  /// Goes to the beginning of the next line.
  mutating func skipLine() {
    while offset < text.count, !isLineEnd(text[offset]) { step() }
    guard offset < text.count else { return }
    let isCarriageReturn = text[offset] == 0x0D
    step()
    if isCarriageReturn, offset < text.count, text[offset] == 0x0A { step() }
  }

  /// What is left of this line, without blanks around it.
  mutating func restOfLine() -> String {
    var begin = offset
    while offset < text.count, !isLineEnd(text[offset]) { step() }
    var end = offset
    while begin < end, isBlank(text[begin]) { begin += 1 }
    while begin < end, isBlank(text[end - 1]) { end -= 1 }
    return String(decoding: text[begin..<end], as: UTF8.self)
  }

  private mutating func bare() -> Field {
    let (begin, position) = (offset, Position(line: line, column: column))
    while offset < text.count, !isSeparator(text[offset]), !isLineEnd(text[offset]) { step() }
    return Field(range: begin..<offset, isQuoted: false, position: position)
  }

  private mutating func enclosed(by close: UInt8, isQuoted: Bool) -> Field {
    let position = Position(line: line, column: column)
    step()
    let begin = offset
    while offset < text.count, !isLineEnd(text[offset]) {
      if text[offset] == close {
        step()
        return Field(range: begin..<(offset - 1), isQuoted: isQuoted, position: position)
      }
      if text[offset] == UInt8(ascii: "\\"), isQuoted, isEscape(at: offset) { step() }
      step()
    }
    return Field(range: begin..<offset, isQuoted: isQuoted, isClosed: false, position: position)
  }

  /// Whether a backslash says that the next character is a plain one: before another backslash, and
  /// before a quote that is not the last one of its line, since not every program escapes.
  private func isEscape(at place: Int) -> Bool {
    guard knowsPajek, place + 1 < text.count else { return false }
    if text[place + 1] == UInt8(ascii: "\\") { return true }
    guard text[place + 1] == UInt8(ascii: "\"") else { return false }
    var next = place + 2
    while next < text.count, !isLineEnd(text[next]) {
      if text[next] == UInt8(ascii: "\"") { return true }
      next += 1
    }
    return false
  }

  private mutating func step() {
    let byte = text[offset]
    offset += 1
    if byte == 0x0A || (byte == 0x0D && !(offset < text.count && text[offset] == 0x0A)) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private func isSeparator(_ byte: UInt8) -> Bool { isBlank(byte) || separators.contains(byte) }
}

extension FieldScanner {
  func bytes(of field: Field) -> ArraySlice<UInt8> { text[field.range] }

  func string(of field: Field) -> String { String(decoding: text[field.range], as: UTF8.self) }

  /// A whole number of at most eighteen digits; `nil` for anything else.
  func integer(of field: Field) -> Int? {
    var digits = text[field.range]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  /// A finite decimal number with a point; `nil` for anything else, words such as `nan` too.
  func number(of field: Field) -> Double? {
    if let whole = integer(of: field) { return Double(whole) }
    let bytes = text[field.range]
    guard !field.isQuoted, bytes.count <= 40, bytes.allSatisfy({ Self.numeric.contains($0) }),
      let value = Double(string(of: field)), value.isFinite
    else { return nil }
    return value
  }

  private static let numeric = Set("0123456789+-.eE".utf8)
}
