import Netwerk

/// How large the cards of a service map are, and what stands on which line.
struct ZorgspaghettiSizes: Sendable {
  let content: ZorgspaghettiContent
  /// The cards of each lane.
  let lanes: [[Card]]

  static let nameStyle = TextStyle(size: 8.6, isBold: true)
  static let detailStyle = TextStyle(size: 7.2)
  static let titleStyle = TextStyle(size: 8.2, isBold: true)
  static let signStyle = TextStyle(size: 6.6, isBold: true)
  static let cardWidth = 156.0
  static let padding = 3.0
  static let nameHeight = 10.4
  static let detailHeight = 8.6
  static let titleHeight = 10.0
  /// A circle with a number, and a letter of the household.
  static let sign = 11.0
  static let signGap = 1.5
  static let leadWidth = 26.0

  struct Card: Sendable {
    var card: ZorgspaghettiContent.Card
    var titleLines: [String]
    var headHeight: Double
    var rows: [Row]
    /// The room for numbers before the names.
    var leftGutter: Double
  }

  struct Row: Sendable {
    var person: ZorgspaghettiContent.Person
    var nameLines: [String]
    var detailLines: [String]
    /// Letters beside each other, a line each.
    var letterLines: [[String]]
    var rightGutter: Double
    var height: Double
  }

  init(_ content: ZorgspaghettiContent, _ widths: TextWidths) {
    self.content = content
    lanes = content.lanes.map { lane in lane.cards.map { Self.card($0, widths) } }
  }

  private static func card(_ card: ZorgspaghettiContent.Card, _ widths: TextWidths) -> Card {
    let signs = Double(card.overlaps.count) * (sign + signGap)
    let room = cardWidth - 2 * padding - 8 - signs
    let lines = widths.filled(card.title, titleStyle, limit: room, most: 3)
    let titleLines = lines.isEmpty ? ["–"] : lines
    let head = max(titleHeight * Double(titleLines.count), card.overlaps.isEmpty ? 0 : sign) + 3
    let leftGutter = card.people.contains { !$0.overlaps.isEmpty } ? sign + 2 : 0
    let rows = card.people.map { row($0, leftGutter, widths) }
    return Card(
      card: card, titleLines: titleLines, headHeight: head, rows: rows, leftGutter: leftGutter)
  }

  private static func row(
    _ person: ZorgspaghettiContent.Person, _ leftGutter: Double, _ widths: TextWidths
  ) -> Row {
    let letterLines = stride(from: 0, to: person.letters.count, by: 3).map {
      Array(person.letters[$0..<min($0 + 3, person.letters.count)])
    }
    let widest = letterLines.map { $0.reduce(0) { $0 + letterWidth($1, widths) + signGap } }.max()
    let rightGutter = max(widest ?? 0, person.holdsLead ? leadWidth + signGap : 0)
    let room = cardWidth - 2 * padding - leftGutter - rightGutter - 8
    let names = widths.filled(person.name, nameStyle, limit: room, most: 3)
    let details = widths.filled(person.details, detailStyle, limit: room, most: 3)
    let nameLines = names.isEmpty ? ["–"] : names
    let text = nameHeight * Double(nameLines.count) + detailHeight * Double(details.count) + 3
    let signs = Double(letterLines.count + (person.holdsLead ? 1 : 0)) * (sign + signGap)
    let numbers = Double(person.overlaps.count) * (sign + signGap)
    return Row(
      person: person, nameLines: nameLines, detailLines: details, letterLines: letterLines,
      rightGutter: rightGutter, height: max(text, signs, numbers))
  }

  static func letterWidth(_ letter: String, _ widths: TextWidths) -> Double {
    max(9, widths.width(letter, signStyle) + 4)
  }

  /// Every text of the lanes that is to be measured.
  static func texts(_ content: ZorgspaghettiContent) -> [TextLine] {
    let people = content.lanes.flatMap(\.cards).flatMap(\.people)
    let titles = content.lanes.flatMap(\.cards).map { TextLine($0.title, titleStyle) }
    return titles + [
      TextLine("…", nameStyle), TextLine("…", detailStyle), TextLine("–", nameStyle),
    ]
      + people.flatMap { person in
        [TextLine(person.name, nameStyle), TextLine(person.details, detailStyle)]
          + person.letters.map { TextLine($0, signStyle) }
      } + content.overlaps.map { TextLine("\($0.number)", signStyle) }
  }
}

extension ZorgspaghettiSizes.Card {
  /// The people in so many columns, about as high as each other, order kept.
  func columns(_ count: Int) -> [[ZorgspaghettiSizes.Row]] {
    let total = rows.reduce(0) { $0 + $1.height + 2 }
    var limit = max(total / Double(count), (rows.map(\.height).max() ?? 0) + 2)
    while true {
      var columns: [[ZorgspaghettiSizes.Row]] = [[]]
      var filled = 0.0
      for row in rows {
        if filled > 0, filled + row.height + 2 > limit + 0.01 {
          columns.append([])
          filled = 0
        }
        columns[columns.count - 1].append(row)
        filled += row.height + 2
      }
      if columns.count <= count { return columns }
      limit += 4
    }
  }

  /// How high the card becomes with its people in so many columns.
  func height(inColumns count: Int) -> Double {
    let highest = columns(count).map { $0.reduce(0) { $0 + $1.height + 2 } }.max() ?? 0
    return 2 * ZorgspaghettiSizes.padding + headHeight + highest
  }

  static func width(ofColumns count: Int) -> Double {
    Double(count) * (ZorgspaghettiSizes.cardWidth + ZorgspaghettiLayout.gap)
      - ZorgspaghettiLayout.gap
  }
}
