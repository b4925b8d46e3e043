import Netwerk

/// The lines of a circle picture: from the heart to everybody, and between others.
struct CircleTies: Sendable {
  let content: CircleContent
  /// Where the figures stand, and what they take with their words.
  let frames: [Rectangle]
  let extents: [Rectangle]
  let heart: CircleHeart
  let radius: Double
  let style: CircleTieStyle
  /// Where the straight ties with the heart run, as far as the middle of each box.
  private let spokes: [(member: Int, angle: Double, length: Double)]

  init(
    content: CircleContent, frames: [Rectangle], extents: [Rectangle], heart: CircleHeart,
    radius: Double, style: CircleTieStyle
  ) {
    self.style = style
    self.content = content
    self.frames = frames
    self.extents = extents
    self.heart = heart
    self.radius = radius
    spokes = content.members.indices.filter { content.members[$0].kind != nil }.map {
      ($0, frames[$0].center.angle, frames[$0].center.length)
    }
  }

  private static let arrowSize = 0.62
  private static let air = 2.0

  /// Ties between others first, so that the hoofdpersoon's own lie over them.
  func lines() -> [Drawing.Line] {
    content.ties.enumerated().map { line(for: $1, number: $0) }
      + content.members.indices.compactMap(ownLine)
  }

  /// The tie of one member with the hoofdpersoon: straight from the rim of the heart to the box, or
  /// bent around the boxes it would run behind.
  private func ownLine(_ index: Int) -> Drawing.Line? {
    let member = content.members[index]
    guard let band = member.band, let kind = member.kind else { return nil }
    let target = frames[index].grown(by: Self.air)
    let obstacles = obstacles(except: [index]) + ownWords(index)
    var best: (curve: Curve, cost: Double)?
    for turn in Self.turns {
      guard let curve = spoke(to: target, turned: turn) else { continue }
      let crowding = style.isStraight ? 0 : crowding(of: curve, for: index)
      let cost = cost(of: curve, obstacles) + crowding + abs(turn) * (style.isStraight ? 40 : 8)
      if cost < best?.cost ?? .infinity { best = (curve, cost) }
      if turn == 0, cost < 30 { break }
    }
    guard let curve = best?.curve else { return nil }
    let (toHeart, toMember) = kind.arrows(style.showsDirection ? band.steunrichting : nil)
    return Drawing.Line(
      id: "l\(index)", classes: ["band", kind.className] + absence(member.isAbsent), from: "hart",
      to: "p\(index)",
      course: kind.course(along: curve, isOwn: true, tipAtStart: toHeart, tipAtEnd: toMember),
      stroke: stroke(kind, isOwn: true, isAbsent: member.isAbsent), arrowSize: Self.arrowSize)
  }

  /// How far along the rim of the heart a tie may leave it, from straight to ever more bent.
  private static let turns = [
    0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6, 0.8, -0.8, 1, -1, 1.2, -1.2,
  ]

  /// A line from the heart to a box that leaves the heart at right angles to its rim.
  private func spoke(to target: Rectangle, turned turn: Double) -> Curve? {
    let direction = Point(angle: target.center.angle + turn, radius: 1)
    let start = direction * (heart.reach(towards: direction) + Self.air)
    if turn == 0 {
      let end = target.edge(towards: .zero)
      return start.length < end.length ? Curve(from: start, to: end) : nil
    }
    let reach = start.distance(to: target.center)
    let way = direction * (reach * 0.42)
    let whole = Curve(
      start, start + way, target.center.part(0.3, towards: start + way), target.center)
    return whole.clipped(to: target)
  }

  /// How much of a bent tie would lie along the straight ties of others.
  private func crowding(of curve: Curve, for index: Int) -> Double {
    var cost = 0.0
    for point in curve.samples(20).dropFirst(6) {
      let (angle, length) = (point.angle, point.length)
      for spoke in spokes where spoke.member != index {
        if length < spoke.length, abs(turn(from: spoke.angle, to: angle)) * length < 7 {
          cost += 2
        }
      }
    }
    return cost
  }

  /// The words beside somebody's own figure, as far as they stand outside it.
  private func ownWords(_ index: Int) -> [Rectangle] {
    let (figure, whole) = (frames[index], extents[index])
    guard whole.size.width > figure.size.width + 4 else { return [] }
    let isLeft = whole.center.x < figure.center.x
    let (left, right) = isLeft ? (whole.minX, figure.minX - 1) : (figure.maxX + 1, whole.maxX)
    return [
      Rectangle(
        center: Point((left + right) / 2, whole.center.y),
        size: Size(right - left, whole.size.height))
    ]
  }

