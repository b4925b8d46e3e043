/// A place where a member's box could stand, as cheap as can be: most choices are never looked at.
struct CircleChoice: Sendable {
  /// Where the middle of the box is, seen from the heart.
  var angle: Double
  var radius: Double
  /// What this place costs by itself.
  var drift: Double

  var center: Point { Point(angle: angle, radius: radius) }
}

/// A box at a place, with what it hides from the heart.
struct CirclePlace: Sendable {
  var center: Point
  var frame: Rectangle
  var angle: Double
  var radius: Double
  /// How far the box reaches to both sides, seen from the heart, as turns from `angle`.
  var left: Double
  var right: Double
  /// Distance from the heart to the nearest point of the box.
  var near: Double
  /// What this place costs by itself.
  var drift: Double

  /// Stands in for a place until one is found.
  static let nowhere = CirclePlace(
    center: .zero, frame: Rectangle(center: .zero, size: Size(0, 0)), angle: 0, radius: 0, left: 0,
    right: 0, near: 0, drift: 0)
}

extension CirclePlace {
  /// A box of this extent, which does not cover the heart, at the chosen place with its center.
  init(_ choice: CircleChoice, center: Point, _ extent: Rectangle) {
    angle = choice.angle
    radius = choice.radius
    drift = choice.drift
    self.center = center
    frame = extent.moved(by: center)
    near = frame.nearest.length
    let corners = frame.corners
    var (leftmost, rightmost) = (corners[0], corners[0])
    for corner in corners.dropFirst() {
      if corner.isLeft(of: leftmost) { leftmost = corner }
      if rightmost.isLeft(of: corner) { rightmost = corner }
    }
    left = max(0, turn(from: angle, to: leftmost.angle))
    right = min(0, turn(from: angle, to: rightmost.angle))
  }
}

extension CircleChoice {
  /// A grid of places where a box is wholly inside its sector and ring, cheapest first, at most
  /// `crowd` beside each other.
  static func all(
    for member: CircleContent.Member, _ extent: Rectangle, ideal: Double, in frame: CircleFrame,
    crowd: Int
  ) -> [CircleChoice] {
    let sector = frame.sectors[member.sector]
    let inner = frame.inner(of: member.ring)
    let outer = frame.rings[member.ring]
    // Near the heart a tie needs room to show what kind it is.
    let nearest = member.ring == 0 ? inner + 26 : inner + 2
    let cell = Cell(
      nearest: nearest, farthest: outer - 2, walls: frame.sectors.count == 1 ? nil : Walls(sector))
    let idealRadius = (max(inner, nearest) + outer) / 2
    var choices: [CircleChoice] = []
    let radiusStep = max(6, (outer - inner) / 10)
    var radius = inner + 8
    while radius < outer {
      let arc = 2 * sector.half * radius
      let steps = max(8, min(crowd, Int(arc / 7)))
      // Most of the grid lies outside the cell, so walking it costs no sines.
      let turnOfStep = Point(angle: 2 * sector.half / Double(steps), radius: 1)
      var middle = Point(angle: sector.end, radius: radius)
      for step in 0...steps {
        defer { middle = middle.turned(by: turnOfStep) }
        guard cell.contains(extent.moved(by: middle)) else { continue }
        let angle = sector.end + 2 * sector.half * Double(step) / Double(steps)
        let drift =
          0.14 * radius * abs(turn(from: ideal, to: angle)) + 0.5 * abs(radius - idealRadius)
        choices.append(CircleChoice(angle: angle, radius: radius, drift: drift))
      }
      radius += radiusStep
    }
    return choices.sorted { one, other in
      if one.drift != other.drift { return one.drift < other.drift }
      return one.angle != other.angle ? one.angle < other.angle : one.radius < other.radius
    }
  }
}

/// Where one sector and one ring cross.
private struct Cell {
  let nearest: Double
  let farthest: Double
  /// `nil` when there is one sector, all around.
  let walls: Walls?

  func contains(_ extent: Rectangle) -> Bool {
    let far = Point(
      abs(extent.center.x) + extent.size.width / 2, abs(extent.center.y) + extent.size.height / 2)
    guard far.length <= farthest, extent.nearest.length >= nearest else { return false }
    return walls.map { extent.corners.allSatisfy($0.contains) } ?? true
  }
}

/// The two borders of a sector, with the air that boxes keep from them.
private struct Walls {
  private static let air = 7.0
  /// At right angles to each border, into the sector.
  let first: Point
  let last: Point
  let isWide: Bool

  init(_ sector: CircleFrame.Sector) {
    first = Point(angle: sector.start, radius: 1).turnedLeft * -1
    last = Point(angle: sector.end, radius: 1).turnedLeft
    isWide = sector.half > .pi / 2
  }

  func contains(_ point: Point) -> Bool {
    let pastFirst = point.x * first.x + point.y * first.y >= Self.air
    let pastLast = point.x * last.x + point.y * last.y >= Self.air
    return isWide ? pastFirst || pastLast : pastFirst && pastLast
  }
}

extension Rectangle {
  func moved(by way: Point) -> Rectangle { Rectangle(center: center + way, size: size) }

  /// The point nearest to the origin, mirrored to the upper right.
  fileprivate var nearest: Point {
    Point(
      max(0, abs(center.x) - size.width / 2), max(0, abs(center.y) - size.height / 2))
  }
}

extension Point {
  /// Whether the way from the origin to this point is to the left of that to another, less than
  /// half a turn away.
  fileprivate func isLeft(of other: Point) -> Bool { other.x * y - other.y * x > 0 }
}
