/// Takes apart the compressed end of a PDF, where cairo 1.18 and later hide the time of drawing.
///
/// There the last objects stand together in one compressed stream, and the table that says where
/// every object starts is compressed too. This writes both again without compression. It knows the
/// order in which cairo writes, and declines everything else:
///
///     … | n 0 obj: the stream | its length | the table | startxref
struct PDFUnpacking {
  private let pdf: [UInt8]

  /// `pdf` with its last objects and its table in plain bytes; `nil` when it is built otherwise.
  ///
  /// - Complexity: O(n).
  static func unpacked(_ pdf: [UInt8]) -> [UInt8]? {
    PDFUnpacking(pdf: pdf).unpacked()
  }

  private func unpacked() -> [UInt8]? {
    guard let mark = pdf.lastRange(of: Array("startxref\n".utf8)),
      let start = pdf[mark.upperBound...].leadingNumber, start < mark.lowerBound,
      var table = PDFTable(pdf[start..<mark.lowerBound]),
      let packed = table.entries[checked: table.info], packed.kind == 2,
      let stream = table.entries[checked: packed.place], stream.kind == 1, stream.place < start
    else { return nil }
    let body = pdf[stream.place..<start]
    guard let lengthID = body.number(after: "/Length "), let count = body.number(after: "/N "),
      let first = body.number(after: "/First "),
      let lengthEntry = table.entries[checked: lengthID], lengthEntry.kind == 1,
      body.indices.contains(lengthEntry.place),
      let length = pdf[lengthEntry.place..<start].number(after: " 0 obj\n"),
      let data = body.range(after: "stream\n", count: length),
      let content = Inflate.inflated(pdf[data])
    else { return nil }

    var result = Array(pdf[..<stream.place])
    result +=
      """
      \(packed.place) 0 obj
      << /Type /ObjStm /Length \(content.count) /N \(count) /First \(first) >>
      stream\n
      """.utf8
    result += content
    result += "\nendstream\nendobj\n".utf8
    table.entries[lengthID].place = result.count
    result += "\(lengthID) 0 obj\n   \(content.count)\nendobj\n".utf8
    return result + table.bytes(at: result.count)
  }
}

/// Where every object of a PDF stands: its table of cross-references.
private struct PDFTable {
  /// Kind 1: at byte `place`. Kind 2: in the stream of object `place`, as number `rest`.
  struct Entry {
    var kind: Int
    var place: Int
    var rest: Int
  }

  var entries: [Entry]
  let id: Int
  let root: Int
  let info: Int

  /// Reads `n 0 obj << /Type /XRef … /W [a b c] … >> stream … endstream`.
  init?(_ object: ArraySlice<UInt8>) {
    guard let id = object.leadingNumber, let root = object.number(after: "/Root "),
      let info = object.number(after: "/Info "), let length = object.number(after: "/Length "),
      let size = object.number(after: "/Size "),
      let first = object.number(after: "/W ["),
      let second = object.number(after: "/W [\(first) "),
      let third = object.number(after: "/W [\(first) \(second) "),
      let data = object.range(after: "stream\n", count: length),
      let content = Inflate.inflated(object[data]),
      content.count == size * (first + second + third)
    else { return nil }
    (self.id, self.root, self.info) = (id, root, info)
    var rest = content[...]
    entries = (0..<size).map { _ in
      Entry(
        kind: rest.takeNumber(bytes: first), place: rest.takeNumber(bytes: second),
        rest: rest.takeNumber(bytes: third))
    }
  }

  /// This table as the end of a PDF, starting at byte `start`.
  func bytes(at start: Int) -> [UInt8] {
    var entries = entries
    if entries.indices.contains(id) { entries[id] = Entry(kind: 1, place: start, rest: 0) }
    var result = Array(
      """
      \(id) 0 obj
      << /Type /XRef /Length \(entries.count * 7) /Size \(entries.count) /W [1 4 2] \
      /Root \(root) 0 R /Info \(info) 0 R >>
      stream\n
      """.utf8)
    for entry in entries {
      result.append(UInt8(truncatingIfNeeded: entry.kind))
      for shift in [24, 16, 8, 0] { result.append(UInt8(truncatingIfNeeded: entry.place >> shift)) }
      for shift in [8, 0] { result.append(UInt8(truncatingIfNeeded: entry.rest >> shift)) }
    }
    return result + "\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension ArraySlice<UInt8> {
  /// The decimal number at the start, after spaces.
  fileprivate var leadingNumber: Int? {
    let digits = drop { $0 == UInt8(ascii: " ") }.prefix { 0x30...0x39 ~= $0 }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  fileprivate func number(after key: String) -> Int? {
    end(of: key).flatMap { self[$0...].leadingNumber }
  }

  /// The `count` bytes after the first `key`.
  fileprivate func range(after key: String, count: Int) -> Range<Int>? {
    guard let start = end(of: key), start + count <= endIndex else { return nil }
    return start..<(start + count)
  }

  private func end(of key: String) -> Int? {
    let key = Array(key.utf8)
    return indices.first { self[$0...].starts(with: key) }.map { $0 + key.count }
  }

  /// Takes a number of so many bytes, the highest first, from the front.
  fileprivate mutating func takeNumber(bytes: Int) -> Int {
    defer { removeFirst(bytes) }
    return prefix(bytes).reduce(0) { $0 << 8 | Int($1) }
  }
}
