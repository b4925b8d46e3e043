/// Where the lanes and their cards stand, with room for so many columns of people: from the left side
/// of the lanes, and from the top down.
struct ZorgspaghettiLayout: Sendable {
  let lanes: [Lane]
  let columns: Int
  let height: Double

  static let headWidth = 92.0
  static let gap = 6.0
  static let laneGap = 8.0
  private static let lowest = 46.0

  struct Lane: Sendable {
    /// The upper side, and the height.
    var top: Double
    var height: Double
    var cards: [Place]
  }

  /// The upper left corner of a card, and how many columns wide it is.
  struct Place: Hashable, Sendable {
    var corner: Point
    var columns: Int
  }

  /// - Parameter columns: at least 1.
  init(_ sizes: ZorgspaghettiSizes, columns: Int) {
    var top = 0.0
    lanes = sizes.lanes.map { cards in
      let lane = Self.lane(cards, columns: columns, top: top)
      top -= lane.height + Self.laneGap
      return lane
    }
    self.columns = columns
    height = lanes.last.map { $0.height - $0.top } ?? 0
  }

  private static func lane(
    _ cards: [ZorgspaghettiSizes.Card], columns: Int, top: Double
  ) -> Lane {
    cards.count > columns
      ? stacked(cards, columns: columns, top: top) : level(cards, columns: columns, top: top)
  }

  /// Cards below each other, each in the column that is least full.
  private static func stacked(
    _ cards: [ZorgspaghettiSizes.Card], columns: Int, top: Double
  ) -> Lane {
    var filled = [Double](repeating: gap, count: columns)
    let places = cards.map { card in
      let column = filled.indices.reduce(0) { filled[$1] < filled[$0] ? $1 : $0 }
      defer { filled[column] += card.height(inColumns: 1) + gap }
      return Place(corner: Point(left(of: column), top - filled[column]), columns: 1)
    }
    return Lane(top: top, height: max(lowest, filled.max() ?? 0), cards: places)
  }

  /// Cards beside each other, the highest made wider as long as there is room and the lane becomes
  /// lower by it.
  private static func level(
    _ cards: [ZorgspaghettiSizes.Card], columns: Int, top: Double
  ) -> Lane {
    var spans = cards.map { _ in 1 }
    var heights = cards.map { $0.height(inColumns: 1) }
    var (best, lowest) = (spans, heights.max() ?? 0)
    for _ in 0..<max(0, columns - cards.count) {
      let highest = heights.indices.reduce(0) { heights[$1] > heights[$0] ? $1 : $0 }
      guard spans[highest] < cards[highest].rows.count else { break }
      spans[highest] += 1
      heights[highest] = cards[highest].height(inColumns: spans[highest])
      if let height = heights.max(), height < lowest - 0.01 { (best, lowest) = (spans, height) }
    }
    var column = 0
    let places = best.map { span in
      defer { column += span }
      return Place(corner: Point(left(of: column), top - gap), columns: span)
    }
    return Lane(top: top, height: max(Self.lowest, lowest + 2 * gap), cards: places)
  }

  private static func left(of column: Int) -> Double {
    headWidth + gap + Double(column) * (ZorgspaghettiSizes.cardWidth + gap)
  }

  var width: Double {
    lanes.isEmpty ? 0 : Self.left(of: columns)
  }
}
