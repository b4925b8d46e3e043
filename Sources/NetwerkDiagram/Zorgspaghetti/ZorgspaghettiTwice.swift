/// The list below the household of where work may be done twice: each number with what it stands for.
/// Its own upper left corner is the origin.
struct ZorgspaghettiTwice: Sendable {
  let title: [String]
  let entries: [(overlap: ZorgspaghettiContent.Overlap, lines: [String])]

  static let titleStyle = TextStyle(size: 9.6, isBold: true)
  static let entryStyle = TextStyle(size: 8.6)
  static let width = 200.0
  private static let lineHeight = 10.6
  private static let indent = 17.0

  init(_ content: ZorgspaghettiContent, _ words: ZorgspaghettiWords, _ widths: TextWidths) {
    title =
      content.overlaps.isEmpty
      ? [] : widths.filled(words.twiceTitle, Self.titleStyle, limit: Self.width - 4, most: 2)
    entries = content.overlaps.map { overlap in
      (
        overlap,
        widths.filled(
          overlap.text, Self.entryStyle, limit: Self.width - Self.indent - 6, most: 3)
      )
    }
  }

  static func texts(_ content: ZorgspaghettiContent, _ words: ZorgspaghettiWords) -> [TextLine] {
    [TextLine(words.twiceTitle, titleStyle), TextLine("…", entryStyle), TextLine("…", titleStyle)]
      + content.overlaps.map { TextLine($0.text, entryStyle) }
  }

  private static func height(_ lines: [String]) -> Double {
    max(ZorgspaghettiSizes.sign, lineHeight * Double(lines.count)) + 2
  }

  var height: Double {
    entries.isEmpty
      ? 0
      : 12 * Double(title.count) + 4 + entries.reduce(0) { $0 + Self.height($1.lines) + 2 }
  }

  func draw(at corner: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    var top = corner.y
    for line in title {
      drawing.write(
        line, Self.titleStyle, Palette.tension, Point(corner.x, top - 6), room: Self.width,
        alignment: .left, widths)
      top -= 12
    }
    top -= 4
    for (overlap, lines) in entries {
      let height = Self.height(lines)
      draw(overlap, lines, Point(corner.x, top), height, in: &drawing, widths)
      top -= height + 2
    }
  }

  private func draw(
    _ overlap: ZorgspaghettiContent.Overlap, _ lines: [String], _ corner: Point, _ height: Double,
    in drawing: inout Drawing, _ widths: TextWidths
  ) {
    let id = "d\(overlap.number)"
    ZorgspaghettiSign.number(overlap.number).draw(
      "\(id)n", at: corner + Point(6, -height / 2), in: &drawing, widths)
    let width = Self.width - Self.indent
    let frame = Rectangle(
      center: corner + Point(Self.indent + width / 2, -height / 2), size: Size(width, height))
    drawing.boxes.append(
      .init(
        id: id, classes: ["dubbel"], frame: frame, form: .rectangle,
        stroke: .init(colour: .white, width: 0.4), fill: .white))
    drawing.accessibleText.elements[id] = "\(overlap.number): \(overlap.text)"
    for (row, line) in lines.enumerated() {
      let y = frame.center.y + (Double(lines.count - 1) / 2 - Double(row)) * Self.lineHeight
      drawing.write(
        line, Self.entryStyle, Palette.ink, Point(frame.minX + 3, y), room: width - 6,
        alignment: .left, widths)
    }
  }
}
