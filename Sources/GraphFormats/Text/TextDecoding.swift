import TextEncodings

/// The text of a file as UTF-8, whatever way it was written down.
///
/// UTF-8 with or without a byte order mark and UTF-16 with one are certain; anything else is read as
/// Windows-1252, which older programs in Western Europe write, and that is told as a guess.
///
/// Complexity: O(bytes).
public struct DecodedText: Hashable, Sendable {
  /// UTF-8 without a byte order mark, valid throughout.
  public var bytes: [UInt8]
  public var encoding: TextEncoding
  /// What was guessed or why this is no text; then ``bytes`` is empty.
  public var issues: [FormatIssue]

  init(_ bytes: [UInt8], _ encoding: TextEncoding, issues: [FormatIssue] = []) {
    self.bytes = bytes
    self.encoding = encoding
    self.issues = issues
  }
}

/// How characters became bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
  /// The library character set ANSI/NIEM Z39.47, in which old GEDCOM files are.
  case ansel = "ANSEL"
}

extension DecodedText {
  /// The text of a file of which nothing is known but its bytes; a file with NUL characters is no
  /// text, an empty one is told as such.
  public init(_ file: [UInt8]) {
    self = Self.marked(file) ?? Self.unmarked(file)
    checkIsText()
  }

  /// The text of a file that says itself, in its first lines, how it was written.
  ///
  /// A byte order mark goes before what the file says, and so does text that can only be UTF-8.
  public init(_ file: [UInt8], declared: TextEncoding) {
    if let marked = Self.marked(file) {
      self = marked
    } else if let text = Self.validUTF8(file[...]) {
      let isASCII = text.allSatisfy { $0 < 0x80 }
      let guess = FormatIssue(.guess, .text(.declaredOtherwise(declared, found: .utf8)))
      self = Self(text, .utf8, issues: isASCII || declared == .utf8 ? [] : [guess])
    } else {
      switch declared {
      case .ansel: self = Self(ANSEL.utf8(file), .ansel)
      case .windows1252: self = Self(Windows1252.utf8(file), .windows1252)
      case .utf8, .utf16: self = Self.unmarked(file)
      }
    }
    checkIsText()
  }

  private static func marked(_ file: [UInt8]) -> Self? {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      return validUTF8(file[3...]).map { Self($0, .utf8) } ?? unmarked(Array(file[3...]))
    }
    if file.starts(with: [0xFF, 0xFE]) { return utf16(file, low: 0, high: 1) }
    if file.starts(with: [0xFE, 0xFF]) { return utf16(file, low: 1, high: 0) }
    return nil
  }

  private static func unmarked(_ file: [UInt8]) -> Self {
    if let text = validUTF8(file[...]) { return Self(text, .utf8) }
    return Self(
      Windows1252.utf8(file), .windows1252,
      issues: [FormatIssue(.guess, .text(.takenAs(.windows1252)))])
  }

  /// The bytes when they are UTF-8: decoding repairs what is not, and a repair shows.
  private static func validUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) ? Array(bytes) : nil
  }

  private static func utf16(_ file: [UInt8], low: Int, high: Int) -> Self {
    let units = stride(from: 2, to: file.count - 1, by: 2).map {
      UInt16(file[$0 + high]) << 8 | UInt16(file[$0 + low])
    }
    return Self(Array(String(decoding: units, as: UTF16.self).utf8), .utf16)
  }

  private mutating func checkIsText() {
    if bytes.isEmpty {
      issues = [FormatIssue(.error, .graph(.emptyFile))]
    } else if bytes.contains(0) {
      self = Self([], encoding, issues: [FormatIssue(.error, .graph(.notText))])
    }
  }
}
