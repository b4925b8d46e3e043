/// A place on the sheet in points (1/72 inch), x to the right and y upwards.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

extension Point {
  static let zero = Point(0, 0)

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point {
    Point(point.x * factor, point.y * factor)
  }

  var length: Double { (x * x + y * y).squareRoot() }

  /// A quarter turn to the left.
  var turnedLeft: Point { Point(-y, x) }

  /// The same direction with length 1; zero stays zero.
  var unit: Point {
    let length = length
    return length > 0 ? self * (1 / length) : self
  }

  func distance(to other: Point) -> Double { (other - self).length }

  /// The point at `fraction` of the way to `other`, 0 here and 1 there.
  func part(_ fraction: Double, towards other: Point) -> Point {
    self + (other - self) * fraction
  }
}

/// A rectangle with level sides.
public struct Rectangle: Hashable, Sendable {
  public var center: Point
  public var size: Size

  public init(center: Point, size: Size) {
    self.center = center
    self.size = size
  }
}

extension Rectangle {
  public var minX: Double { center.x - size.width / 2 }
  public var maxX: Double { center.x + size.width / 2 }
  public var minY: Double { center.y - size.height / 2 }
  public var maxY: Double { center.y + size.height / 2 }

  /// The smallest rectangle around all points; `nil` without points.
  init?(around points: some Collection<Point>) {
    guard let first = points.first else { return nil }
    var (low, high) = (first, first)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    self.init(center: low.part(0.5, towards: high), size: Size(high.x - low.x, high.y - low.y))
  }

  var corners: [Point] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
  }

  /// The same rectangle with `margin` added on every side.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(center: center, size: Size(size.width + 2 * margin, size.height + 2 * margin))
  }

  func contains(_ point: Point) -> Bool {
    abs(point.x - center.x) <= size.width / 2 && abs(point.y - center.y) <= size.height / 2
  }

  func overlaps(_ other: Rectangle) -> Bool {
    abs(center.x - other.center.x) * 2 < size.width + other.size.width
      && abs(center.y - other.center.y) * 2 < size.height + other.size.height
  }

  /// The smallest rectangle around both.
  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(around: corners + other.corners) ?? self
  }

  /// Where a line from the center towards `point` leaves the rectangle; the center for itself.
  func edge(towards point: Point) -> Point {
    let way = point - center
    let share = max(abs(way.x) / (size.width / 2), abs(way.y) / (size.height / 2))
    return share > 0 && share.isFinite ? center + way * (1 / share) : center
  }
}
