/// The smallest polygon without dents around points, counter-clockwise.
struct ConvexHull: Hashable, Sendable {
  var corners: [Point]

  /// Andrew's monotone chain: O(n log n), exact to a millionth of a point.
  init(around points: [Point]) {
    // On a fine grid, so that points above each other are so exactly, and rounding loses no corner.
    let points = points.map { Point(Self.onGrid($0.x), Self.onGrid($0.y)) }
    let sorted = points.sorted { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
    guard sorted.count > 2 else {
      corners = sorted
      return
    }
    let lower = Self.chain(sorted)
    let upper = Self.chain(sorted.reversed())
    corners = lower.dropLast() + upper.dropLast()
  }

  private static func onGrid(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }

  private static func chain(_ points: [Point]) -> [Point] {
    var chain: [Point] = []
    for point in points {
      while chain.count > 1,
        cross(chain[chain.count - 2], chain[chain.count - 1], point) <= 1e-9
      {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain
  }

  private static func cross(_ start: Point, _ middle: Point, _ end: Point) -> Double {
    let (one, other) = (middle - start, end - start)
    return one.x * other.y - one.y * other.x
  }

  func moved(by way: Point) -> ConvexHull {
    var other = self
    other.corners = corners.map { $0 + way }
    return other
  }

  /// What it encloses (Gauss's area formula).
  var area: Double {
    corners.indices.reduce(0) { sum, place in
      let (from, to) = (corners[place], corners[(place + 1) % corners.count])
      return sum + (from.x * to.y - from.y * to.x) / 2
    }
  }

  func contains(_ point: Point) -> Bool {
    corners.indices.allSatisfy {
      Self.cross(corners[$0], corners[($0 + 1) % corners.count], point) >= -1e-9
    }
  }
}

extension ConvexHull {
  /// The shortest way to move the first so that both are clear; `nil` when they are.
  ///
  /// By the separating axis theorem: two shapes without dents are clear when they are in one of the
  /// directions at right angles to their sides.
  func wayOut(of other: ConvexHull) -> Point? {
    var best: (way: Point, depth: Double)?
    for axis in axes + other.axes {
      let (own, its) = (span(along: axis), other.span(along: axis))
      let forward = its.upperBound - own.lowerBound
      let backward = own.upperBound - its.lowerBound
      guard forward > 1e-9, backward > 1e-9 else { return nil }
      let depth = min(forward, backward)
      if depth < best?.depth ?? .infinity {
        best = (axis * (forward < backward ? forward : -backward), depth)
      }
    }
    return best?.way
  }

  private var axes: [Point] {
    corners.indices.map { (corners[($0 + 1) % corners.count] - corners[$0]).unit.turnedLeft }
      .filter { $0.length > 0.5 }
  }

  private func span(along axis: Point) -> ClosedRange<Double> {
    var (low, high) = (Double.infinity, -Double.infinity)
    for corner in corners {
      let place = corner.x * axis.x + corner.y * axis.y
      (low, high) = (min(low, place), max(high, place))
    }
    return low...max(low, high)
  }
}

extension ConvexHull {
  /// The outline at `distance` outside the polygon with round corners, as joined curves.
  func rounded(by distance: Double) -> [Point] {
    var path: [Point] = []
    for place in corners.indices {
      let corner = corners[place]
      let before = corner - corners[(place + corners.count - 1) % corners.count]
      let after = corners[(place + 1) % corners.count] - corner
      let from = (before.turnedLeft * -1).unit.angle
      let to = (after.turnedLeft * -1).unit.angle
      let arc = circleArc(radius: distance, from: from, to: from + turn(from: from, to: to))
        .map { $0 + corner }
      if let last = path.last { path += Curve(from: last, to: arc[0]).points.dropFirst() }
      path += path.isEmpty ? arc : Array(arc.dropFirst())
    }
    guard let (first, last) = path.first.flatMap({ first in path.last.map { (first, $0) } })
    else { return [] }
    return path + Curve(from: last, to: first).points.dropFirst()
  }
}
