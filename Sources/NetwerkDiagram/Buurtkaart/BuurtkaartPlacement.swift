/// Where the marks of a neighbourhood map stand: its parts in rows, together about as wide for their
/// height as the sheet, and below them the households that share nothing.
struct BuurtkaartPlacement: Sendable {
  let frames: [Rectangle]
  /// The field of households without anything shared, and their marks.
  let apart: Field?
  let bounds: Rectangle

  struct Field: Sendable {
    var frame: Rectangle
    var label: Point
    var marks: [Point]
  }

  private static let gap = 16.0
  private static let step = 19.0

  /// - Parameters:
  ///   - parts: of ``BuurtkaartPart/parts(_:sizes:)``.
  ///   - note: the size of the words above the households that stand apart.
  ///   - wide: how much wider than high the whole should be.
  init(_ content: BuurtkaartContent, _ parts: [BuurtkaartPart], note: Size, wide: Double) {
    let shelves = Self.shelves(parts, wide: wide)
    var frames = content.marks.map { _ in Rectangle(center: .zero, size: Size(0, 0)) }
    for part in shelves {
      for (mark, frame) in zip(part.marks, part.frames) { frames[mark] = frame }
    }
    let joined =
      Rectangle(around: frames.flatMap(\.corners)) ?? Rectangle(center: .zero, size: Size(0, 0))
    self.frames = frames
    guard content.apart > 0 else {
      (apart, bounds) = (nil, joined)
      return
    }
    let field = Self.field(content.apart, below: joined, note: note)
    (apart, bounds) = (field, frames.isEmpty ? field.frame : joined.union(field.frame))
  }

  /// The parts in rows of the width at which the whole comes largest on the sheet.
  private static func shelves(_ parts: [BuurtkaartPart], wide: Double) -> [BuurtkaartPart] {
    guard parts.count > 1 else { return parts }
    let least = parts.map(\.bounds.size.width).max() ?? 0
    let most = parts.reduce(0) { $0 + $1.bounds.size.width + gap }
    let ways = (0...24).map {
      rows(parts, width: least + max(0, most - least) * Double($0 * $0) / 576)
    }
    let sizes = ways.map { max($0.size.width, $0.size.height * wide) }
    let best = sizes.indices.reduce(0) { sizes[$1] < sizes[$0] - 0.01 ? $1 : $0 }
    return ways[best].parts
  }

  /// The highest first, one after another, each row level in the middle.
  private static func rows(
    _ parts: [BuurtkaartPart], width: Double
  ) -> (parts: [BuurtkaartPart], size: Size) {
    let order = parts.enumerated().sorted { one, other in
      let (high, low) = (one.element.bounds.size.height, other.element.bounds.size.height)
      return high == low ? one.offset < other.offset : high > low
    }.map(\.element)
    var placed: [BuurtkaartPart] = []
    var (left, top, height, widest) = (0.0, 0.0, 0.0, 0.0)
    for var part in order {
      let size = part.bounds.size
      if left > 0, left + size.width > width + 0.01 {
        (left, top, height) = (0, top - height - gap, 0)
      }
      height = max(height, size.height)
      let middle = Point(left + size.width / 2, top - height / 2)
      part.move(by: middle - part.bounds.center)
      placed.append(part)
      left += size.width + gap
      widest = max(widest, left - gap)
    }
    return (placed, Size(widest, height - top))
  }

  private static func field(_ count: Int, below joined: Rectangle, note: Size) -> Field {
    let room = max(joined.size.width, note.width + 24, 8 * step)
    let columns = max(1, min(count, Int((room - 12) / step)))
    let rows = (count + columns - 1) / columns
    let size = Size(
      max(note.width + 20, Double(columns) * step + 12),
      Double(rows) * step + note.height + 16)
    let top = joined.size.height > 0 ? joined.minY - 16 : 0
    let frame = Rectangle(center: Point(joined.center.x, top - size.height / 2), size: size)
    let left = frame.center.x - Double(columns) * step / 2
    let first = frame.maxY - 10 - note.height
    let marks = (0..<count).map { number in
      Point(
        left + (Double(number % columns) + 0.5) * step,
        first - (Double(number / columns) + 0.5) * step)
    }
    let label = Point(frame.center.x, frame.maxY - 6 - note.height / 2)
    return Field(frame: frame, label: label, marks: marks)
  }
}