  private func absence(_ isAbsent: Bool) -> [String] { isAbsent ? ["afwezig"] : [] }

  private func stroke(_ kind: TieKind, isOwn: Bool, isAbsent: Bool) -> Drawing.Stroke {
    isAbsent ? TieKind.gone : kind.stroke(isOwn: isOwn)
  }

  private func obstacles(except: Set<Int>) -> [Rectangle] {
    extents.indices.filter { !except.contains($0) }.map { extents[$0].grown(by: 3) }
  }

  /// A tie between two members, bent so that it runs behind as few boxes as it can.
  private func line(for tie: CircleContent.Tie, number: Int) -> Drawing.Line {
    let (from, to) = (frames[tie.first], frames[tie.second])
    let kind = tie.kind
    let isAbsent = [tie.first, tie.second].contains { content.members[$0].isAbsent }
    let obstacles =
      obstacles(except: [tie.first, tie.second]) + ownWords(tie.first) + ownWords(tie.second)
    let choices = Self.bends.compactMap { bend -> (curve: Curve, cost: Double)? in
      let whole = bent(from: from.center, to: to.center, bend)
      guard
        let curve = whole.clipped(from: from.grown(by: Self.air), to: to.grown(by: Self.air))
      else { return nil }
      return (curve, cost(of: curve, obstacles) + abs(bend) * 60 + (bend < 0 ? 6 : 0))
    }
    let straight = Curve(
      from: from.grown(by: Self.air).edge(towards: to.center),
      to: to.grown(by: Self.air).edge(towards: from.center))
    let curve = choices.min { $0.cost < $1.cost }?.curve ?? straight
    let (toSecond, toFirst) = kind.arrows(style.showsDirection ? tie.band.steunrichting : nil)
    return Drawing.Line(
      id: "r\(number)", classes: ["onderling", kind.className] + absence(isAbsent),
      from: "p\(tie.first)",
      to: "p\(tie.second)",
      course: kind.course(
        along: curve, isOwn: false, tipAtStart: toFirst, tipAtEnd: toSecond),
      stroke: stroke(kind, isOwn: false, isAbsent: isAbsent), arrowSize: Self.arrowSize * 0.8)
  }

  /// How far a curve may bend, as a part of its length; positive is away from the heart.
  private static let bends = [0.1, 0.18, 0.27, 0.38, -0.1, -0.18, -0.27, -0.38, 0.52, -0.52, 0.7]

  private func bent(from start: Point, to end: Point, _ bend: Double) -> Curve {
    let middle = start.part(0.5, towards: end)
    let across = (end - start).turnedLeft
    let isOutward = across.x * middle.x + across.y * middle.y >= 0
    let push = across * (bend * (isOutward ? 4.0 / 3 : -4.0 / 3))
    return Curve(
      start, start.part(0.25, towards: end) + push, start.part(0.75, towards: end) + push, end)
  }

  /// How much of a curve runs where it should not: behind boxes, over the heart, off the circle.
  private func cost(of curve: Curve, _ obstacles: [Rectangle]) -> Double {
    var cost = 0.0
    for point in curve.samples(28).dropFirst().dropLast() {
      let length = point.length
      if length < heart.radius + 1, length < heart.reach(towards: point) + 1 { cost += 60 }
      if length > radius - 4 { cost += 40 }
      for obstacle in obstacles where obstacle.contains(point) { cost += 30 }
    }
    return cost
  }
}

/// How a convention draws its lines.
struct CircleTieStyle: Hashable, Sendable {
  /// Whether arrows tell who supports whom.
  var showsDirection = true
  /// Whether lines with the hoofdpersoon are straight unless they would run through words.
  var isStraight = false
}

extension TieKind {
  /// Whether there is an arrow tip at the second's end and at the first's, seen from the first.
  ///
  /// An arrow points at who is supported. Ties that are asleep or broken support nobody now.
  func arrows(_ richting: Band.Richting?) -> (atSecond: Bool, atFirst: Bool) {
    guard self != .asleep, self != .broken else { return (false, false) }
    return switch richting {
    case .heen: (true, false)
    case .terug: (false, true)
    case .wederzijds: (true, true)
    case nil: (false, false)
    }
  }
}
