/// XML in the making: bytes with what needs it spelt as XML wants.
struct XMLOutput {
  private(set) var bytes: [UInt8] = []
  /// How many characters were left out because XML cannot hold them.
  private(set) var removed = 0

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text between tags.
  mutating func text(_ text: String) { append(text, inAttribute: false) }

  /// ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    append(value, inAttribute: true)
    raw("\"")
  }

  /// The text without what XML forbids: most control characters and U+FFFE and U+FFFF.
  static func allowed(_ text: String) -> String {
    var output = XMLOutput()
    output.text(text)
    guard output.removed > 0 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  }

  private static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private mutating func append(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { buffer in
      var place = 0
      while place < buffer.count {
        let byte = buffer[place]
        if byte == 0xEF, buffer[place + 1] == 0xBF, buffer[place + 2] >= 0xBE {
          removed += 1
          place += 3
          continue
        }
        append(byte, inAttribute: inAttribute)
        place += 1
      }
    }
  }

  private mutating func append(_ byte: UInt8, inAttribute: Bool) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
    case 0x09 where inAttribute: raw("&#9;")
    case 0x0A where inAttribute: raw("&#10;")
    case 0x0D: raw("&#13;")
    case 0x09, 0x0A: bytes.append(byte)
    case ..<0x20: removed += 1
    default: bytes.append(byte)
    }
  }
}
