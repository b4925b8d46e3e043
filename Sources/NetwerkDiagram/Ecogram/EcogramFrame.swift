/// The circle of an ecogram: how wide each ring is and where each sector lies, around the origin.
struct EcogramFrame: Hashable, Sendable {
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

extension EcogramFrame {
  /// How much more room than usual rings and sectors get.
  struct Growth: Hashable, Sendable {
    var rings: [Double]
    var sectors: [Double]

    init(_ content: EcogramContent) {
      rings = content.rings.map { _ in 1 }
      sectors = content.sectors.map { _ in 1 }
    }
  }

  /// Ring widths and sector angles that fit what stands in them, made larger by `growth`.
  ///
  /// A sector gets the angle its fullest ring needs; what is left of the circle is shared out, most
  /// of it by need. When they need more than a circle, the rings become wider until they do not.
  init(heart: Double, boxes: [EcogramBox], content: EcogramContent, growth: Growth) {
    self.heart = heart
    let ringCount = content.rings.count
    var widths = (0..<ringCount).map { ring in
      Self.width(of: ring, boxes: boxes, content: content) * growth.rings[ring]
    }
    var needs: [Double] = []
    for _ in 0..<60 {
      rings = Self.radii(heart, widths)
      sectors = []
      needs = Self.needs(rings: rings, heart: heart, boxes: boxes, content: content)
      needs = zip(needs, growth.sectors).map { $0 * $1 }
      if needs.reduce(0, +) <= 2 * .pi { break }
      widths = widths.map { $0 * 1.05 }
    }
    rings = Self.radii(heart, widths)
    sectors = Self.shareOut(needs)
  }

  /// Room for two rows of boxes where many stand, one where few do, a strip where nobody does.
  private static func width(
    of ring: Int, boxes: [EcogramBox], content: EcogramContent
  ) -> Double {
    let heights = content.members.indices.filter { content.members[$0].ring == ring }
      .map { boxes[$0].extent.size.height }
    guard let highest = heights.max() else { return ring == 0 ? 40 : 30 }
    let free = ring == 0 ? 30.0 : 18
    return highest + free + min(46, Double(heights.count) * 4)
  }

  private static func radii(_ heart: Double, _ widths: [Double]) -> [Double] {
    widths.reduce(into: [heart]) { $0.append($0[$0.count - 1] + $1) }.dropFirst().map { $0 }
  }

  /// The least angle for each sector.
  private static func needs(
    rings: [Double], heart: Double, boxes: [EcogramBox], content: EcogramContent
  ) -> [Double] {
    var areas = content.sectors.map { _ in rings.map { _ in 0.0 } }
    var widest = content.sectors.map { _ in 0.36 }
    for (member, box) in zip(content.members, boxes) {
      let size = box.extent.size
      areas[member.sector][member.ring] += (size.width + 12) * (size.height + 12) * 1.3
      let reach = max(1, rings[member.ring] - size.height)
      let angle = 2 * arcSine(min(0.95, (size.width / 2 + 6) / reach))
      widest[member.sector] = max(widest[member.sector], angle)
    }
    return zip(areas, widest).map { areas, widest in
      areas.indices.reduce(widest) { most, ring in
        let inner = ring == 0 ? heart + 20 : rings[ring - 1]
        let area = (rings[ring] * rings[ring] - inner * inner) / 2
        return max(most, areas[ring] / max(1, area))
      }
    }
  }

  private static func shareOut(_ needs: [Double]) -> [Sector] {
    let total = needs.reduce(0, +)
    let spare = max(0, 2 * .pi - total)
    var start = Double.pi / 2
    return needs.map { need in
      let share = 0.6 * need / total + 0.4 / Double(needs.count)
      // Rounding must not leave a gap or an overlap where the circle closes.
      let angle = total > 2 * .pi ? need / total * 2 * .pi : need + spare * share
      let sector = Sector(start: start, end: start - angle)
      start -= angle
      return sector
    }
  }
}
