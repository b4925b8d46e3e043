/// Where every member stands: no two boxes touch, each is wholly inside its sector and ring, and as
/// few ties with the heart as possible run behind somebody else's box.
///
/// Each member has a grid of places to choose from. They are placed one by one from the heart
/// outwards, each where it costs least, and then get turns to move to a better place until nobody
/// wants to. Deterministic: no chance is involved.
struct CirclePlacement: Sendable {
  /// The middle of each member's box, in the order of the members.
  private(set) var centers: [Point]
  /// How many ties with the heart run behind a box.
  private(set) var hiddenTies: Int

  /// - Parameter variant: which of several ways to alternate the rings is tried, from 0.
  /// - Throws: ``Stuck`` when somebody finds no free place.
  init(
    _ content: CircleContent, _ boxes: [CircleBox], in frame: CircleFrame, variant: Int
  ) throws(Stuck) {
    var search = Search(content, boxes, frame, variant)
    try search.placeAll()
    search.improve()
    centers = search.placed.map { $0.center }
    hiddenTies = search.hiddenTies
  }
}

extension CirclePlacement {
  /// Members, by their place in the content, for whom there is no room.
  struct Stuck: Error {
    var members: [Int]
  }

  fileprivate struct Search {
    let frame: CircleFrame
    let hasTie: [Bool]
    let order: [Int]
    let extents: [Rectangle]
    let choices: [[CircleChoice]]
    var placed: [CirclePlace]
    var isPlaced: [Bool]

    init(
      _ content: CircleContent, _ boxes: [CircleBox], _ frame: CircleFrame, _ variant: Int
    ) {
      self.frame = frame
      hasTie = content.members.map { $0.kind != nil }
      let ideals = CirclePlacement.idealAngles(content, boxes, frame, variant)
      let extents = boxes.map(\.extent)
      let choices = content.members.indices.map { index in
        let member = content.members[index]
        let crowd = content.members.count { $0.sector == member.sector && $0.ring == member.ring }
        return CircleChoice.all(
          for: member, extents[index], ideal: ideals[index], in: frame, crowd: max(36, 2 * crowd))
      }
      placed = content.members.map { _ in .nowhere }
      isPlaced = content.members.map { _ in false }
      (self.extents, self.choices) = (extents, choices)
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
    private func best(for index: Int, among count: Int) -> (place: CirclePlace, cost: Double)? {
      var best: (place: CirclePlace, cost: Double)?
      // Choices are sorted by what they cost by themselves, so the rest cannot be better.
      for choice in choices[index].prefix(count) {
        let limit = best?.cost ?? .infinity
        if choice.drift >= limit { break }
        let center = choice.center
        if isTaken(extents[index].moved(by: center), for: index) { continue }
        let place = CirclePlace(choice, center: center, extents[index])
        let cost = cost(of: place, for: index, below: limit)
        if cost < limit { best = (place, cost) }
      }
      return best
    }

    /// Whether somebody else's box is in the way.
    private func isTaken(_ frame: Rectangle, for index: Int) -> Bool {
      let frame = frame.grown(by: CirclePlacement.gap)
      return placed.indices.contains {
        $0 != index && isPlaced[$0] && frame.overlaps(placed[$0].frame)
      }
    }

    /// What a free place costs one member; gives up above `limit`.
    private func cost(of place: CirclePlace, for index: Int, below limit: Double) -> Double {
      var cost = place.drift
      for other in placed.indices where other != index && isPlaced[other] {
        cost += CirclePlacement.cost(
          place, hasTie: hasTie[index], beside: placed[other], otherHasTie: hasTie[other])
        if cost >= limit { return .infinity }
      }
      return cost
    }

    var hiddenTies: Int {
      var count = 0
      for index in placed.indices where hasTie[index] {
        for other in placed.indices where other != index {
          if CirclePlacement.runsBehind(placed[index], placed[other]) { count += 1 }
        }
      }
      return count
    }
  }

  /// The least distance between two boxes.
  private static let gap = 6.0

  /// What it costs that two boxes, which do not touch, are beside each other.
  @inline(__always)
  private static func cost(
    _ place: CirclePlace, hasTie: Bool, beside other: CirclePlace, otherHasTie: Bool
  ) -> Double {
    let apartX =
      abs(place.frame.center.x - other.frame.center.x)
      - (place.frame.size.width + other.frame.size.width) / 2
    let apartY =
      abs(place.frame.center.y - other.frame.center.y)
      - (place.frame.size.height + other.frame.size.height) / 2
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
  private static func runsBehind(_ first: CirclePlace, _ second: CirclePlace) -> Bool {
    guard second.near < first.radius else { return false }
    let turn = turn(from: second.angle, to: first.angle)
    let air = 4 / second.near
    return turn < second.left + air && turn > second.right - air
  }
}

extension CirclePlacement {
  /// The angle at which each member would stand if nobody were in the way.
  ///
  /// The members of one sector share its angle, each getting as much as its box needs; those of one
  /// ring keep the order of the file, and rings alternate, so that the ties of outer ones find a
  /// way between inner ones.
  private static func idealAngles(
    _ content: CircleContent, _ boxes: [CircleBox], _ frame: CircleFrame, _ variant: Int
  ) -> [Double] {
    var angles = content.members.map { _ in 0.0 }
    for (number, sector) in frame.sectors.enumerated() {
      let here = content.members.indices.filter { content.members[$0].sector == number }
      var rank: [Int: Double] = [:]
      for ring in content.rings.indices {
        let inRing = here.filter { content.members[$0].ring == ring }
        for (place, index) in inRing.enumerated() {
          let shift = Double(variant * ring) * 0.37
          rank[index] = ((Double(place) + 0.5) / Double(inRing.count) + shift)
            .truncatingRemainder(dividingBy: 1)
        }
      }
      let order = here.sorted { first, second in
        let (one, other) = (rank[first] ?? 0, rank[second] ?? 0)
        return one != other ? one < other : first < second
      }
      let needs = order.map { index -> Double in
        let ring = content.members[index].ring
        return boxes[index].extent.size.width / ((frame.inner(of: ring) + frame.rings[ring]) / 2)
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
}
