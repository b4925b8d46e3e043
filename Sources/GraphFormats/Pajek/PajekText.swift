/// How Pajek's files spell texts.
enum PajekText {
  /// The shapes that a vertex may have.
  static let shapes: Set<String> = [
    "ellipse", "circle", "box", "square", "diamond", "triangle", "cross", "empty", "house", "man",
    "woman",
  ]

  /// What a field says: within quotes `\"` is a quote and `\\` a backslash, and `&#233;` is the
  /// character of that number anywhere.
  static func read(_ field: FieldScanner.Field, in scanner: FieldScanner) -> String {
    let bytes = scanner.bytes(of: field)
    let hasEscapes =
      bytes.contains(UInt8(ascii: "&")) || (field.isQuoted && bytes.contains(UInt8(ascii: "\\")))
    guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if field.isQuoted, bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.endIndex,
        bytes[place + 1] == UInt8(ascii: "\\") || bytes[place + 1] == UInt8(ascii: "\"")
      {
        plain.append(bytes[place + 1])
        place += 2
      } else if let (character, end) = reference(bytes, at: place) {
        plain += character
        place = end
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func reference(
    _ bytes: ArraySlice<UInt8>, at place: Int
  ) -> (character: [UInt8], end: Int)? {
    guard bytes[place] == UInt8(ascii: "&"), place + 2 < bytes.endIndex,
      bytes[place + 1] == UInt8(ascii: "#")
    else { return nil }
    var (number, end): (UInt32, Int) = (0, place + 2)
    while end < bytes.endIndex, end < place + 9, let digit = digit(bytes[end]) {
      number = number * 10 + digit
      end += 1
    }
    guard end > place + 2, end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"), number > 0,
      let scalar = Unicode.Scalar(number), let character = UTF8.encode(scalar)
    else { return nil }
    return (Array(character), end + 1)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    byte >= 0x30 && byte <= 0x39 ? UInt32(byte - 0x30) : nil
  }

  /// The text between quotes, with a blank for every line end.
  ///
  /// A quote, and a backslash that some program would take for the beginning of an escape, are
  /// written by their number as Pajek does: igraph gives up at `\"`.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"": quoted += "&#34;"
      case "\\" where place + 1 == scalars.count || scalars[place + 1] == "\\": quoted += "&#92;"
      case "#" where place > 0 && scalars[place - 1] == "&": quoted += "#38;#"
      case "\r", "\n": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
