/// The words and the size of one member's figure, with its middle at the origin.
struct CircleBox: Hashable, Sendable {
  var figure: Figure
  var form: Drawing.Box.Form
  /// The figure itself, without words that stand beside it.
  var size: Size
  var nameLines: [String]
  var detailLines: [String]
  var lines: [Line]
  var badges: [BadgeBox]
  /// Everything that must stay free of others: the figure with its words and badges.
  var extent: Rectangle

  /// How people are drawn.
  enum Figure: Hashable, Sendable {
    /// A box with the name in it.
    case card
    /// A small figure with the name beside it, away from the heart.
    case symbol
  }

  /// One line of text with its middle.
  struct Line: Hashable, Sendable {
    var text: String
    var style: TextStyle
    var center: Point
    var y: Double { center.y }
  }

  struct BadgeBox: Hashable, Sendable {
    var badge: CircleContent.Badge
    var frame: Rectangle
  }

  static let nameStyle = TextStyle(size: 10, isBold: true)
  static let detailStyle = TextStyle(size: 7.8)
  static let badgeStyle = TextStyle(size: 7.6, isBold: true)
  /// Lines wider than this are broken between words.
  static let lineLimit = 64.0
  static let badgeHeight = 10.0

  private static let nameHeight = 11.6
  private static let detailHeight = 9.2
  private static let symbolRadius = 6.0

  /// - Parameter isLeft: whether words beside a symbol stand at its left.
  init(_ member: CircleContent.Member, _ figure: Figure, isLeft: Bool, _ widths: TextWidths) {
    let signed = member.sign.map { "\($0) \(member.name)" } ?? member.name
    let limit =
      figure == .card ? Self.lineLimit : Self.lineLimit * 1.25
    nameLines = widths.wrapped(signed, Self.nameStyle, limit: limit, most: 3)
    if nameLines.isEmpty { nameLines = ["–"] }
    detailLines = member.details.flatMap {
      widths.wrapped($0, Self.detailStyle, limit: limit, most: 2)
    }
    self.figure = figure
    form = member.form
    size = .init(0, 0)
    (lines, badges) = ([], [])
    extent = Rectangle(center: .zero, size: size)
    switch figure {
    case .card: layCard(member, widths)
    case .symbol: laySymbol(member, isLeft: isLeft, widths)
    }
  }

  private var textHeight: Double {
    Double(nameLines.count) * Self.nameHeight + Double(detailLines.count) * Self.detailHeight
  }

  private func textWidth(_ widths: TextWidths) -> Double {
    let names = nameLines.map { widths.width($0, Self.nameStyle) }
    return (names + detailLines.map { widths.width($0, Self.detailStyle) }).max() ?? 0
  }

  /// A box with the name in it, what they give and get on its lower border, overlays on its upper.
  private mutating func layCard(_ member: CircleContent.Member, _ widths: TextWidths) {
    let overlays = member.overlayBadges
    let rows = [member.badges, overlays].map { Self.rowWidth($0, widths) }
    let width = max(textWidth(widths), rows.max() ?? 0, 22) + 13
    let height = textHeight + 8 + (member.badges.isEmpty ? 0 : 4) + (overlays.isEmpty ? 0 : 4)
    size = Size(width, height)
    let top = height / 2 - 4 - (overlays.isEmpty ? 0 : 4)
    lines = stacked(from: top, widths) { _ in 0 }
    badges =
      Self.row(member.badges, left: -rows[0] / 2, y: -height / 2, widths)
      + Self.row(overlays, left: -rows[1] / 2, y: height / 2, widths)
    let frame = Rectangle(center: .zero, size: size)
    extent = badges.reduce(frame) { $0.union($1.frame) }
    // Badges are never wider than the box; keep its width free of rounding.
    extent.size.width = width
    extent.center.x = 0
  }

  /// A small figure, and the words beside it.
  private mutating func laySymbol(
    _ member: CircleContent.Member, isLeft: Bool, _ widths: TextWidths
  ) {
    size = form.size(radius: Self.symbolRadius)
    let side = isLeft ? -1.0 : 1
    let start = Self.symbolRadius + 3
    let overlays = member.overlayBadges
    let height = textHeight + (overlays.isEmpty ? 0 : Self.badgeHeight + 1)
    lines = stacked(from: height / 2, widths) { side * (start + $0 / 2) }
    let rowWidth = Self.rowWidth(overlays, widths)
    badges = Self.row(
      overlays, left: isLeft ? -start - rowWidth : start, y: -height / 2 + Self.badgeHeight / 2,
      widths)
    let width = max(textWidth(widths), rowWidth)
    let words = Rectangle(center: Point(side * (start + width / 2), 0), size: Size(width, height))
    extent = Rectangle(center: .zero, size: size).union(words.grown(by: 1))
  }

  /// The words below each other, each with its middle at the distance asked for its width.
  private func stacked(
    from top: Double, _ widths: TextWidths, at x: (Double) -> Double
  ) -> [Line] {
    var top = top
    let names = nameLines.map { ($0, Self.nameStyle, Self.nameHeight) }
    let details = detailLines.map { ($0, Self.detailStyle, Self.detailHeight) }
    return (names + details).map { text, style, height in
      defer { top -= height }
      return Line(
        text: text, style: style,
        center: Point(x(widths.width(text, style)), top - height / 2))
    }
  }

  private static func rowWidth(_ badges: [CircleContent.Badge], _ widths: TextWidths) -> Double {
    badges.reduce(0) { $0 + widths.width($1.text, badgeStyle) + 7 }
      + 2 * Double(max(0, badges.count - 1))
  }

  private static func row(
    _ badges: [CircleContent.Badge], left: Double, y: Double, _ widths: TextWidths
  ) -> [BadgeBox] {
    var left = left
    return badges.map { badge in
      let width = widths.width(badge.text, badgeStyle) + 7
      defer { left += width + 2 }
      return BadgeBox(
        badge: badge,
        frame: Rectangle(center: Point(left + width / 2, y), size: Size(width, badgeHeight)))
    }
  }

  /// Every text of a member that is to be measured.
  static func texts(of member: CircleContent.Member) -> [TextLine] {
    [TextLine(member.name, nameStyle), TextLine("–", nameStyle)]
      + (member.sign.map { [TextLine($0, nameStyle)] } ?? [])
      + member.details.map { TextLine($0, detailStyle) }
      + (member.badges + member.overlayBadges).map { TextLine($0.text, badgeStyle) }
  }
}
