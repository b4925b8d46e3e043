/// The figure in the middle with the name of the hoofdpersoon, or the names of a household.
struct CircleHeart: Hashable, Sendable {
  let lines: [String]
  let style: TextStyle
  let form: Drawing.Box.Form
  let size: Size
  /// The distance within which the whole figure lies.
  let radius: Double

  private static func style(_ names: [String]) -> TextStyle {
    TextStyle(size: names.count > 3 ? 9 : names.count > 1 ? 10 : 12, isBold: true)
  }

  static func texts(_ names: [String]) -> [TextLine] { names.map { TextLine($0, style(names)) } }

  /// - Parameter isSmall: whether it is as small as its names allow.
  init(
    _ names: [String], form: Drawing.Box.Form = .circle, isSmall: Bool = false,
    _ widths: TextWidths
  ) {
    let style = Self.style(names)
    self.style = style
    self.form = form
    let lines = names.flatMap {
      widths.wrapped($0, style, limit: 66, most: names.count > 1 ? 1 : 3)
    }
    self.lines = lines
    let half = Double(lines.count) * style.size * 1.2 / 2
    // Each line must fit in a circle at its own height.
    let needed = lines.enumerated().map { number, line in
      let top = abs(half - Double(number) * style.size * 1.2)
      let bottom = abs(half - Double(number + 1) * style.size * 1.2)
      return Point(widths.width(line, style) / 2, max(top, bottom) * 0.8).length + 7
    }
    let inside = max(isSmall ? 20 : 40, needed.max() ?? 0)
    let reach = inside * form.reachOfInside
    size = form == .rectangle ? Size(2 * inside, 2 * inside) : form.size(radius: reach)
    radius = reach
  }

  /// How far the figure reaches in a direction.
  func reach(towards direction: Point) -> Double {
    form == .circle
      ? radius
      : Rectangle(center: .zero, size: size).reach(towards: direction.unit, form: form)
  }
}

extension Drawing.Box.Form {
  /// How much further its corners reach than the circle that fits in it.
  fileprivate var reachOfInside: Double {
    switch self {
    case .circle: 1
    case .rectangle, .rounded, .diamond: 1.4143
    case .pentagon: 1.2361
    case .triangle: 2
    case .star: 2.7
    }
  }
}
