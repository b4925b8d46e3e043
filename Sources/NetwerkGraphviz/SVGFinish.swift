import NetwerkDiagram

/// Makes the SVG of Graphviz fit to publish: readable aloud, with fonts that browsers know.
///
/// - The picture gets a role, a language, a title and a description.
/// - Each element whose `id` is in `AccessibleText.elements` gets that title. All other titles go,
///   because Graphviz makes them from generated names, and browsers show them under the mouse.
/// - Fonts become CSS: `Arial Bold` is no font family.
/// - `transparent` becomes `none`: it is no colour in SVG 1.1, and some programs draw it black.
/// - Comments and the document type go: they name the version of Graphviz.
///
/// One walk over the bytes, from `<` to `<`; the text between tags is copied as it is.
struct SVGFinish {
  private let source: [UInt8]
  private let accessibleText: AccessibleText
  private var position = 0
  private var output: [UInt8] = []
  /// The title for the element that was opened last, until its place comes along.
  private var title: String?

  private init(_ source: [UInt8], _ accessibleText: AccessibleText) {
    self.source = source
    self.accessibleText = accessibleText
    output.reserveCapacity(source.count + source.count / 4 + 1024)
  }

  /// `svg`, as Graphviz drew it, finished.
  ///
  /// - Complexity: O(n) time and space in the size of the picture and its texts.
  static func finished(_ svg: [UInt8], _ accessibleText: AccessibleText) -> [UInt8] {
    var finish = SVGFinish(svg, accessibleText)
    finish.run()
    return finish.output
  }

  private mutating func run() {
    while position < source.count {
      copy(upTo: UInt8(ascii: "<"))
      if position < source.count { step() }
    }
  }

  /// Deals with the tag that starts here.
  private mutating func step() {
    if starts(with: "<!--") {
      skip(past: "-->")
    } else if starts(with: "<!") {
      skip(past: ">")
    } else if starts(with: "<title>") {
      skip(past: "</title>")
      writeTitle()
    } else {
      writeTag()
    }
  }

  private mutating func writeTitle() {
    guard let title else { return }
    write("<title>\(XMLText.escaped(title))</title>\n")
    self.title = nil
  }

  private mutating func writeTag() {
    let start = position
    while position < source.count, source[position] != UInt8(ascii: ">") { position += 1 }
    position = min(position + 1, source.count)
    let tag = source[start..<position]
    if tag.starts(with: "<svg ".utf8) {
      writeRoot(tag)
    } else if tag.starts(with: "<g ".utf8) {
      writeGroup(tag)
    } else if tag.starts(with: "<text ".utf8) {
      writeAttributes(of: tag, replacing: SVGFont.attributes)
    } else {
      writeAttributes(of: tag, replacing: Self.colours)
    }
  }
}

extension SVGFinish {
  private static let colours: [(String, String)] = [
    (#"fill="transparent""#, #"fill="none""#), (#"stroke="transparent""#, #"stroke="none""#),
  ]

  private mutating func writeRoot(_ tag: ArraySlice<UInt8>) {
    let language = XMLText.escaped(accessibleText.language)
    write(
      """
      <svg role="img" lang="\(language)" xml:lang="\(language)" \
      aria-labelledby="netwerk-titel" aria-describedby="netwerk-beschrijving"
      """ + " ")
    output += tag.dropFirst("<svg ".utf8.count)
    write(
      """

      <title id="netwerk-titel">\(XMLText.escaped(accessibleText.title))</title>
      <desc id="netwerk-beschrijving">\(XMLText.escaped(accessibleText.summary))</desc>
      """)
  }

  /// A group stands for the whole graph, a node or an edge; its `id` says which title follows.
  private mutating func writeGroup(_ tag: ArraySlice<UInt8>) {
    let tag = Self.withPlainHyphens(tag)
    output += tag
    let parts = tag.split(
      separator: UInt8(ascii: "\""), maxSplits: 2, omittingEmptySubsequences: false)
    title =
      parts.count > 1 && parts[0].hasSuffix(" id=")
      ? accessibleText.elements[String(decoding: parts[1], as: UTF8.self)] : nil
  }

  /// Graphviz writes the hyphens of an `id` as `&#45;`, where stylesheets and scripts expect `-`.
  private static func withPlainHyphens(_ tag: ArraySlice<UInt8>) -> [UInt8] {
    let hyphen = Array("&#45;".utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(tag.count)
    var position = tag.startIndex
    while position < tag.endIndex {
      let isHyphen = tag[position] == hyphen[0] && tag[position...].starts(with: hyphen)
      plain.append(isHyphen ? UInt8(ascii: "-") : tag[position])
      position += isHyphen ? hyphen.count : 1
    }
    return plain
  }

  /// Copies a tag, attribute by attribute, and writes those that are first in `pairs` as the second.
  private mutating func writeAttributes(
    of tag: ArraySlice<UInt8>, replacing pairs: [(String, String)]
  ) {
    let quote = UInt8(ascii: "\"")
    var rest = tag
    while let open = rest.firstIndex(of: quote),
      let close = rest[(open + 1)...].firstIndex(of: quote)
    {
      let attribute = rest[...close]
      rest = rest[(close + 1)...]
      if let (old, new) = pairs.first(where: { attribute.hasSuffix($0.0) }) {
        output += attribute.dropLast(old.utf8.count)
        write(new)
      } else {
        output += attribute
      }
    }
    output += rest
  }
}

extension SVGFinish {
  private mutating func write(_ text: String) {
    output += text.utf8
  }

  private mutating func copy(upTo byte: UInt8) {
    let end = source[position...].firstIndex(of: byte) ?? source.count
    output += source[position..<end]
    position = end
  }

  private func starts(with text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }

  /// Leaves out everything up to and including `end`, and the line break after it.
  private mutating func skip(past end: String) {
    let last = end.utf8.last
    while position < source.count {
      position += 1
      if source[position - 1] == last, source[..<position].hasSuffix(end) { break }
    }
    if position < source.count, source[position] == UInt8(ascii: "\n") { position += 1 }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
