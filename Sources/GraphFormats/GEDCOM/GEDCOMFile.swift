/// The lines of a GEDCOM file as a tree: each line knows how far what belongs to it goes.
struct GEDCOMFile {
  struct Line {
    var level: Int
    /// The name of the record without its `@`.
    var reference: Substring?
    var tag: String
    /// With what later lines continue it; escaped `@` are single.
    var value: String
    /// Whom the value points at, without `@`; `nil` when it is no pointer.
    var pointer: String?
    /// The place behind the last line that belongs to this one.
    var end: Int
    var position: Position
  }

  private(set) var lines: [Line] = []
  private var isSeven = false

  /// The places of the lines that belong to nothing: the records.
  var records: [Int] {
    var places: [Int] = []
    var place = 0
    while place < lines.count {
      places.append(place)
      place = lines[place].end
    }
    return places
  }

  /// The places of the lines straight below this one.
  func children(of place: Int) -> GEDCOMChildren {
    GEDCOMChildren(file: self, place: place + 1, end: lines[place].end)
  }

  /// The first line straight below with this tag.
  func child(_ tag: String, of place: Int) -> Int? {
    children(of: place).first { lines[$0].tag == tag }
  }

  /// The value of the first line straight below with this tag, when it has one.
  func text(_ tag: String, of place: Int) -> String? {
    guard let child = child(tag, of: place), !lines[child].value.isEmpty else { return nil }
    return lines[child].value
  }
}

/// Walks the lines straight below one, in their order.
struct GEDCOMChildren: Sequence, IteratorProtocol {
  let file: GEDCOMFile
  var place: Int
  let end: Int

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = file.lines[place].end }
    return place
  }
}

extension GEDCOMFile {
  /// Reads the lines. Complexity: O(bytes).
  init(_ text: [UInt8], issues: inout IssueList) {
    var (loose, skipped) = (0, 0)
    var open: [Int] = []
    var number = 0
    for range in Self.lines(of: text) {
      number += 1
      guard let raw = GEDCOMLine(text[range], number: number) else {
        if !text[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }), let last = lines.indices.last {
          loose += 1
          lines[last].value += "\n" + String(decoding: text[range], as: UTF8.self)
        } else if lines.isEmpty, !range.isEmpty {
          issues.add(.error, .gedcom(.notGEDCOM), at: Position(line: number))
          return
        }
        continue
      }
      if raw.level > open.count { skipped += 1 }
      append(raw, level: min(raw.level, open.count), open: &open)
    }
    for place in open { lines[place].end = lines.count }
    unescape()
    report(loose: loose, skipped: skipped, to: &issues)
  }

  private mutating func append(_ raw: GEDCOMLine, level: Int, open: inout [Int]) {
    for place in open.dropFirst(level) { lines[place].end = lines.count }
    open.removeSubrange(level...)
    if level > 0, raw.tag == "CONT" || raw.tag == "CONC" {
      lines[open[level - 1]].value += (raw.tag == "CONT" ? "\n" : "") + raw.value
      return
    }
    if level == 2, raw.tag == "VERS", raw.value.hasPrefix("7"), lines[open[1]].tag == "GEDC" {
      isSeven = true
    }
    open.append(lines.count)
    lines.append(
      Line(
        level: level, reference: raw.reference, tag: raw.tag, value: raw.value, pointer: nil,
        end: 0, position: raw.position))
  }

  /// Finds the pointers and makes `@@` single: everywhere in GEDCOM 5, in front only in 7.
  private mutating func unescape() {
    for place in lines.indices {
      let value = lines[place].value
      guard value.utf8.contains(UInt8(ascii: "@")) else { continue }
      if value.utf8.count > 2, value.hasPrefix("@"), value.hasSuffix("@"),
        !value.dropFirst().dropLast().utf8.contains(UInt8(ascii: "@")),
        !value.hasPrefix("@#")
      {
        lines[place].pointer = String(value.dropFirst().dropLast())
      } else if !isSeven {
        lines[place].value = Self.withSingle(value)
      } else if value.hasPrefix("@@") {
        lines[place].value = String(value.dropFirst())
      }
    }
  }

  private static func withSingle(_ value: String) -> String {
    var plain = String.UnicodeScalarView()
    var isPending = false
    for scalar in value.unicodeScalars {
      if scalar == "@", isPending {
        isPending = false
        continue
      }
      isPending = scalar == "@"
      plain.append(scalar)
    }
    return String(plain)
  }

  private func report(loose: Int, skipped: Int, to issues: inout IssueList) {
    guard let first = lines.first else {
      return issues.add(.error, .gedcom(.notGEDCOM), at: Position(line: 1))
    }
    if first.tag != "HEAD" {
      let isKnown = lines.contains { $0.level == 0 && ($0.tag == "INDI" || $0.tag == "FAM") }
      guard isKnown else {
        return issues.add(.error, .gedcom(.notGEDCOM), at: first.position)
      }
      issues.add(.guess, .gedcom(.noHeader), at: first.position)
    }
    if !lines.contains(where: { $0.level == 0 && $0.tag == "TRLR" }) {
      issues.add(.guess, .gedcom(.noTrailer))
    }
    if loose > 0 { issues.add(.guess, .gedcom(.linesWithoutLevel(loose))) }
    if skipped > 0 { issues.add(.guess, .gedcom(.levelsSkipped(skipped))) }
  }

  /// Where the lines are, whatever ends them.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var begin = 0
    for place in text.indices where text[place] == 0x0A || text[place] == 0x0D {
      let isSecond = text[place] == 0x0A && place > 0 && text[place - 1] == 0x0D
      if !isSecond { ranges.append(begin..<place) }
      begin = place + 1
    }
    if begin < text.count { ranges.append(begin..<text.count) }
    return ranges
  }
}

/// One line: `level @reference@ TAG value`.
struct GEDCOMLine {
  var level: Int
  var reference: Substring?
  var tag: String
  var value: String
  var position: Position

  /// `nil` when the line does not begin with a level and a tag.
  init?(_ bytes: ArraySlice<UInt8>, number: Int) {
    var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    let column = rest.startIndex - bytes.startIndex + 1
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= 2 else { return nil }
    level = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    rest = rest.dropFirst(digits.count)
    guard let blank = rest.first, blank == 0x20 || blank == 0x09 else { return nil }
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == UInt8(ascii: "@") {
      let inner = rest.dropFirst().prefix { $0 != UInt8(ascii: "@") }
      guard inner.endIndex < rest.endIndex, !inner.isEmpty else { return nil }
      reference = Substring(decoding: inner, as: UTF8.self)
      rest = rest[(inner.endIndex + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    }
    let name = rest.prefix { $0 != 0x20 && $0 != 0x09 }
    guard let head = name.first, name.count <= 31, Self.isLetter(head), name.allSatisfy(Self.isTag)
    else { return nil }
    tag = String(decoding: name, as: UTF8.self).uppercased()
    value = String(decoding: rest.dropFirst(name.count + 1), as: UTF8.self)
    position = Position(line: number, column: column)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_")
  }

  private static func isTag(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39)
  }
}
