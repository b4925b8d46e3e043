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
          to: "p\(tie.second)", course: Self.course(of: kind, through: corners(number)),
          stroke: kind.stroke(isOwn: true), arrowSize: 0.6))
    }
  }

  private func corners(_ number: Int) -> [Point] {
    let tie = layout.content.ties[number]
    switch routes.routes[number] {
    case .beside:
      let isLeft = layout.x[tie.first] < layout.x[tie.second]
      let (left, right) = isLeft ? (tie.first, tie.second) : (tie.second, tie.first)
      let (from, to) = (layout.symbol(left), layout.symbol(right))
      return [Point(from.maxX + gapAtRim, from.center.y), Point(to.minX - gapAtRim, to.center.y)]
    case .through(let start, let stretches):
      let isDown = layout.row(tie.first) <= layout.row(tie.second)
      let (upper, lower) = isDown ? (tie.first, tie.second) : (tie.second, tie.first)
      let isLevel = layout.row(upper) == layout.row(lower)
      var at = Point(start, isLevel ? top(of: upper, at: start) : layout.frame(upper).minY - 2)
      var corners = [at]
      for stretch in stretches {
        let y = layout.channels[stretch.channel].tieY(stretch.track)
        corners.append(Point(at.x, y))
        at = Point(stretch.end, y)
        corners.append(at)
      }
      return corners + [Point(at.x, top(of: lower, at: at.x))]
    }
  }

  private var gapAtRim: Double { 2.5 }

  /// Where an upright line at `x` meets the upper side of a symbol.
  private func top(of person: Int, at x: Double) -> Double {
    let symbol = layout.symbol(person)
    let aside = min(abs(x - symbol.center.x), symbol.size.width / 2)
    let radius = symbol.size.width / 2
    let height =
      switch layout.content.people[person].symbol {
      case .square: radius
      case .circle: (radius * radius - aside * aside).squareRoot()
      case .diamond: radius - aside
      }
    return symbol.center.y + height + 1.5
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
    case .broken, .veryStrong, .ambivalent, .strained, .conflict:
      return Course(
        legs.indices.flatMap { index in
          let curve = Curve(from: legs[index].0, to: legs[index].1)
          let drawn = kind == .broken && index != longest ? TieKind.ordinary : kind
          return drawn.course(along: curve, isOwn: true, tipAtStart: false, tipAtEnd: false).pieces
        })
    }
  }
}
