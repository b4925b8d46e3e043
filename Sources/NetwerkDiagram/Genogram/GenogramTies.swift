/// Draws how people get on, with the line kinds of the ecogram.
struct GenogramTies {
  let layout: GenogramLayout
  let routes: GenogramRoutes

  func draw(in drawing: inout Drawing) {
    for (number, tie) in layout.content.ties.enumerated() {
      let kind = TieKind(tie.band)
      drawing.lines.append(
        .init(
          id: "r\(number)", classes: ["band", kind.className], from: "p\(tie.first)",
          to: "p\(tie.second)",
          course: Self.course(of: kind, through: corners(number, rim: kind.isTense ? 5 : 1.5)),
          stroke: Self.stroke(of: kind), arrowSize: 0.6))
    }
  }

  /// - Parameter rim: how far from a symbol the line ends; one that swings needs more room.
  private func corners(_ number: Int, rim: Double) -> [Point] {
    let tie = layout.content.ties[number]
    switch routes.routes[number] {
    case .beside:
      let isLeft = layout.x[tie.first] < layout.x[tie.second]
      let (left, right) = isLeft ? (tie.first, tie.second) : (tie.second, tie.first)
      let (from, to) = (layout.symbol(left), layout.symbol(right))
      return [Point(from.maxX + gapAtRim, from.center.y), Point(to.minX - gapAtRim, to.center.y)]
    case .through(let start, let stretches, let end):
      let isDown = layout.row(tie.first) <= layout.row(tie.second)
      let (upper, lower) = isDown ? (tie.first, tie.second) : (tie.second, tie.first)
      let isLevel = layout.row(upper) == layout.row(lower)
      var corners = self.corners(start, upper, isAbove: isLevel, rim)
      var x = start.x
      for stretch in stretches {
        let y = layout.channels[stretch.channel].tieY(stretch.track)
        corners += [Point(x, y), Point(stretch.end, y)]
        x = stretch.end
      }
      return corners + self.corners(end, lower, isAbove: true, rim).reversed()
    }
  }

  /// From a symbol outwards, as far as where the way turns up or down.
  private func corners(
    _ end: GenogramRoutes.End, _ person: Int, isAbove: Bool, _ rim: Double
  ) -> [Point] {
    // Along the slant of a diamond lines beside each other need more room.
    let rim = layout.content.people[person].symbol == .diamond ? rim + 2.5 : rim
    guard let height = end.aside else {
      return [
        Point(end.x, isAbove ? top(of: person, at: end.x) + rim : layout.frame(person).minY - 2)
      ]
    }
    let symbol = layout.symbol(person)
    let y = symbol.center.y + height
    let half = halfWidth(of: person, at: abs(height)) + rim + 1
    return [
      Point(symbol.center.x + (end.x < symbol.center.x ? -half : half), y), Point(end.x, y),
    ]
  }

  private var gapAtRim: Double { 2.5 }

  /// Where an upright line at `x` meets the upper side of a symbol.
  private func top(of person: Int, at x: Double) -> Double {
    let center = layout.symbol(person).center
    return center.y + halfWidth(of: person, at: abs(x - center.x))
  }

  /// How far a symbol reaches from its middle, at a distance beside the middle; symbols are as wide
  /// as high.
  private func halfWidth(of person: Int, at aside: Double) -> Double {
    let radius = GenogramCell.symbol / 2
    let aside = min(aside, radius)
    return switch layout.content.people[person].symbol {
    case .square: radius
    case .circle: (radius * radius - aside * aside).squareRoot()
    case .diamond: radius - aside
    }
  }

  /// The pen for a tie: that of the ecogram, but what is strong in a colour of its own, because here
  /// the black lines are those of the family.
  static func stroke(of kind: TieKind) -> Drawing.Stroke {
    let usual = kind.stroke(isOwn: true)
    return switch kind {
    case .veryStrong: .init(colour: Palette.hue(.vrienden), width: 0.9)
    case .strong: .init(colour: Palette.hue(.vrienden), width: usual.width)
    case .ordinary, .weak, .ambivalent, .strained, .conflict, .asleep, .broken, .multiplex:
      usual
    }
  }

  /// The course of a kind of tie around corners. The two slashes of a broken tie stand once, on its
  /// longest stretch.
  static func course(of kind: TieKind, through corners: [Point]) -> Course {
    let legs = zip(corners, corners.dropFirst()).filter { $0.distance(to: $1) > 0.5 }
    let longest = legs.indices.max {
      legs[$0].0.distance(to: legs[$0].1) < legs[$1].0.distance(to: legs[$1].1)
    }
    switch kind {
    case .ordinary, .strong, .weak, .asleep: return Course([Course.Piece(through: corners)])
    case .veryStrong:
      return Course([0, 2.4, -2.4].map { Course.Piece(through: Self.beside(corners, $0)) })
    case .multiplex:
      return Course([1.7, -1.7].map { Course.Piece(through: Self.beside(corners, $0)) })
    case .broken, .ambivalent, .strained, .conflict:
      return Course(
        legs.indices.flatMap { index in
          let curve = Curve(from: legs[index].0, to: legs[index].1)
          let drawn = kind == .broken && index != longest ? TieKind.ordinary : kind
          return drawn.course(along: curve, isOwn: true, tipAtStart: false, tipAtEnd: false).pieces
        })
    }
  }

  /// The same way at a distance to the left, also around its corners.
  private static func beside(_ corners: [Point], _ distance: Double) -> [Point] {
    let corners = corners.enumerated().filter { index, corner in
      index == 0 || corner.distance(to: corners[index - 1]) > 0.5
    }.map(\.element)
    return corners.indices.map { index in
      let before = index > 0 ? (corners[index] - corners[index - 1]).unit.turnedLeft : nil
      let after =
        index + 1 < corners.count ? (corners[index + 1] - corners[index]).unit.turnedLeft : nil
      guard let before, let after else {
        return corners[index] + (before ?? after ?? .zero) * distance
      }
      // Level and upright lines meet at right angles, so that both normals together give the corner.
      let isStraight = before.distance(to: after) < 0.01
      return corners[index] + (isStraight ? before : before + after) * distance
    }
  }
}
