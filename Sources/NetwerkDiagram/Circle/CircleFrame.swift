/// The circle of a picture: how wide each ring is and where each sector lies, around the origin.
struct CircleFrame: Hashable, Sendable {
  /// The radius of the hoofdpersoon's disc.
  var heart: Double
  /// The outer radius of each ring, from the innermost.
  var rings: [Double]
  var sectors: [Sector]

  /// Sectors run clockwise from the top, so `start` is larger than `end`.
  struct Sector: Hashable, Sendable {
    var start: Double
    var end: Double
    var middle: Double { (start + end) / 2 }
    var half: Double { (start - end) / 2 }
  }

  var radius: Double { rings.last ?? heart }

  func inner(of ring: Int) -> Double { ring == 0 ? heart : rings[ring - 1] }
}

extension CircleFrame {
  /// How a convention divides its circle.
  enum Layout: Hashable, Sendable {
    /// Every sector and ring gets what those who stand there need.
    case byNeed
    /// The same, with rings in which most boxes can stand at any side.
    case wideRings
    /// Equal sectors; rings by need.
    case equalSectors
    /// Equal sectors, and the radii of the rings at equal parts of the whole.
    case equalSectorsAndRings
  }

  /// How much room the members of each sector need in each ring, beyond what their boxes take: 1 is
  /// usual, more when they turned out not to fit.
  struct Demand: Hashable, Sendable {
    var cells: [[Double]]

    init(_ content: CircleContent) {
      cells = content.sectors.map { _ in content.rings.map { _ in 1 } }
    }

    mutating func raise(sector: Int, ring: Int, by factor: Double) {
      cells[sector][ring] *= factor
    }
  }

  /// The smallest circle in which everybody should find a place.
  ///
  /// Every ring starts as wide as its boxes need. While the sectors together need more than a whole
  /// turn, the ring grows that lowers their needs most. What is left of the turn is shared out, most
  /// of it by need. How much room a box needs depends on where its sector lies, which is known only
  /// afterwards, so this is done three times.
  init(
    heart: Double, boxes: [CircleBox], content: CircleContent, layout: Layout, demand: Demand
  ) {
    self.heart = heart
    rings = []
    sectors = Self.shareOut(content.sectors.map { _ in 1 })
    // Where equal sectors lie is known beforehand.
    for _ in 0..<(layout == .byNeed || layout == .wideRings ? 3 : 1) {
      let estimate = Estimate(
        heart: heart, boxes: boxes, content: content, demand: demand, sectors: sectors,
        leastRoom: layout == .wideRings ? 62 : 0)
      switch layout {
      case .byNeed, .wideRings:
        let (widths, needs) = estimate.best()
        rings = estimate.radii(widths)
        sectors = Self.shareOut(needs)
      case .equalSectors: rings = estimate.radii(estimate.bestWithEqualSectors())
      case .equalSectorsAndRings: rings = estimate.bestWithEqualRings()
      }
    }
  }

  private static func shareOut(_ needs: [Double]) -> [Sector] {
    let total = needs.reduce(0, +)
    let spare = max(0, 2 * .pi - total)
    var start = Double.pi / 2
    return needs.map { need in
      let angle = need + spare * (0.6 * need / total + 0.4 / Double(needs.count))
      let sector = Sector(start: start, end: start - angle)
      start -= angle
      return sector
    }
  }
}

/// Reckons how wide rings and sectors must be, given about where the sectors lie.
private struct Estimate {
  private static let step = 4.0
  /// The width of a ring in which nobody stands.
  private static let emptyRing = 30.0
  /// Room near the heart in which ties can show what kind they are.
  private static let free = 26.0
  /// The width of the way of one tie between two boxes.
  private static let lane = 8.0
  /// What every sector gets at least, unless there are so many that together they need a circle.
  private let leastAngle: Double

  private let heart: Double
  private let demand: [[Double]]
  private var leastWidths: [Double]
  /// The room that the boxes of each sector take in each ring, with the air around them.
  private var areas: [[Double]]
  /// How many ties of outer rings need a way between the boxes of each sector in each ring.
  private var lanes: [[Double]]
  /// The most that a box of each sector reaches in each ring, along the radius and across it.
  private var reach: [[(along: Double, across: Double)]]

