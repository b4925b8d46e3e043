import Netwerk

/// The lines of a sociogram: straight where they can be, else bent around boxes and labels.
struct SociogramTies: Sendable {
  let ties: [CircleContent.Tie]
  /// The boxes of the members, as far out as a line may come.
  let frames: [Rectangle]
  /// What lines rather do not run through.
  let labels: [Rectangle]

  private static let arrowSize = 0.62
  private static let air = 2.0

  /// Heavier lines last, so that they lie over others.
  func lines() -> [Drawing.Line] {
    ties.indices.sorted { one, other in
      let (weight, otherWeight) = (weight(ties[one]), weight(ties[other]))
      return weight != otherWeight ? weight < otherWeight : one < other
    }
    .map(line)
  }

  private func weight(_ tie: CircleContent.Tie) -> Double {
    let kind = TieKind(tie.band)
    return kind == .veryStrong ? 9 : kind.stroke(isOwn: true).width
  }

  private func line(_ number: Int) -> Drawing.Line {
    let tie = ties[number]
    let kind = TieKind(tie.band)
    let (toSecond, toFirst) = kind.arrows(tie.band.steunrichting)
    return Drawing.Line(
      id: "r\(number)", classes: ["onderling", kind.className], from: "p\(tie.first)",
      to: "p\(tie.second)",
      course: kind.course(
        along: curve(of: tie), isOwn: true, tipAtStart: toFirst, tipAtEnd: toSecond),
      stroke: kind.stroke(isOwn: true), arrowSize: Self.arrowSize)
  }

  /// How far a curve may bend at its start and at its end, as a part of its length; positive is to
  /// the left.
  private static let bends: [(Double, Double)] =
    [0.12, -0.12, 0.24, -0.24, 0.38, -0.38, 0.55, -0.55, 0.75, -0.75].map { ($0, $0) }
    + [(0.35, 0.05), (-0.35, -0.05), (0.05, 0.35), (-0.05, -0.35), (0.25, -0.25), (-0.25, 0.25)]

  private func curve(of tie: CircleContent.Tie) -> Curve {
    let (from, to) = (
      frames[tie.first].grown(by: Self.air), frames[tie.second].grown(by: Self.air)
    )
    let whole = Curve(from: from.center, to: to.center)
    let straight =
      whole.clipped(from: from, to: to)
      ?? Curve(from: from.edge(towards: to.center), to: to.edge(towards: from.center))
    let obstacles = obstacles(for: tie)
    var best = (curve: straight, cost: cost(of: straight, obstacles))
    guard best.cost > 0 else { return straight }
    for (start, end) in Self.bends {
      let base = (abs(start) + abs(end)) * 22
      guard base < best.cost,
        let curve = bent(from: from.center, to: to.center, start, end).clipped(from: from, to: to)
      else { continue }
      let cost = cost(of: curve, obstacles) + base
      if cost < best.cost { best = (curve, cost) }
    }
    return best.curve
  }

  private func bent(from start: Point, to end: Point, _ first: Double, _ last: Double) -> Curve {
    let across = (end - start).turnedLeft * (4.0 / 3)
    return Curve(
      start, start.part(0.25, towards: end) + across * first,
      start.part(0.75, towards: end) + across * last, end)
  }

  /// Everything that some curve of this tie could meet.
  private func obstacles(for tie: CircleContent.Tie) -> [(frame: Rectangle, price: Double)] {
    let (from, to) = (frames[tie.first].center, frames[tie.second].center)
    let reach = from.distance(to: to) * 1.1
    let reached = Rectangle(
      center: from.part(0.5, towards: to), size: Size(2 * reach, 2 * reach))
    let boxes = frames.indices.filter { $0 != tie.first && $0 != tie.second }
      .map { (frame: frames[$0].grown(by: 4), price: 30.0) }
    return (boxes + labels.map { (frame: $0, price: 4.0) }).filter { $0.frame.overlaps(reached) }
  }

  /// How much of a curve runs where it should not.
  private func cost(
    of curve: Curve, _ obstacles: [(frame: Rectangle, price: Double)]
  ) -> Double {
    let steps = max(20, min(80, Int(curve.start.distance(to: curve.end) / 6)))
    var cost = 0.0
    for point in curve.samples(steps) {
      for obstacle in obstacles where obstacle.frame.contains(point) { cost += obstacle.price }
    }
    return cost
  }
}
