/// A sheet of paper with a title, a subtitle, a legend, a footer and in the room that is left a
/// picture: the same for every form.
///
/// ```swift
/// let sheet = Sheet(words: words, legend: legend, widths: widths, diagram)
/// return sheet.drawing(of: SheetContent(outlines: …, nameSize: 10) { picture })
/// ```
struct Sheet {
  let words: SheetWords
  let legend: Legend
  let widths: TextWidths
  private let papier: Papier?
  private let stand: Papier.Stand?

  /// - Parameter widths: of `texts(_:_:)` at least.
  init(words: SheetWords, legend: Legend, widths: TextWidths, _ diagram: Diagram) {
    self.words = words
    self.legend = legend
    self.widths = widths
    papier = diagram.papier
    stand = diagram.stand
  }

  static let margin = 26.0
  private static let titleStyle = TextStyle(size: 17, isBold: true)
  private static let subtitleStyle = TextStyle(size: 9)
  private static let footerStyle = TextStyle(size: 7)
  /// What the titles take, from the margin down, beside which a table cannot stand.
  private static let titleRoom = 44.0
  /// Names smaller than this ask for a larger sheet; the letters on badges are then 4.5 points.
  private static let readable = 6.0

  /// The styles that do not depend on how large the picture becomes.
  static let styles = [
    titleStyle, subtitleStyle, footerStyle, Legend.titleStyle, Legend.entryStyle, Legend.badgeStyle,
  ]

  /// Every text of the sheet itself that is to be measured.
  static func texts(_ words: SheetWords, _ legend: Legend) -> [TextLine] {
    legend.texts + [
      TextLine(words.title, titleStyle), TextLine(words.subtitle, subtitleStyle),
      TextLine(words.footer, footerStyle),
    ]
  }

  /// The ways in which the sheet may be held: the one asked for, else those of the form.
  func stands(usually: [Papier.Stand]) -> [Papier.Stand] {
    (papier?.stand ?? stand).map { [$0] } ?? usually
  }

  /// The room that titles and legend leave for the picture on A4, for a form that lays itself out
  /// in it.
  func room(
    _ stand: Papier.Stand, legend: SheetContent.LegendSide, place: SheetContent.Place = .middle
  ) -> Size {
    layout(stand, legend, place).free.size
  }

  /// The sheet with the picture.
  func drawing(of content: SheetContent) -> Drawing { drawing(of: [content]) }

  /// The sheet with the picture in the first of several ways (one at least) that can be read with
  /// ease, else in the one in which it becomes largest.
  ///
  /// A sheet of A3 is the one of A4 enlarged: their sides have the same ratio.
  func drawing(of ways: [SheetContent]) -> Drawing {
    let fits = ways.map(fit)
    let best = fits.dropFirst().reduce(fits[0]) {
      min($1.scale, 1) > min($0.scale, 1) * 1.02 ? $1 : $0
    }
    let small = drawing(of: best)
    let isReadable = best.scale * best.content.nameSize >= Self.readable
    guard papier?.formaat ?? (isReadable ? .a4 : .a3) != .a4 else { return small }
    let sheet = Papier(.a3, best.content.stand).maat
    var large = small.placed(scale: sheet.width / small.sheet.width, offset: .zero)
    large.sheet = sheet
    return large
  }
}

extension Sheet {
  /// Where the legend stands and what it leaves free.
  private struct Layout {
    var sheet: Size
    var corner: Point
    var columns: Int
    var free: Rectangle
    var titleWidths: [Double]
  }

  /// How one way of laying the picture out comes on the sheet.
  private struct Fit {
    var content: SheetContent
    var layout: Layout
    var titles: [Drawing.Text]
    var scale: Double
    var offset: Point
  }

  private func drawing(of fit: Fit) -> Drawing {
    var drawing = fit.content.draw().placed(scale: fit.scale, offset: fit.offset)
    drawing.sheet = fit.layout.sheet
    drawing.texts += fit.titles
    var corner = fit.layout.corner
    if fit.content.place == .topLeft, fit.content.legend == .below {
      let bottom = fit.content.bounds.minY * fit.scale + fit.offset.y
      corner.y = max(corner.y, bottom - 26)
    }
    legend.draw(in: &drawing, at: corner, columns: fit.layout.columns, widths)
    drawing.texts.append(
      line(words.footer, Self.footerStyle, Palette.grey, Point(Self.margin, Self.margin - 8)))
    return drawing
  }

