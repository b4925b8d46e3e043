/// The room that one person takes on a genogram: the symbol, and the name in lines below it.
struct GenogramCell: Hashable, Sendable {
  let lines: [String]
  /// How wide the words are by which somebody is stressed, below the name.
  let badgeWidths: [Double]
  let width: Double
  /// From the top of the symbol to the bottom of the name.
  let height: Double

  static let symbol = 30.0
  static let nameStyle = TextStyle(size: 8.6)
  static let focalStyle = TextStyle(size: 8.6, isBold: true)
  static let insideStyle = TextStyle(size: 9.5, isBold: true)
  static let lineHeight = 10.0
  static let badgeHeight = 11.0
  static let nameGap = 3.0
  /// How wide names are before they are broken: usually, and where a row is crowded.
  static let limits = [58.0, 40]

  static func style(_ person: GenogramContent.Person) -> TextStyle {
    person.isFocal ? focalStyle : nameStyle
  }

  static func texts(_ person: GenogramContent.Person) -> [TextLine] {
    [TextLine(person.name, style(person))]
      + (person.number.map { [TextLine($0, insideStyle)] } ?? [])
      + person.badges.map { TextLine($0.text, Legend.badgeStyle) }
  }

  init(_ person: GenogramContent.Person, limit: Double, _ widths: TextWidths) {
    let style = Self.style(person)
    lines = widths.wrapped(person.name, style, limit: limit, most: 4)
    let widest = lines.map { widths.width($0, style) }.max() ?? 0
    badgeWidths = person.badges.map { widths.width($0.text, Legend.badgeStyle) + 7 }
    width = max(Self.symbol + 4, widest + 2, (badgeWidths.max() ?? 0) + 1)
    height =
      Self.symbol
      + (lines.isEmpty ? 0 : Self.nameGap + Double(lines.count) * Self.lineHeight)
      + Double(badgeWidths.count) * Self.badgeHeight
  }
}
