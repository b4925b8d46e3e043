/// The Western European character set of Windows, also read where a file says ISO 8859-1, of which the
/// characters 128–159 occur in no text.
///
/// Source: the WHATWG Encoding Standard, index windows-1252; the five bytes without a character there
/// stand for the control character of that number.
package enum Windows1252 {
  /// The text as UTF-8; never fails, as every byte means something.
  ///
  /// Complexity: O(bytes).
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: UTF8.encode(scalar(byte)) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0xA0 ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of the bytes 0x80 to 0x9F; all others are those of Unicode.
  private static let high: [Unicode.Scalar] = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}" + "\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)
}
