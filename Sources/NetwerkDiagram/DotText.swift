/// Text of users on its way into DOT: made safe first, then escaped in two layers.
///
/// Graphviz reads a label in two steps. The parser takes a quoted string apart (layer 2), and the
/// layout then reads backslashes and ampersands inside it once more (layer 1). Skipping one of
/// the two turns `back\slash` into `backslash`, `\N` into a generated id and `&lt;` into `<`.
package enum DotText {
  /// The text a drawing really shows for `text`: one line, in which every character is visible,
  /// a space, or takes part in shaping its neighbours.
  ///
  /// Line breaks and tabs become spaces, runs of white space become one space, and both ends are
  /// trimmed. Control characters, noncharacters, byte order marks and characters that turn the
  /// writing direction of their neighbours disappear. Joiners stay: emoji and Persian need them.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func sanitised(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .space:
        owesSpace = !result.isEmpty
      case .dropped:
        continue
      case .shown:
        if owesSpace { result.append(" ") }
        owesSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Layer 1: `text` as part of a label, so that the layout shows it letter for letter.
  package static func escapedForLabel(_ text: String) -> String {
    replacing(in: text) { byte in
      switch byte {
      case UInt8(ascii: "\\"): #"\\"#
      case UInt8(ascii: "&"): "&amp;"
      default: nil
      }
    }
  }

  /// Layer 2: `text` between double quotes, as DOT reads it.
  ///
  /// DOT knows one escape, `\"`. A backslash before a quote can therefore not be written; layer 1
  /// leaves only pairs of backslashes and whole escapes like `\n`, so this never occurs for labels.
  ///
  /// Long texts are written as several strings joined by `+`, which DOT reads as one: old versions
  /// of Graphviz cannot read a string of more than 16,384 bytes from a file.
  package static func quoted(_ text: String) -> String {
    if text.utf8.count <= longest { return quotedWhole(text) }
    var pieces: [Substring] = []
    var rest = text[...]
    while let cut = rest.utf8.index(
      rest.startIndex, offsetBy: longest, limitedBy: rest.endIndex),
      let space = rest[cut...].firstIndex(of: " ")
    {
      pieces.append(rest[..<space])
      rest = rest[space...]
    }
    return (pieces + [rest]).map { quotedWhole(String($0)) }.joined(separator: "\n    + ")
  }

  private static let longest = 4096

  private static func quotedWhole(_ text: String) -> String {
    "\"" + replacing(in: text) { $0 == UInt8(ascii: "\"") ? #"\""# : nil } + "\""
  }

  /// The lines of a label, ready to be quoted: each sanitised and escaped, each with `lineEnd`
  /// (`\n` centred, `\l` left, `\r` right) between, and after the last one too unless centred.
  ///
  /// Empty lines at the front are left out: Graphviz 14.1 crashes on a label that starts with one.
  package static func label(_ lines: [String], alignment: TextAlignment) -> String {
    let escaped = lines.map { escapedForLabel(sanitised($0)) }.drop { $0.isEmpty }
    let text = escaped.joined(separator: alignment.lineEnd)
    return alignment == .centre || text.isEmpty ? text : text + alignment.lineEnd
  }
}

/// On which side the lines of a text stand under each other.
public enum TextAlignment: Hashable, Sendable {
  case left
  case centre
  case right

  /// How a line with this alignment ends in a label.
  var lineEnd: String {
    switch self {
    case .left: #"\l"#
    case .centre: #"\n"#
    case .right: #"\r"#
    }
  }
}

extension DotText {
  /// What happens to a character of a user's text.
  private enum Role {
    case shown
    case space
    case dropped
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x21...0x7E: return .shown
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: return .space
    case 0x00...0x1F, 0x7F...0x9F: return .dropped
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .dropped
    case 0xFEFF, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: return .dropped
    default: break
    }
    if scalar.value & 0xFFFE == 0xFFFE { return .dropped }
    return scalar.properties.isWhitespace ? .space : .shown
  }

  /// Whether `text` is printable ASCII without spaces to collapse: by far the most frequent case.
  private static func isPlain(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E { return false }
      if byte == UInt8(ascii: " ") && previous == byte { return false }
      previous = byte
    }
    return text.isEmpty || previous != UInt8(ascii: " ")
  }

  /// `text` with some of its ASCII characters written differently.
  private static func replacing(
    in text: String, _ replacement: (UInt8) -> String?
  ) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if scalar.isASCII, let other = replacement(UInt8(scalar.value)) {
        result += other
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
