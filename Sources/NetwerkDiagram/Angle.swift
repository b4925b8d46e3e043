#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Angles are in radians, counter-clockwise from the right, as in mathematics.

extension Point {
  init(angle: Double, radius: Double) {
    self.init(radius * cos(angle), radius * sin(angle))
  }

  /// The direction in which this point lies from the origin, above -π up to and including π.
  var angle: Double { atan2(y, x) }

  /// This point turned around the origin by the angle of `direction`, which has length 1.
  func turned(by direction: Point) -> Point {
    Point(x * direction.x - y * direction.y, x * direction.y + y * direction.x)
  }
}

/// How far `angle` lies to the left of `reference`, from -π up to and including π; both within
/// one and a half turn of 0.
@inline(__always)
func turn(from reference: Double, to angle: Double) -> Double {
  var turn = angle - reference
  while turn > .pi { turn -= 2 * .pi }
  while turn <= -.pi { turn += 2 * .pi }
  return turn
}

/// Control points of Bézier curves along a circle around the origin, 3n + 1 points, at most an
/// eighth of a circle per curve (error below 0.0003 of the radius).
func circleArc(radius: Double, from start: Double, to end: Double) -> [Point] {
  let pieces = max(1, Int((abs(end - start) / (.pi / 4)).rounded(.up)))
  let step = (end - start) / Double(pieces)
  let handle = radius * 4 / 3 * tan(step / 4)
  var points = [Point(angle: start, radius: radius)]
  for piece in 0..<pieces {
    let from = Point(angle: start + Double(piece) * step, radius: radius)
    let to = Point(angle: start + Double(piece + 1) * step, radius: radius)
    points += [from + from.unit.turnedLeft * handle, to - to.unit.turnedLeft * handle, to]
  }
  return points
}

/// The arc sine, for callers that would need no other mathematics.
func arcSine(_ value: Double) -> Double { asin(max(-1, min(1, value))) }
