import Foundation
import GraphFormats

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The start of an element.
struct XMLTag {
  /// Without prefix.
  let name: String
  /// As the file spells it.
  let qualifiedName: String
  /// Whether it is of another namespace than the outermost element.
  let isForeign: Bool
  /// By the names as the file spells them; the order is lost.
  let attributes: [String: String]
  let position: Position
  /// Where its content starts.
  let contentPosition: Position

  /// The attributes with a prefix, by their name without it, in the order of those names; without
  /// those that are about the XML itself.
  var prefixedAttributes: [(name: String, value: String)] {
    attributes.compactMap { name, value in
      let parts = name.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, !["xsi", "xml", "xmlns"].contains(parts[0]) else { return nil }
      return (String(parts[1]), value)
    }.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }
}

/// What takes the events of an XML file. `text` is what stands between this tag and the tag before.
protocol XMLHandler {
  mutating func start(_ tag: XMLTag, after text: String)
  mutating func end(_ name: String, text: String)
}

/// Reads XML as a stream of events into a handler, on FoundationXML with guards of our own: its parser
/// trusts document types, says yes to half a file and refuses 10 MB at once.
enum XMLEvents {
  static let sizeLimit = 1 << 30

  /// The events of the file until its first mistakes, which are all that is returned.
  ///
  /// Complexity: O(bytes).
  static func read<Handler: XMLHandler>(
    _ file: [UInt8], root: String, into handler: inout Handler
  ) -> [FormatIssue] {
    guard file.count <= sizeLimit else {
      return [FormatIssue(.error, .graph(.tooLarge(bytes: file.count, limit: sizeLimit)))]
    }
    let text = XMLText(file)
    if let issue = text.issue { return [issue] }
    guard text.bytes.contains(where: { $0 > 0x20 }) else {
      return [FormatIssue(.error, .graph(.emptyFile))]
    }
    var guarding = XMLGuard(text.bytes)
    if let refusal = guarding.refusal() { return [refusal] }
    let start = XMLText.position(of: guarding.root ?? 0, in: text.bytes)
    let delegate = XMLDelegate(handler, root: root, start: start)
    let parser = XMLParser(stream: InputStream(data: Data(text.bytes)))
    parser.shouldProcessNamespaces = true
    parser.delegate = delegate
    let accepted = parser.parse()
    handler = delegate.handler
    return delegate.issues(accepted: accepted, bytes: text.bytes)
  }
}

/// Turns what the parser says into tags with positions. The parser gives the place where each event
/// ends, so an element starts where the event before it ended.
private final class XMLDelegate<Handler: XMLHandler>: NSObject, XMLParserDelegate {
  var handler: Handler
  private let root: String
  private var here: Position
  private var text = ""
  private var depth = 0
  private var rootNamespace: String?
  private var rootPrefix: Substring = ""
  private var rootIsWrong = false
  private var isClosed = false
  private var mistakes: [FormatIssue] = []

  init(_ handler: Handler, root: String, start: Position) {
    self.handler = handler
    self.root = root
    here = start
  }

  func issues(accepted: Bool, bytes: [UInt8]) -> [FormatIssue] {
    if !mistakes.isEmpty { return mistakes }
    guard accepted, isClosed else {
      let end = XMLText.position(of: bytes.count, in: bytes)
      return [FormatIssue(.error, .xml(.truncated), at: end)]
    }
    return []
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let position = here
    move(parser)
    // The parser stands before the >, or before the / that the end of the element follows.
    here.column += 1
    let qualifiedName = qualifiedName ?? name
    let tag = XMLTag(
      name: name, qualifiedName: qualifiedName,
      isForeign: isForeign(namespaceURI ?? "", qualifiedName), attributes: attributes,
      position: position, contentPosition: here)
    if depth == 0 { check(tag) }
    depth += 1
    if !rootIsWrong { handler.start(tag, after: takeText()) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    move(parser)
    depth -= 1
    if depth == 0 { isClosed = true }
    if !rootIsWrong { handler.end(name, text: takeText()) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    move(parser)
    if text.isEmpty { text = string } else { text += string }
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    move(parser)
    text += String(decoding: data, as: UTF8.self)
  }

  func parser(_ parser: XMLParser, foundComment comment: String) { move(parser) }

  func parser(
    _ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?
  ) { move(parser) }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    let position = Position(line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
    guard let cause = XMLCause(libxml2: (error as NSError).code, isClosed: isClosed),
      mistakes.last?.position != position, mistakes.count < IssueLog.limit
    else { return }
    mistakes.append(FormatIssue(.error, .xml(cause), at: position))
  }

  private func move(_ parser: XMLParser) {
    here = Position(line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
  }

  private func takeText() -> String {
    if text.isEmpty { return "" }
    defer { text = "" }
    return text
  }

  private func check(_ tag: XMLTag) {
    guard tag.name != root else { return }
    rootIsWrong = true
    let cause = XMLCause.wrongRoot(tag.qualifiedName, expected: root)
    mistakes.append(FormatIssue(.error, .xml(cause), at: tag.position))
  }

  private func isForeign(_ namespace: String, _ qualifiedName: String) -> Bool {
    guard let rootNamespace else {
      rootNamespace = namespace
      rootPrefix = prefix(of: qualifiedName)
      return false
    }
    return namespace != rootNamespace
      || namespace.isEmpty && prefix(of: qualifiedName) != rootPrefix
  }

  private func prefix(of name: String) -> Substring {
    name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[..<$0] } ?? ""
  }
}

extension XMLCause {
  /// What an error number of libxml2 means; `nil` for its warnings and for what is only about
  /// namespaces, which are read leniently.
  init?(libxml2 code: Int, isClosed: Bool) {
    switch code {
    case 97...100, 200...205: return nil
    case 4: self = .notXML
    case 5: self = isClosed ? .contentAfterEnd : .truncated
    case 9: self = .forbiddenCharacter(nil)
    case 22...29: self = .unknownEntity
    case 6, 7, 8: self = .unknownEntity
    case 31, 32, 79, 80, 81: self = .unknownEncoding("?")
    case 38, 39, 40, 41, 65: self = .badAttribute
    case 42: self = .duplicateAttribute
    case 68, 73: self = .badTag
    case 76: self = .mismatchedTag
    case 74, 77: self = .truncated
    case 86: self = .contentAfterEnd
    default: self = .malformed(code)
    }
  }
}
