/// Where the label of a group stands in its field.
enum SociogramLabel {
  private static let air = 5.0

  /// The place above boxes where the field becomes hardly larger and no tie runs through the label,
  /// as high as can be.
  /// - Parameters:
  ///   - frames: the boxes of the group, one at least.
  ///   - ties: between which of them there are ties.
  /// - Complexity: O(boxes · ties).
  static func place(
    _ size: Size, among frames: [Rectangle], ties: [(first: Int, second: Int)]
  ) -> Rectangle {
    guard let whole = Rectangle(around: frames.flatMap(\.corners)) else {
      return Rectangle(center: .zero, size: size)
    }
    let spread = max(0, whole.size.width - size.width)
    let choices = (0...8).map { step -> (label: Rectangle, cost: Double) in
      let x = whole.center.x + spread * (Double(step) / 8 - 0.5)
      let under = frames.filter { abs($0.center.x - x) < ($0.size.width + size.width) / 2 + air }
      let top = under.map(\.maxY).max() ?? whole.maxY - size.height - air
      let label = Rectangle(center: Point(x, top + air + size.height / 2), size: size)
      let crossed = ties.count {
        Segment.meets(frames[$0.first].center, frames[$0.second].center, label.grown(by: 3))
      }
      let grown = ConvexHull(around: frames.flatMap(\.corners) + label.corners).area
      let low = whole.maxY - label.maxY
      return (
        label, grown / 100 + Double(crossed) * 60 + max(0, low) + abs(x - whole.center.x) / 8
      )
    }
    return choices.dropFirst().reduce(choices[0]) { $1.cost < $0.cost - 0.01 ? $1 : $0 }.label
  }
}

/// Straight lines between two points each.
enum Segment {
  /// Whether the line from `a` to `b` crosses that from `c` to `d`, ends not counted.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// Whether the line from `a` to `b` comes in a rectangle.
  static func meets(_ a: Point, _ b: Point, _ rectangle: Rectangle) -> Bool {
    if rectangle.contains(a) || rectangle.contains(b) { return true }
    let corners = rectangle.corners
    return corners.indices.contains { cross(a, b, corners[$0], corners[($0 + 1) % 4]) }
  }

  private static func side(_ from: Point, _ to: Point, _ point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }
}
