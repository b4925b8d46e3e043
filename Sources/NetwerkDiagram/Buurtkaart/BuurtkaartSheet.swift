import Netwerk

/// Draws a neighbourhood map and puts it on its sheet.
struct BuurtkaartSheet {
  let content: BuurtkaartContent
  let words: BuurtkaartWords
  let widths: TextWidths
  let diagram: Diagram
  private let parts: [BuurtkaartPart]
  private let note: Size

  static let kindStyle = TextStyle(size: 9, isBold: true)
  static let countStyle = TextStyle(size: 8)
  static let bubbleStyle = TextStyle(size: 12, isBold: true)
  private static let household = 11.0

  init(_ kaart: Buurtkaart, _ diagram: Diagram, measuredBy measurer: some TextMeasurer) throws {
    let content = try BuurtkaartContent(kaart)
    let words = BuurtkaartWords(content, in: diagram.taal)
    let lines = content.marks.flatMap { mark in
      zip(words.lines(mark), Self.styles(mark)).map(TextLine.init)
    }
    let widths = try TextWidths(
      of: lines + [TextLine(words.apart, Self.kindStyle)] + Sheet.texts(words.sheet, words.legend),
      by: measurer)
    parts = BuurtkaartPart.parts(
      content, sizes: content.marks.map { Self.size($0, words, widths) })
    note = Size(widths.width(words.apart, Self.kindStyle), 11)
    (self.content, self.words, self.widths, self.diagram) = (content, words, widths, diagram)
  }

  private static func styles(_ mark: BuurtkaartContent.Mark) -> [TextStyle] {
    switch mark {
    case .household: []
    case .shared: [kindStyle, countStyle]
    case .bubble: [bubbleStyle, countStyle]
    }
  }

  private static func size(
    _ mark: BuurtkaartContent.Mark, _ words: BuurtkaartWords, _ widths: TextWidths
  ) -> Size {
    let widest =
      zip(words.lines(mark), styles(mark)).map { widths.width($0, $1) }.max() ?? 0
    switch mark {
    case .household: return Size(household, household)
    case .shared: return Size(widest + 14, 25)
    case .bubble(let households, _):
      let side = max(widest + 18, min(110, 7 * Double(households).squareRoot()), 34)
      return Size(side, side)
    }
  }

  func drawing() -> Drawing {
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    let ways = sheet.stands(usually: [.liggend, .staand]).map { stand in
      let room = sheet.room(stand, legend: .beside)
      let placement = BuurtkaartPlacement(
        content, parts, note: note, wide: room.width / room.height)
      let fields = placement.apart.map { [SheetContent.Outline.rectangle($0.frame)] } ?? []
      let marks = placement.frames.map { SheetContent.Outline.rectangle($0.grown(by: 2)) }
      let outlines = marks + fields
      return SheetContent(
        outlines: outlines.isEmpty ? [.rectangle(placement.bounds)] : outlines,
        nameSize: Self.kindStyle.size, stand: stand
      ) { map(placement) }
    }
    return sheet.drawing(of: ways)
  }

  private func map(_ placement: BuurtkaartPlacement) -> Drawing {
    var drawing = Drawing(
      name: "buurtkaart", sheet: Size(0, 0), accessibleText: words.accessibleText)
    for (number, tie) in content.ties.enumerated() {
      draw(tie, number, placement.frames, in: &drawing)
    }
    for (place, frame) in placement.frames.enumerated() { draw(place, frame, in: &drawing) }
    if let apart = placement.apart { draw(apart, in: &drawing) }
    return drawing
  }

  private func draw(
    _ tie: BuurtkaartContent.Tie, _ number: Int, _ frames: [Rectangle], in drawing: inout Drawing
  ) {
    let (one, other) = (frames[tie.first], frames[tie.second])
    let ends = [
      edge(tie.first, one, towards: other.center), edge(tie.second, other, towards: one.center),
    ]
    drawing.lines.append(
      .init(
        id: "r\(number)", classes: ["band"], from: "m\(tie.first)", to: "m\(tie.second)",
        course: Course([Course.Piece(through: ends)]),
        stroke: .init(
          colour: Palette.background, width: min(6, 0.9 + 0.5 * Double(tie.weight - 1))),
        arrowSize: 0))
    drawing.accessibleText.elements["r\(number)"] = [tie.first, tie.second]
      .map { words.sentence(content.marks[$0]) }.joined(separator: " – ")
  }

  /// Where a line from the middle of a mark leaves it.
  private func edge(_ place: Int, _ frame: Rectangle, towards point: Point) -> Point {
    guard BuurtkaartLook(content.marks[place]).form == .circle else {
      return frame.edge(towards: point)
    }
    return frame.center + (point - frame.center).unit * (frame.size.width / 2)
  }

  private func draw(_ place: Int, _ frame: Rectangle, in drawing: inout Drawing) {
    let mark = content.marks[place]
    let look = BuurtkaartLook(mark)
    drawing.boxes.append(
      .init(
        id: "m\(place)", classes: [look.className], frame: frame, form: look.form,
        stroke: look.stroke, fill: look.fill))
    drawing.accessibleText.elements["m\(place)"] = words.sentence(mark)
    let lines = words.lines(mark)
    for (row, (line, style)) in zip(lines, Self.styles(mark)).enumerated() {
      let y = (Double(lines.count - 1) / 2 - Double(row)) * 10.5
      drawing.write(
        line, style, row == 0 ? look.ink : Palette.dark, frame.center + Point(0, y),
        room: frame.size.width - 6, widths)
    }
  }

  private func draw(_ apart: BuurtkaartPlacement.Field, in drawing: inout Drawing) {
    drawing.background.append(
      .init(
        outline: .closedPath(apart.frame.rounded(by: 8)),
        stroke: .init(colour: Palette.rim, width: 1, pattern: .dotted)))
    drawing.write(
      words.apart, Self.kindStyle, Palette.grey, apart.label, room: apart.frame.size.width - 8,
      widths)
    let look = BuurtkaartLook.apart
    for (number, center) in apart.marks.enumerated() {
      let frame = Rectangle(center: center, size: Size(Self.household, Self.household))
      drawing.boxes.append(
        .init(
          id: "a\(number)", classes: [look.className, "los"], frame: frame, form: look.form,
          stroke: look.stroke, fill: look.fill))
    }
  }
}