  private func layout(
    _ stand: Papier.Stand, _ side: SheetContent.LegendSide, _ place: SheetContent.Place
  ) -> Layout {
    let sheet = Papier(.a4, stand).maat
    let margin = Self.margin
    let top = sheet.height - margin - (place == .topLeft ? Self.titleRoom : 0)
    let full = sheet.width - 2 * margin
    let columnWidth = legend.columnWidth(widths) + Legend.columnGap
    if legend.sections.isEmpty {
      return Layout(
        sheet: sheet, corner: .zero, columns: 1,
        free: Self.rectangle(margin, margin + 4, sheet.width - margin, top),
        titleWidths: [full, full])
    }
    if side == .beside, stand == .liggend {
      let room = sheet.height - 2 * margin - 26
      let columns = (1...3).first { legend.height(inColumns: $0) <= room } ?? 3
      let left = sheet.width - margin - (Double(columns) * columnWidth - Legend.columnGap)
      let free = Self.rectangle(margin, margin + 4, left - 14, top)
      return Layout(
        sheet: sheet, corner: Point(left, sheet.height - margin - 26), columns: columns,
        free: free, titleWidths: [full, free.size.width])
    }
    let columns = max(
      1, min(legend.sections.count, 4, Int((full + Legend.columnGap) / columnWidth)))
    let height = legend.height(inColumns: columns)
    let gap = place == .topLeft ? 22.0 : 24
    return Layout(
      sheet: sheet, corner: Point(margin, margin + 10 + height), columns: columns,
      free: Self.rectangle(margin, margin + gap + height, sheet.width - margin, top),
      titleWidths: [full, full])
  }

  private static func rectangle(
    _ left: Double, _ bottom: Double, _ right: Double, _ top: Double
  ) -> Rectangle {
    Rectangle(
      center: Point((left + right) / 2, (bottom + top) / 2), size: Size(right - left, top - bottom))
  }

  /// The largest scale at which the picture fits in the free room without touching the titles, and
  /// where it comes.
  private func fit(_ content: SheetContent) -> Fit {
    let layout = layout(content.stand, content.legend, content.place)
    let titles = titleTexts(on: layout)
    let whole = content.bounds
    var free = layout.free
    while true {
      let scale = min(
        free.size.width / max(1, whole.size.width), free.size.height / max(1, whole.size.height),
        content.mostScale)
      let offset =
        switch content.place {
        case .middle: free.center - whole.center * scale
        case .topLeft: Point(free.minX, free.maxY) - Point(whole.minX, whole.maxY) * scale
        }
      let touches = content.outlines.contains { outline in
        let placed = outline.placed(scale: scale, offset: offset)
        return titles.contains { placed.overlaps($0.frame.grown(by: 6)) }
      }
      if !touches || free.size.height < 30 {
        return Fit(content: content, layout: layout, titles: titles, scale: scale, offset: offset)
      }
      free = Self.rectangle(free.minX, free.minY, free.maxX, free.maxY - 3)
    }
  }

  /// The title, above everything, and the subtitle, on a lying sheet beside the legend.
  private func titleTexts(on layout: Layout) -> [Drawing.Text] {
    var y = layout.sheet.height - Self.margin
    return zip(
      [
        (words.title, Self.titleStyle, Palette.ink),
        (words.subtitle, Self.subtitleStyle, Palette.grey),
      ], layout.titleWidths
    )
    .map { title, room in
      let (text, style, colour) = title
      // A title wider than the sheet becomes smaller, never cut off.
      let width = widths.width(text, style)
      let shown = TextStyle(size: style.size * min(1, room / max(1, width)), isBold: style.isBold)
      y -= shown.size * 0.65
      defer { y -= shown.size * 0.65 + 3 }
      return line(text, shown, colour, Point(Self.margin, y))
    }
  }

  private func line(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ position: Point
  ) -> Drawing.Text {
    .init(
      line: TextLine(text, style), colour: colour, position: position, alignment: .left,
      width: widths.width(text, style) + 2)
  }
}
