/// The words and the size of one member's box, with the middle at the origin.
struct CircleBox: Hashable, Sendable {
  var size: Size
  var nameLines: [String]
  var detailLines: [String]
  var badges: [BadgeBox]

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

  init(_ member: CircleContent.Member, _ widths: TextWidths) {
    let marked = member.isDeceased ? "† \(member.name)" : member.name
    nameLines = widths.wrapped(marked, Self.nameStyle, limit: Self.lineLimit, most: 3)
    if nameLines.isEmpty { nameLines = ["–"] }
    detailLines = member.details.flatMap {
      widths.wrapped($0, Self.detailStyle, limit: Self.lineLimit, most: 2)
    }
    let badgeWidths = member.badges.map { widths.width($0.text, Self.badgeStyle) + 7 }
    let badgesWidth = badgeWidths.reduce(0, +) + 2 * Double(max(0, badgeWidths.count - 1))

    let nameWidth = nameLines.map { widths.width($0, Self.nameStyle) }.max() ?? 0
    let detailWidth = detailLines.map { widths.width($0, Self.detailStyle) }.max() ?? 0
    let width = max(nameWidth, detailWidth, badgesWidth, 22) + 13
    let height =
      Double(nameLines.count) * Self.nameHeight + Double(detailLines.count) * Self.detailHeight
      + 8 + (member.badges.isEmpty ? 0 : 4)
    size = Size(width, height)

    badges = []
    var left = -badgesWidth / 2
    for (badge, width) in zip(member.badges, badgeWidths) {
      let center = Point(left + width / 2, -height / 2)
      badges.append(
        BadgeBox(
          badge: badge, frame: Rectangle(center: center, size: Size(width, Self.badgeHeight))))
      left += width + 2
    }
  }

  private static let nameHeight = 11.6
  private static let detailHeight = 9.2

  /// Everything that must stay free of others: the box with its badges.
  var extent: Rectangle {
    guard !badges.isEmpty else { return Rectangle(center: .zero, size: size) }
    let below = Self.badgeHeight / 2
    return Rectangle(center: Point(0, -below / 2), size: Size(size.width, size.height + below))
  }

  /// The lines with the height of their middle above the middle of the box.
  var lines: [(text: String, style: TextStyle, y: Double)] {
    var top = size.height / 2 - 4
    var result: [(String, TextStyle, Double)] = []
    for text in nameLines {
      result.append((text, Self.nameStyle, top - Self.nameHeight / 2))
      top -= Self.nameHeight
    }
    for text in detailLines {
      result.append((text, Self.detailStyle, top - Self.detailHeight / 2))
      top -= Self.detailHeight
    }
    return result
  }

  /// Every text of a member that is to be measured.
  static func texts(of member: CircleContent.Member) -> [TextLine] {
    [TextLine(member.name, nameStyle), TextLine("†", nameStyle), TextLine("–", nameStyle)]
      + member.details.map { TextLine($0, detailStyle) }
      + member.badges.map { TextLine($0.text, badgeStyle) }
  }
}
