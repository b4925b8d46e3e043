/// Where every member stands: no two boxes touch, each is wholly inside its sector and ring, and as
/// few ties with the heart as possible run behind somebody else's box.
///
/// Each member has a grid of places to choose from. They are placed one by one from the heart
/// outwards, each where it costs least, and then get turns to move to a better place until nobody
/// wants to. Deterministic: no chance is involved.
struct EcogramPlacement: Sendable {
  /// The middle of each member's box, in the order of the members.
  private(set) var centers: [Point]
  /// How many ties with the heart run behind a box.
  private(set) var hiddenTies: Int

  /// - Throws: ``Stuck`` when somebody finds no free place.
  init(_ content: EcogramContent, _ boxes: [EcogramBox], in frame: EcogramFrame) throws(Stuck) {
    var search = Search(content, boxes, frame)
    try search.placeAll()
    search.improve()
    centers = search.placed.map { $0.center }
    hiddenTies = search.hiddenTies
  }
}

extension EcogramPlacement {
  /// Members, by their place in the content, for whom there is no room.
  struct Stuck: Error {
    var members: [Int]
  }

  /// One place where a box could stand.
  fileprivate struct Place {
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
  }

  fileprivate struct Search {
    let frame: EcogramFrame
    let hasTie: [Bool]
    let order: [Int]
    var choices: [[Place]]
    var placed: [Place]
    var isPlaced: [Bool]

    init(_ content: EcogramContent, _ boxes: [EcogramBox], _ frame: EcogramFrame) {
      self.frame = frame
      hasTie = content.members.map { $0.band != nil }
      let ideals = EcogramPlacement.idealAngles(content, boxes, frame)
      choices = content.members.indices.map { index in
        let member = content.members[index]
        let crowd = content.members.count { $0.sector == member.sector && $0.ring == member.ring }
        return EcogramPlacement.places(
          for: member, boxes[index], ideals[index], in: frame, crowd: max(36, 2 * crowd))
      }
      let nowhere = Place(
        center: .zero, frame: Rectangle(center: .zero, size: Size(0, 0)), angle: 0, radius: 0,
        left: 0, right: 0, near: 0, drift: 0)
      placed = content.members.map { _ in nowhere }
      isPlaced = content.members.map { _ in false }
      let choices = choices
      order = content.members.indices.sorted { first, second in
        let (one, other) = (content.members[first], content.members[second])
        if one.ring != other.ring { return one.ring < other.ring }
        let (fewer, more) = (choices[first].count, choices[second].count)
        return fewer != more ? fewer < more : first < second
      }
    }

    mutating func placeAll() throws(Stuck) {
      var stuck: [Int] = []
      for index in order {
        guard let best = best(for: index, among: .max) else {
          stuck.append(index)
          continue
        }
        placed[index] = best.place
        isPlaced[index] = true
      }
      if !stuck.isEmpty { throw Stuck(members: stuck) }
    }

    /// Gives everybody turns to move, until nobody does or eight rounds have passed.
    mutating func improve() {
      for _ in 0..<8 {
        var moved = false
        for index in order {
          let now = cost(of: placed[index], for: index, below: .infinity)
          guard let best = best(for: index, among: 300), best.cost < now - 0.01 else { continue }
          placed[index] = best.place
          moved = true
        }
        if !moved { return }
      }
    }

    /// The cheapest of the first `count` places for one member; `nil` when all are taken.
    private func best(for index: Int, among count: Int) -> (place: Place, cost: Double)? {
      var best: (place: Place, cost: Double)?
      // Places are sorted by what they cost by themselves, so the rest cannot be better.
      for place in choices[index].prefix(count) {
        let limit = best?.cost ?? .infinity
        if place.drift >= limit { break }
        let cost = cost(of: place, for: index, below: limit)
        if cost < limit { best = (place, cost) }
      }
      return best
    }

    /// What a place costs one member, infinite when it is taken; gives up above `limit`.
    private func cost(of place: Place, for index: Int, below limit: Double) -> Double {
      var cost = place.drift
      for other in placed.indices where other != index && isPlaced[other] {
        cost += EcogramPlacement.cost(
          place, hasTie: hasTie[index], beside: placed[other], otherHasTie: hasTie[other])
        if cost >= limit { return .infinity }
      }
      return cost
    }

    var hiddenTies: Int {
      var count = 0
      for index in placed.indices where hasTie[index] {
        for other in placed.indices where other != index {
          if EcogramPlacement.runsBehind(placed[index], placed[other]) { count += 1 }
        }
      }
      return count
    }
  }

  /// The least distance between two boxes.
  private static let gap = 6.0

  @inline(__always)
  private static func cost(
    _ place: Place, hasTie: Bool, beside other: Place, otherHasTie: Bool
  ) -> Double {
    let apartX =
      abs(place.frame.center.x - other.frame.center.x)
      - (place.frame.size.width + other.frame.size.width) / 2
    let apartY =
      abs(place.frame.center.y - other.frame.center.y)
      - (place.frame.size.height + other.frame.size.height) / 2
    if apartX < gap && apartY < gap { return .infinity }
    var cost = 0.0
    let apart = max(apartX, apartY)
    if apart < 16 { cost += (16 - apart) * 2 }
    if hasTie && runsBehind(place, other) { cost += 9000 }
    if otherHasTie && runsBehind(other, place) { cost += 9000 }
    if hasTie && otherHasTie {
      let beside = abs(turn(from: place.angle, to: other.angle)) * min(place.radius, other.radius)
      if beside < 12 { cost += (12 - beside) * 14 }
    }
    return cost
  }

