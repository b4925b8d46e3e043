/// Marks of a neighbourhood map that hang together, laid out on their own: who has much to do with
/// each other close together, nobody over anybody else.
struct BuurtkaartPart: Sendable {
  /// Which marks, ascending.
  let marks: [Int]
  private(set) var frames: [Rectangle]
  private(set) var bounds: Rectangle

  static let air = 5.0
  private static let tieLength = 40.0

  /// - Parameters:
  ///   - marks: one at least, all tied to each other in some way.
  ///   - near: of every mark of the map the marks it is tied to.
  init(_ marks: [Int], near: [[Int]], sizes: [Size]) {
    self.marks = marks
    let layout = StressLayout(distances: Self.distances(marks, near), count: marks.count)
    let free = layout.improved(layout.scaled(), rounds: 60)
    let grown = marks.map {
      Size(sizes[$0].width + 2 * Self.air, sizes[$0].height + 2 * Self.air)
    }
    let centers = OverlapRemoval.apart(free, sizes: grown)
    frames = zip(centers, marks).map { Rectangle(center: $0, size: sizes[$1]) }
    bounds =
      Rectangle(around: frames.flatMap(\.corners)) ?? Rectangle(center: .zero, size: Size(0, 0))
  }

  mutating func move(by way: Point) {
    for place in frames.indices { frames[place].center = frames[place].center + way }
    bounds.center = bounds.center + way
  }

  /// Marks joined by ties, the most first.
  static func parts(_ content: BuurtkaartContent, sizes: [Size]) -> [BuurtkaartPart] {
    var near = [[Int]](repeating: [], count: content.marks.count)
    for tie in content.ties {
      near[tie.first].append(tie.second)
      near[tie.second].append(tie.first)
    }
    var isFound = content.marks.map { _ in false }
    var groups: [[Int]] = []
    for start in content.marks.indices where !isFound[start] {
      let steps = steps(from: start, near)
      let group = steps.indices.filter { steps[$0] >= 0 }
      for place in group { isFound[place] = true }
      groups.append(group)
    }
    return groups.sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
      .map { BuurtkaartPart($0, near: near, sizes: sizes) }
  }

  private static func distances(_ marks: [Int], _ near: [[Int]]) -> [Double] {
    marks.flatMap { start in
      let steps = steps(from: start, near)
      return marks.map { Double(steps[$0]) * tieLength }
    }
  }

  /// The number of ties from one mark to every other; −1 for what cannot be reached.
  private static func steps(from start: Int, _ near: [[Int]]) -> [Int] {
    var steps = [Int](repeating: -1, count: near.count)
    steps[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      for other in near[place] where steps[other] < 0 {
        steps[other] = steps[place] + 1
        queue.append(other)
      }
    }
    return steps
  }
}
