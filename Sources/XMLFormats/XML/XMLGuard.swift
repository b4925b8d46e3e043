import Foundation
import GraphFormats

/// Looks through XML once before the parser does, for what would make the parser slow, deep or
/// gullible: a document type, characters that XML forbids, elements deep inside each other, tags
/// with very many attributes and very many different names.
///
/// It finds no other mistakes: those are the parser's, which says what they are. Complexity: O(bytes).
struct XMLGuard {
  static let depthLimit = 256
  static let attributeLimit = 1_000
  /// Different names of elements, attributes and namespaces; these formats have some forty.
  static let nameLimit = 10_000

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private var scan = XMLTagScan()
  /// Where the first element starts.
  private(set) var root: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first reason to refuse the file; `nil` when there is none.
  mutating func refusal() -> FormatIssue? {
    if let control = firstForbidden() {
      return issue(.forbiddenCharacter(Int(bytes[control])), at: control)
    }
    while let tag = next(UInt8(ascii: "<"), from: place) {
      if let cause = pass(tag) { return issue(cause, at: tag) }
    }
    return root == nil ? FormatIssue(.error, .xml(.notXML), at: Position(line: 1)) : nil
  }

  private func issue(_ cause: XMLCause, at place: Int) -> FormatIssue {
    FormatIssue(.error, .xml(cause), at: XMLText.position(of: place, in: bytes))
  }

  private func firstForbidden() -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var place = 0
      while place < buffer.count {
        let byte = buffer[place]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return place }
        place += 1
      }
      return nil
    }
  }

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Moves behind what starts at this `<`.
  private mutating func pass(_ tag: Int) -> XMLCause? {
    if starts("<!--", at: tag) {
      skip(past: "-->", from: tag + 4)
    } else if starts("<![CDATA[", at: tag) {
      skip(past: "]]>", from: tag + 9)
    } else if starts("<?", at: tag) {
      skip(past: "?>", from: tag + 2)
    } else if starts("<!", at: tag) {
      return .documentType
    } else if starts("</", at: tag) {
      depth -= 1
      place = tag + 2
    } else {
      return passElement(tag)
    }
    return nil
  }

  private func starts(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }

  private mutating func skip(past word: StaticString, from start: Int) {
    let first = word.utf8Start[0]
    place = start
    while let candidate = next(first, from: place) {
      if starts(word, at: candidate) {
        place = candidate + word.utf8CodeUnitCount
        return
      }
      place = candidate + 1
    }
    place = bytes.count
  }

  private mutating func passElement(_ tag: Int) -> XMLCause? {
    root = root ?? tag
    depth += 1
    if depth > Self.depthLimit { return .tooDeep(limit: Self.depthLimit) }
    let (end, attributes) = bytes.withUnsafeBufferPointer { scan.pass($0, from: tag + 1) }
    if attributes > Self.attributeLimit { return .tooManyAttributes(limit: Self.attributeLimit) }
    if scan.nameCount > Self.nameLimit { return .tooManyNames(limit: Self.nameLimit) }
    if end > tag + 1, bytes[end - 1] == UInt8(ascii: "/") { depth -= 1 }
    place = end
    return nil
  }
}