  /// Whether the tie of the first with the heart runs behind the box of the second.
  @inline(__always)
  private static func runsBehind(_ first: Place, _ second: Place) -> Bool {
    guard second.near < first.radius else { return false }
    let turn = turn(from: second.angle, to: first.angle)
    let air = 4 / second.near
    return turn < second.left + air && turn > second.right - air
  }
}

extension EcogramPlacement {
  /// The angle at which each member would stand if nobody were in the way.
  ///
  /// The members of one sector share its angle, each getting as much as its box needs; those of one
  /// ring keep the order of the file, and rings alternate, so that the ties of outer ones find a
  /// way between inner ones.
  private static func idealAngles(
    _ content: EcogramContent, _ boxes: [EcogramBox], _ frame: EcogramFrame
  ) -> [Double] {
    var angles = content.members.map { _ in 0.0 }
    for (number, sector) in frame.sectors.enumerated() {
      let here = content.members.indices.filter { content.members[$0].sector == number }
      var rank: [Int: Double] = [:]
      for ring in content.rings.indices {
        let inRing = here.filter { content.members[$0].ring == ring }
        for (place, index) in inRing.enumerated() {
          rank[index] = (Double(place) + 0.5) / Double(inRing.count)
        }
      }
      let order = here.sorted { first, second in
        let (one, other) = (rank[first] ?? 0, rank[second] ?? 0)
        return one != other ? one < other : first < second
      }
      let needs = order.map { index -> Double in
        let ring = content.members[index].ring
        return boxes[index].size.width / ((frame.inner(of: ring) + frame.rings[ring]) / 2)
      }
      let total = needs.reduce(0, +)
      var passed = 0.0
      for (index, need) in zip(order, needs) {
        angles[index] = sector.start - 2 * sector.half * (passed + need / 2) / total
        passed += need
      }
    }
    return angles
  }

  /// A grid of places where a box is wholly inside its sector and ring, cheapest first, at most
  /// `crowd` beside each other.
  private static func places(
    for member: EcogramContent.Member, _ box: EcogramBox, _ ideal: Double, in frame: EcogramFrame,
    crowd: Int
  ) -> [Place] {
    let sector = frame.sectors[member.sector]
    let inner = frame.inner(of: member.ring)
    let outer = frame.rings[member.ring]
    let walls = frame.sectors.count == 1 ? nil : Walls(sector)
    // Near the heart a tie needs room to show what kind it is.
    let nearest = member.ring == 0 ? inner + 26 : inner + 2
    let idealRadius = (max(inner, nearest) + outer) / 2
    var places: [Place] = []
    let radiusStep = max(6, (outer - inner) / 10)
    var radius = inner + 8
    while radius < outer {
      let arc = 2 * sector.half * radius
      let steps = max(8, min(crowd, Int(arc / 7)))
      for step in 0...steps {
        let angle = sector.end + 2 * sector.half * Double(step) / Double(steps)
        let center = Point(angle: angle, radius: radius)
        let extent = Rectangle(center: center + box.extent.center, size: box.extent.size)
        let reach = Self.reach(
          of: extent, from: angle, nearest: nearest, farthest: outer - 2, walls)
        guard let reach else { continue }
        let drift =
          0.14 * radius * abs(turn(from: ideal, to: angle)) + 0.5 * abs(radius - idealRadius)
        places.append(
          Place(
            center: center, frame: extent, angle: angle, radius: radius, left: reach.left,
            right: reach.right, near: reach.near, drift: drift))
      }
      radius += radiusStep
    }
    return places.sorted { one, other in
      if one.drift != other.drift { return one.drift < other.drift }
      return one.angle != other.angle ? one.angle < other.angle : one.radius < other.radius
    }
  }

  /// How a box looks from the heart; `nil` when it is not wholly inside the sector and between the
  /// two distances.
  private static func reach(
    of extent: Rectangle, from angle: Double, nearest: Double, farthest: Double, _ walls: Walls?
  ) -> (near: Double, left: Double, right: Double)? {
    let far = Point(
      abs(extent.center.x) + extent.size.width / 2, abs(extent.center.y) + extent.size.height / 2)
    guard far.length <= farthest else { return nil }
    let near = Point(
      max(0, abs(extent.center.x) - extent.size.width / 2),
      max(0, abs(extent.center.y) - extent.size.height / 2))
    guard near.length >= nearest else { return nil }
    let corners = extent.corners
    if let walls, !corners.allSatisfy(walls.contains) { return nil }
    var (left, right) = (0.0, 0.0)
    for corner in corners {
      let turn = turn(from: angle, to: corner.angle)
      left = max(left, turn)
      right = min(right, turn)
    }
    return (near.length, left, right)
  }

  /// The two borders of a sector, with the air that boxes keep from them.
  private struct Walls {
    private static let air = 7.0
    /// Along each border, and at right angles to it into the sector.
    let first: (along: Point, inward: Point)
    let last: (along: Point, inward: Point)
    let isWide: Bool

    init(_ sector: EcogramFrame.Sector) {
      let start = Point(angle: sector.start, radius: 1)
      let end = Point(angle: sector.end, radius: 1)
      first = (start, start.turnedLeft * -1)
      last = (end, end.turnedLeft)
      isWide = sector.half > .pi / 2
    }

    func contains(_ point: Point) -> Bool {
      let pastFirst = Self.isPast(point, first)
      let pastLast = Self.isPast(point, last)
      return isWide ? pastFirst || pastLast : pastFirst && pastLast
    }

    private static func isPast(_ point: Point, _ wall: (along: Point, inward: Point)) -> Bool {
      point.x * wall.inward.x + point.y * wall.inward.y >= air
    }
  }
}
