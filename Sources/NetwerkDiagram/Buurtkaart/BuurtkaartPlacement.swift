/// Where the marks of a neighbourhood map stand: who has much to do with each other close together,
/// nobody over anybody else.
struct BuurtkaartPlacement: Sendable {
  let frames: [Rectangle]
  /// The field of households without anything shared, and their marks.
  let apart: (frame: Rectangle, label: Point, marks: [Point])?
  let bounds: Rectangle

  static let air = 7.0
  private static let tieLength = 62.0
  private static let step = 19.0

  /// - Parameter note: the size of the words above the households that stand apart.
  init(_ content: BuurtkaartContent, sizes: [Size], note: Size) {
    let layout = StressLayout(
      distances: Self.distances(content), count: content.marks.count)
    let free = layout.improved(layout.scaled(), rounds: 60)
    let grown = sizes.map { Size($0.width + 2 * Self.air, $0.height + 2 * Self.air) }
    let centers = OverlapRemoval.apart(free, sizes: grown)
    let frames = zip(centers, sizes).map { Rectangle(center: $0, size: $1) }
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

  /// How far marks should stand from each other: so many ties between them, and parts that hang
  /// together in no way a little farther than that.
  private static func distances(_ content: BuurtkaartContent) -> [Double] {
    let count = content.marks.count
    var near = [[Int]](repeating: [], count: count)
    for tie in content.ties {
      near[tie.first].append(tie.second)
      near[tie.second].append(tie.first)
    }
    var steps = [Int](repeating: -1, count: count * count)
    for start in 0..<count { search(from: start, near, &steps) }
    let farthest = Double((steps.max() ?? 0) + 1)
    return steps.map { ($0 < 0 ? farthest : Double($0)) * tieLength }
  }

  /// The number of ties from one mark to every other that can be reached.
  private static func search(from start: Int, _ near: [[Int]], _ steps: inout [Int]) {
    let row = start * near.count
    steps[row + start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      for other in near[place] where steps[row + other] < 0 {
        steps[row + other] = steps[row + place] + 1
        queue.append(other)
      }
    }
  }

  private static func field(
    _ count: Int, below joined: Rectangle, note: Size
  ) -> (frame: Rectangle, label: Point, marks: [Point]) {
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
    return (frame, Point(frame.center.x, frame.maxY - 6 - note.height / 2), marks)
  }
}
