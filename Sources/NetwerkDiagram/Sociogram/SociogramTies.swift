import Netwerk

/// The lines of a sociogram: straight where they can be, else bent around boxes and labels.
struct SociogramTies: Sendable {
  let ties: [CircleContent.Tie]
  /// The boxes of the members, as far out as a line may come.
  let frames: [Rectangle]
  /// What lines rather do not run through.
  let labels: [Rectangle]
  /// What lines rather do not run out of.
  let bounds: Rectangle

  private static let arrowSize = 0.62
  private static let air = 2.0

  /// Heavier lines last, so that they lie over others.
  func lines() -> [Drawing.Line] {
    let curves = curves()
    return ties.indices.sorted { one, other in
      let (weight, otherWeight) = (weight(ties[one]), weight(ties[other]))
      return weight != otherWeight ? weight < otherWeight : one < other
    }
    .map { line($0, along: curves[$0]) }
  }

  private func weight(_ tie: CircleContent.Tie) -> Double {
    let kind = tie.kind
    return kind == .veryStrong ? 9 : kind.stroke(isOwn: true).width
  }

  private func line(_ number: Int, along curve: Curve) -> Drawing.Line {
    let tie = ties[number]
    let kind = tie.kind
    let (toSecond, toFirst) = kind.arrows(tie.band.steunrichting)
    return Drawing.Line(
      id: "r\(number)", classes: ["onderling", kind.className], from: "p\(tie.first)",
      to: "p\(tie.second)",
      course: kind.course(
        along: curve, isOwn: true, tipAtStart: toFirst, tipAtEnd: toSecond),
      stroke: kind.stroke(isOwn: true), arrowSize: Self.arrowSize)
  }

  /// How far in points a curve may bend at its start and at its end; positive is to the left.
  private static let bends: [(start: Double, end: Double)] = {
    var bends: [(start: Double, end: Double)] = []
    for bend in [16.0, 30, 46, 66, 92, 125] { bends += [(bend, bend), (-bend, -bend)] }
    for bend in [40.0, 80] { bends += [(bend, 6), (-bend, -6), (6, bend), (-6, -bend)] }
    for bend in [34.0, 60] { bends += [(bend, -bend), (-bend, bend)] }
    return bends
  }()

  /// The way of each tie: first those that can be straight, then the others around them.
  private func curves() -> [Curve] {
    let straight = ties.map(straight)
    let costs = ties.indices.map { cost(of: straight[$0], obstacles(for: ties[$0])) }
    var curves = straight
    var laid = ties.indices.filter { costs[$0] == 0 }
    for number in ties.indices where costs[number] > 0 {
      let tie = ties[number]
      let beside = laid.filter {
        ties[$0].first == tie.first || ties[$0].second == tie.second || ties[$0].first == tie.second
          || ties[$0].second == tie.first
      }
      curves[number] = around(number, straight[number], beside: beside.map { curves[$0] })
      laid.append(number)
    }
    return curves
  }

  private func ends(of tie: CircleContent.Tie) -> (from: Rectangle, to: Rectangle) {
    (frames[tie.first].grown(by: Self.air), frames[tie.second].grown(by: Self.air))
  }

  private func straight(_ tie: CircleContent.Tie) -> Curve {
    let (from, to) = ends(of: tie)
    return Curve(from: from.center, to: to.center).clipped(from: from, to: to)
      ?? Curve(from: from.edge(towards: to.center), to: to.edge(towards: from.center))
  }

  /// The way with the least in it, of which more bent ones must have clearly less.
  private func around(_ number: Int, _ straight: Curve, beside others: [Curve]) -> Curve {
    let (from, to) = ends(of: ties[number])
    let obstacles = obstacles(for: ties[number])
    let samples = others.map { $0.samples(30) }
    var best = (
      curve: straight, cost: cost(of: straight, obstacles) + crowding(of: straight, samples)
    )
    let length = from.center.distance(to: to.center)
    for (start, end) in Self.bends where max(abs(start), abs(end)) < length * 0.8 {
      let base = (abs(start) + abs(end)) * 0.12
      guard base < best.cost,
        let curve = bent(from: from.center, to: to.center, start, end).clipped(from: from, to: to)
      else { continue }
      let cost = cost(of: curve, obstacles) + crowding(of: curve, samples) + base
      if cost < best.cost { best = (curve, cost) }
    }
    return best.curve
  }

  /// How much of a curve lies along others with an end in common.
  private func crowding(of curve: Curve, _ others: [[Point]]) -> Double {
    let own = curve.samples(20).dropFirst(3).dropLast(3)
    return others.reduce(0) { sum, other in
      sum + 5 * Double(own.count { point in other.contains { $0.distance(to: point) < 6 } })
    }
  }

  private func bent(from start: Point, to end: Point, _ first: Double, _ last: Double) -> Curve {
    let across = (end - start).unit.turnedLeft * (4.0 / 3)
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
    return (boxes + labels.map { (frame: $0, price: 9.0) }).filter { $0.frame.overlaps(reached) }
  }

  /// How much of a curve runs where it should not.
  private func cost(
    of curve: Curve, _ obstacles: [(frame: Rectangle, price: Double)]
  ) -> Double {
    let steps = max(20, min(80, Int(curve.start.distance(to: curve.end) / 6)))
    var cost = 0.0
    for point in curve.samples(steps) {
      if !bounds.contains(point) { cost += 20 }
      for obstacle in obstacles where obstacle.frame.contains(point) { cost += obstacle.price }
    }
    return cost
  }
}
