import Netwerk

/// How wide the columns and how high the rows of a support matrix are, and how it is split.
struct SteunkaartGrid: Sendable {
  let content: SteunkaartContent
  let nameWidth: Double
  let titles: [[String]]
  let rows: [SizedRow]
  let headerHeight: Double

  static let titleStyle = TextStyle(size: 7.6, isBold: true)
  static let nameStyle = TextStyle(size: 8.6, isBold: true)
  static let roleStyle = TextStyle(size: 7.2)
  static let headStyle = TextStyle(size: 8, isBold: true)
  static let stateHeight = 13.0
  static let headHeight = 13.0
  static let blockGap = 18.0
  private static let needWidth = 68.0
  private static let letterWidth = 19.0
  private static let sectionGap = 6.0
  private static let nameRange = 66.0...150.0
  private static let titleLines = 7

  /// A row with its lines of text and its height.
  struct SizedRow: Sendable {
    var row: SteunkaartContent.Row
    var number: Int
    var nameLines: [String] = []
    var role: String?
    var isRoleBelow = false
    var height: Double
  }

  init(_ content: SteunkaartContent, _ widths: TextWidths) {
    self.content = content
    let natural = content.rows.map { Self.naturalWidth($0, widths) }.max() ?? 0
    let nameWidth = min(max(natural, Self.nameRange.lowerBound), Self.nameRange.upperBound)
    self.nameWidth = nameWidth
    titles = content.columns.map {
      $0.isNeed
        ? widths.filled($0.title, Self.titleStyle, limit: Self.needWidth - 8, most: Self.titleLines)
        : [$0.title]
    }
    headerHeight = 8 + 9.4 * Double(max(1, titles.map(\.count).max() ?? 1))
    rows = content.rows.enumerated().map { Self.sized($1, $0, nameWidth, widths) }
  }

  private static func naturalWidth(
    _ row: SteunkaartContent.Row, _ widths: TextWidths
  ) -> Double {
    switch row {
    case .head(let text, _): widths.width(text, headStyle) + 10
    case .member(let name, let role, _, _):
      widths.width(name, nameStyle) + (role.map { widths.width($0, roleStyle) + 6 } ?? 0) + 10
    }
  }

  private static func sized(
    _ row: SteunkaartContent.Row, _ number: Int, _ nameWidth: Double, _ widths: TextWidths
  ) -> SizedRow {
    guard case .member(let name, let role, _, _) = row else {
      return SizedRow(row: row, number: number, height: headHeight)
    }
    let room = nameWidth - 8
    var lines = widths.filled(name, nameStyle, limit: room, most: 3)
    if lines.isEmpty { lines = ["–"] }
    let isBelow = naturalWidth(row, widths) > nameWidth
    let shown = role.flatMap {
      isBelow ? widths.filled($0, roleStyle, limit: room, most: 1).first : $0
    }
    let count = Double(lines.count) + (isBelow && shown != nil ? 0.9 : 0)
    return SizedRow(
      row: row, number: number, nameLines: lines, role: shown, isRoleBelow: isBelow,
      height: 4.4 + 10.2 * count)
  }

  /// The left side and width of each column, from the left side of its block.
  var columns: [(left: Double, width: Double)] {
    var left = nameWidth + Self.sectionGap
    var previous: Bool?
    return content.columns.map { column in
      if previous == true, !column.isNeed { left += Self.sectionGap }
      previous = column.isNeed
      let width = column.isNeed ? Self.needWidth : Self.letterWidth
      defer { left += width }
      return (left, width)
    }
  }

  var blockWidth: Double { columns.last.map { $0.left + $0.width } ?? nameWidth }

  /// The rows in blocks of about the same height, order kept; a group that goes on has its head
  /// again.
  func blocks(_ count: Int) -> [[SizedRow]] {
    let total = rows.reduce(0) { $0 + $1.height }
    var limit = total / Double(count)
    while true {
      let blocks = split(limit: limit)
      if blocks.count <= count { return blocks }
      limit += 6
    }
  }

  private func split(limit: Double) -> [[SizedRow]] {
    var blocks: [[SizedRow]] = [[]]
    var filled = 0.0
    var head: SizedRow?
    for row in rows {
      if case .head = row.row {
        head = row
        continue
      }
      let owed = head.map(\.height) ?? 0
      if filled > 0, filled + owed + row.height > limit + 0.01 {
        let last = blocks[blocks.count - 1].last { $0.isHead }
        blocks.append([])
        filled = 0
        if head == nil { head = last }
      }
      for added in [head, row].compactMap({ $0 }) {
        blocks[blocks.count - 1].append(added)
        filled += added.height
      }
      head = nil
    }
    return blocks
  }

  func height(_ block: [SizedRow]) -> Double {
    headerHeight + Self.stateHeight + 3 + block.reduce(0) { $0 + $1.height }
  }

  func size(inBlocks count: Int) -> Size {
    let blocks = blocks(count)
    return Size(
      Double(blocks.count) * (blockWidth + Self.blockGap) - Self.blockGap,
      blocks.map(height).max() ?? 0)
  }
}

extension SteunkaartGrid.SizedRow {
  fileprivate var isHead: Bool {
    if case .head = row { true } else { false }
  }
}

extension TextWidths {
  /// The text in lines filled one after another, none wider than `limit` unless it is one word; what
  /// does not fit in `most` lines ends in an ellipsis.
  func filled(_ text: String, _ style: TextStyle, limit: Double, most: Int) -> [String] {
    var lines: [String] = []
    for word in Self.words(of: text) {
      if let last = lines.last, width("\(last) \(word)", style) <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    guard lines.count > most else { return lines }
    var cut = Array(lines.prefix(most))
    while width(cut[most - 1] + " …", style) > limit, let space = cut[most - 1].lastIndex(of: " ") {
      cut[most - 1] = String(cut[most - 1][..<space])
    }
    cut[most - 1] += " …"
    return cut
  }
}
