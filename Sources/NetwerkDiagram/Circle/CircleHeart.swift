/// The disc in the middle with the name of the hoofdpersoon, or the names of a household.
struct CircleHeart: Hashable, Sendable {
  let lines: [String]
  let style: TextStyle
  let radius: Double

  private static func style(_ names: [String]) -> TextStyle {
    TextStyle(size: names.count > 3 ? 9 : names.count > 1 ? 10 : 12, isBold: true)
  }

  static func texts(_ names: [String]) -> [TextLine] { names.map { TextLine($0, style(names)) } }

  init(_ names: [String], _ widths: TextWidths) {
    let style = Self.style(names)
    self.style = style
    lines = names.flatMap { widths.wrapped($0, style, limit: 66, most: names.count > 1 ? 1 : 3) }
    let half = Double(lines.count) * style.size * 1.2 / 2
    // Each line must fit in the circle at its own height.
    let needed = lines.enumerated().map { number, line in
      let top = abs(half - Double(number) * style.size * 1.2)
      let bottom = abs(half - Double(number + 1) * style.size * 1.2)
      return Point(widths.width(line, style) / 2, max(top, bottom) * 0.8).length + 7
    }
    radius = max(40, needed.max() ?? 0)
  }
}
