/// One cubic Bézier curve.
struct Curve: Hashable, Sendable {
  var start: Point
  var startHandle: Point
  var endHandle: Point
  var end: Point

  /// A straight line.
  init(from start: Point, to end: Point) {
    self.init(
      start, start.part(1 / 3, towards: end), start.part(2 / 3, towards: end), end)
  }

  init(_ start: Point, _ startHandle: Point, _ endHandle: Point, _ end: Point) {
    self.start = start
    self.startHandle = startHandle
    self.endHandle = endHandle
    self.end = end
  }

  var points: [Point] { [start, startHandle, endHandle, end] }

  /// The point at `time`, 0 at the start and 1 at the end.
  func point(at time: Double) -> Point {
    let rest = 1 - time
    return start * (rest * rest * rest) + startHandle * (3 * rest * rest * time)
      + endHandle * (3 * rest * time * time) + end * (time * time * time)
  }

  /// The part between two times (de Casteljau).
  func part(from first: Double, to last: Double) -> Curve {
    head(to: last).tail(from: last > 0 ? first / last : 0)
  }

  private func head(to time: Double) -> Curve {
    let a = start.part(time, towards: startHandle)
    let b = startHandle.part(time, towards: endHandle)
    let c = endHandle.part(time, towards: end)
    let ab = a.part(time, towards: b)
    let bc = b.part(time, towards: c)
    return Curve(start, a, ab, ab.part(time, towards: bc))
  }

  private func tail(from time: Double) -> Curve {
    let turned = Curve(end, endHandle, startHandle, start).head(to: 1 - time)
    return Curve(turned.end, turned.endHandle, turned.startHandle, turned.start)
  }

  /// `count` + 1 points along the curve, evenly in time.
  func samples(_ count: Int) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }

  /// Points evenly spaced along the curve, close to `step` apart, both ends included.
  func evenlySpaced(_ step: Double) -> [Point] {
    let fine = samples(64)
    var travelled = [0.0]
    for (from, to) in zip(fine, fine.dropFirst()) {
      travelled.append(travelled[travelled.count - 1] + from.distance(to: to))
    }
    let length = travelled[64]
    let count = max(2, Int((length / step).rounded()))
    var result = [start]
    var place = 1
    for stop in 1..<count {
      let goal = length * Double(stop) / Double(count)
      while place < 64, travelled[place] < goal { place += 1 }
      let stretch = travelled[place] - travelled[place - 1]
      let share = stretch > 0 ? (goal - travelled[place - 1]) / stretch : 0
      result.append(fine[place - 1].part(share, towards: fine[place]))
    }
    return result + [end]
  }

  /// The part of the curve up to a rectangle around its end; `nil` when nothing is left.
  func clipped(to last: Rectangle) -> Curve? {
    let steps = 48
    let times = (0...steps).map { Double($0) / Double(steps) }
    guard let arrive = times.firstIndex(where: { last.contains(point(at: $0)) }), arrive > 0
    else { return nil }
    return part(from: 0, to: crossing(of: last, between: times[arrive], and: times[arrive - 1]))
  }

  /// The part of the curve outside two rectangles, one around each end; `nil` when nothing is left.
  func clipped(from first: Rectangle, to last: Rectangle) -> Curve? {
    let steps = 96
    let times = (0...steps).map { Double($0) / Double(steps) }
    guard let leave = times.lastIndex(where: { first.contains(point(at: $0)) }),
      let arrive = times.firstIndex(where: { last.contains(point(at: $0)) }), leave < arrive
    else { return nil }
    let from = crossing(of: first, between: times[leave], and: times[min(leave + 1, steps)])
    let to = crossing(of: last, between: times[arrive], and: times[max(arrive - 1, 0)])
    return from < to ? part(from: from, to: to) : nil
  }

  /// The time at which the curve crosses the border, given a time inside and one outside.
  private func crossing(
    of rectangle: Rectangle, between inside: Double, and outside: Double
  ) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<20 {
      let middle = (inside + outside) / 2
      if rectangle.contains(point(at: middle)) { inside = middle } else { outside = middle }
    }
    return outside
  }
}