  init(
    heart: Double, boxes: [CircleBox], content: CircleContent, demand: CircleFrame.Demand,
    sectors: [CircleFrame.Sector], leastRoom: Double
  ) {
    self.heart = heart
    self.demand = demand.cells
    leastAngle = min(0.34, .pi / Double(content.sectors.count))
    areas = content.sectors.map { _ in content.rings.map { _ in 0 } }
    reach = content.sectors.map { _ in content.rings.map { _ in (0, 0) } }
    lanes = content.sectors.indices.map { sector in
      content.rings.indices.map { ring in
        let here = content.members.count { $0.sector == sector && $0.ring == ring }
        let beyond = content.members.count {
          $0.sector == sector && $0.ring > ring && $0.kind != nil
        }
        return Double(min(here + 1, beyond))
      }
    }
    leastWidths = content.rings.map { _ in Self.emptyRing }
    for (member, box) in zip(content.members, boxes) {
      let (sector, ring, size) = (member.sector, member.ring, box.extent.size)
      areas[sector][ring] += (size.width + 10) * (size.height + 10) * 1.4
      let direction = Point(angle: sectors[sector].middle, radius: 1)
      let (x, y) = (abs(direction.x), abs(direction.y))
      let along = size.width * x + size.height * y
      let across = size.width * y + size.height * x
      reach[sector][ring].along = max(reach[sector][ring].along, along)
      reach[sector][ring].across = max(reach[sector][ring].across, across)
      let isFlexible = sectors[sector].half > 0.7
      let width = (isFlexible ? min(along, max(leastRoom, size.height + 24)) : along) + 8
      leastWidths[ring] = max(leastWidths[ring], width + (ring == 0 ? Self.free : 0))
    }
    leastWidths[0] = max(leastWidths[0], Self.emptyRing + 14)
  }

  /// The widths of the rings and the least angles of the sectors of the smallest circle.
  func best() -> (widths: [Double], needs: [Double]) {
    var widths = leastWidths
    var needs = needs(widths)
    while needs.reduce(0, +) > 2 * .pi {
      let choices = widths.indices.map { ring in
        let wider = widths.enumerated().map { $0 == ring ? $1 + Self.step : $1 }
        return (widths: wider, needs: self.needs(wider))
      }
      guard let best = choices.min(by: { $0.needs.reduce(0, +) < $1.needs.reduce(0, +) })
      else { break }
      (widths, needs) = best
    }
    return (widths, needs)
  }

  /// The widths of the rings of the smallest circle in which no sector needs more than its part.
  func bestWithEqualSectors() -> [Double] {
    func excess(_ widths: [Double]) -> Double {
      let part = 2 * .pi / Double(areas.count)
      return needs(widths).reduce(0) { $0 + max(0, $1 - part) }
    }
    var widths = leastWidths
    while excess(widths) > 0 {
      let wider = widths.indices.map { ring in
        widths.enumerated().map { $0 == ring ? $1 + Self.step : $1 }
      }
      widths = wider.min { excess($0) < excess($1) } ?? widths
    }
    return widths
  }

  /// The same with radii at equal parts of the whole.
  func bestWithEqualRings() -> [Double] {
    let count = Double(leastWidths.count)
    let part = 2 * .pi / Double(areas.count)
    var width = max(heart + leastWidths[0], leastWidths.dropFirst().max() ?? 0)
    func radii() -> [Double] { (1...Int(count)).map { Double($0) * width } }
    while needs(ofRings: radii()).contains(where: { $0 > part }) { width += Self.step / 2 }
    return radii()
  }

  func radii(_ widths: [Double]) -> [Double] {
    var radius = heart
    return widths.map { width in
      radius += width
      return radius
    }
  }

  /// The least angle of each sector.
  private func needs(_ widths: [Double]) -> [Double] { needs(ofRings: radii(widths)) }

  private func needs(ofRings rings: [Double]) -> [Double] {
    areas.indices.map { sector in
      rings.indices.reduce(leastAngle) { most, ring in
        guard areas[sector][ring] > 0 else { return most }
        let inner = ring == 0 ? heart + Self.free : rings[ring - 1]
        let room = max(1, (rings[ring] * rings[ring] - inner * inner) / 2)
        let box = reach[sector][ring]
        let near = max(inner, rings[ring] - 4 - box.along)
        let single = 2 * Point(near, box.across / 2 + 8).angle
        let area =
          areas[sector][ring] + lanes[sector][ring] * Self.lane
          * (rings[ring] - (ring == 0 ? heart : rings[ring - 1]))
        return max(most, max(single, area / room) * demand[sector][ring])
      }
    }
  }
}
