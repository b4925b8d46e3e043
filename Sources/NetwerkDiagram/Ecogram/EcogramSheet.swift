/// Puts the circle on a sheet of paper with its title, legend and footer.
struct EcogramSheet {
  let words: EcogramWords
  let widths: TextWidths
  let papier: Papier?
  let stand: Papier.Stand?

  private static let margin = 26.0
  private static let titleStyle = TextStyle(size: 17, isBold: true)
  private static let subtitleStyle = TextStyle(size: 9)
  private static let footerStyle = TextStyle(size: 7)
  /// Names smaller than this ask for a larger sheet; the letters on badges are then 4.5 points.
  private static let readable = 6.0

  static func texts(_ words: EcogramWords) -> [TextLine] {
    [
      TextLine(words.title, titleStyle), TextLine(words.subtitle, subtitleStyle),
      TextLine(words.footer, footerStyle),
    ]
  }

  /// A sheet of A3 is the one of A4 enlarged: their sides have the same ratio.
  func drawing(of circle: Drawing, radius: Double) -> Drawing {
    let stand = papier?.stand ?? stand ?? .liggend
    let small = drawing(of: circle, radius: radius, on: Papier(.a4, stand))
    let isReadable = small.scale * EcogramBox.nameStyle.size >= Self.readable
    let formaat = papier?.formaat ?? (isReadable ? .a4 : .a3)
    guard formaat != .a4 else { return small.drawing }
    let sheet = Papier(formaat, stand).maat
    var large = small.drawing.placed(
      scale: sheet.width / small.drawing.sheet.width, offset: .zero)
    large.sheet = sheet
    return large
  }

  private func drawing(
    of circle: Drawing, radius: Double, on papier: Papier
  ) -> (drawing: Drawing, scale: Double) {
    let sheet = papier.maat
    let legend = legendPlace(on: sheet, papier.stand)
    let titles = titleTexts(
      on: sheet, subtitleRoom: legend.free.maxX - legend.free.minX)
    let (scale, center) = fit(
      circle, radius: radius, in: legend.free, titles: titles.compactMap(Self.frame))
    var drawing = circle.placed(scale: scale, offset: center)
    drawing.sheet = sheet
    drawing.texts += titles
    words.legend.draw(in: &drawing, at: legend.corner, columns: legend.columns, widths)
    drawing.texts.append(
      .init(
        line: TextLine(words.footer, Self.footerStyle), colour: Palette.grey,
        position: Point(Self.margin, Self.margin - 8), alignment: .left,
        width: widths.width(words.footer, Self.footerStyle) + 2))
    return (drawing, scale)
  }

  /// Where the legend stands and what it leaves free for the circle: beside it on a lying sheet,
  /// below it on a standing one.
  private func legendPlace(
    on sheet: Size, _ stand: Papier.Stand
  ) -> (corner: Point, columns: Int, free: Rectangle) {
    let margin = Self.margin
    let columnWidth = words.legend.columnWidth(widths)
    func width(_ columns: Int) -> Double {
      Double(columns) * (columnWidth + Legend.columnGap) - Legend.columnGap
    }
    switch stand {
    case .liggend:
      let room = sheet.height - 2 * margin - 26
      let columns = words.legend.height(inColumns: 1) <= room ? 1 : 2
      let left = sheet.width - margin - width(columns)
      return (
        Point(left, sheet.height - margin - 26), columns,
        Self.rectangle(margin, margin + 4, left - 14, sheet.height - margin)
      )
    case .staand:
      let most = max(1, Int((sheet.width - 2 * margin + Legend.columnGap) / width(1)))
      let columns = min(most, words.legend.sections.count, 4)
      let height = words.legend.height(inColumns: max(1, columns))
      return (
        Point(margin, margin + 10 + height), max(1, columns),
        Self.rectangle(
          margin, margin + 24 + height, sheet.width - margin, sheet.height - margin)
      )
    }
  }

  private static func rectangle(
    _ left: Double, _ bottom: Double, _ right: Double, _ top: Double
  ) -> Rectangle {
    Rectangle(
      center: Point((left + right) / 2, (bottom + top) / 2), size: Size(right - left, top - bottom))
  }

  /// The title, above everything, and the subtitle, on a lying sheet beside the legend.
  private func titleTexts(on sheet: Size, subtitleRoom: Double) -> [Drawing.Text] {
    var y = sheet.height - Self.margin
    return [
      (words.title, Self.titleStyle, Palette.ink, sheet.width - 2 * Self.margin),
      (words.subtitle, Self.subtitleStyle, Palette.grey, subtitleRoom),
    ]
    .map { text, style, colour, room in
      // A title wider than the sheet becomes smaller, never cut off.
      let width = widths.width(text, style)
      let style = TextStyle(size: style.size * min(1, room / max(1, width)), isBold: style.isBold)
      y -= style.size * 0.65
      defer { y -= style.size * 0.65 + 3 }
      return Drawing.Text(
        line: TextLine(text, style), colour: colour, position: Point(Self.margin, y),
        alignment: .left, width: widths.width(text, style) + 2)
    }
  }

  private static func frame(of text: Drawing.Text) -> Rectangle {
    let center =
      text.alignment == .left
      ? Point(text.position.x + text.width / 2, text.position.y) : text.position
    return Rectangle(center: center, size: Size(text.width, text.line.style.size * 1.2))
  }

  /// The largest scale at which the circle with its sector titles fits in the free room without
  /// touching the title, and where its middle comes. Few people are not blown up beyond reason.
  private func fit(
    _ circle: Drawing, radius: Double, in free: Rectangle, titles: [Rectangle]
  ) -> (scale: Double, center: Point) {
    let texts = circle.texts.map(Self.frame)
    let rim = Rectangle(center: .zero, size: Size(2 * radius, 2 * radius))
    let whole = texts.reduce(rim) { $0.union($1) }
    var free = free
    while true {
      let scale = min(
        free.size.width / whole.size.width, free.size.height / whole.size.height, 1.35)
      let center = free.center - whole.center * scale
      let touches = titles.contains { title in
        let title = title.grown(by: 6)
        let nearest = Point(
          max(abs(title.center.x - center.x) - title.size.width / 2, 0),
          max(abs(title.center.y - center.y) - title.size.height / 2, 0))
        return nearest.length < radius * scale
          || texts.contains {
            Rectangle(
              center: $0.center * scale + center,
              size: Size($0.size.width * scale, $0.size.height * scale)
            ).overlaps(title)
          }
      }
      if !touches { return (scale, center) }
      free = Self.rectangle(free.minX, free.minY, free.maxX, free.maxY - 3)
    }
  }
}
