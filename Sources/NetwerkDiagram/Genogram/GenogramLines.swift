import Netwerk

/// Draws who had children with whom: the lines of couples, and those down to their children.
struct GenogramLines {
  let layout: GenogramLayout

  static let width = 1.3
  private static let line = Drawing.Stroke(colour: Palette.dark, width: width)

  func draw(in drawing: inout Drawing) {
    for channel in layout.channels {
      for net in channel.nets {
        drawCouple(net, channel, in: &drawing)
        drawDescent(net, channel, in: &drawing)
        for (number, stem) in net.stems.enumerated() {
          drawStem(stem, number, net, channel, in: &drawing)
        }
      }
    }
  }

  private func drawCouple(
    _ net: GenogramChannel.Net, _ channel: GenogramChannel, in drawing: inout Drawing
  ) {
    guard net.parents.count == 2 else { return }
    let (first, second) = (net.parents[0], net.parents[1])
    let y = channel.coupleY(net)
    let kind = CoupleKind(layout.content.families[net.family].paar)
    let line = Course([
      Course.Piece(through: [
        Point(first.x, foot(first.person)), Point(first.x, y), Point(second.x, y),
        Point(second.x, foot(second.person)),
      ])
    ])
    func add(_ id: String, _ course: Course, _ stroke: Drawing.Stroke) {
      drawing.lines.append(
        .init(
          id: id, classes: ["paar", kind.className], from: "p\(first.person)",
          to: "p\(second.person)", course: course, stroke: stroke, arrowSize: 0.6))
    }
    add("g\(net.family)", line, kind.stroke)
    let (left, right) = (min(first.x, second.x), max(first.x, second.x))
    let marks = kind.marks(from: Point(left, y), to: Point(right, y), avoiding: net.drop)
    if !marks.isEmpty { add("g\(net.family)b", Course(marks), CoupleKind.markStroke) }
  }

  /// Where a line leaves somebody: close below the name.
  private func foot(_ person: Int) -> Double { layout.frame(person).minY - 2 }

  /// Down from the parents and along the bar.
  private func drawDescent(
    _ net: GenogramChannel.Net, _ channel: GenogramChannel, in drawing: inout Drawing
  ) {
    guard !net.stems.isEmpty else { return }
    var pieces: [Course.Piece] = []
    let y = channel.barY(net)
    if let parent = net.parents.first {
      let start = net.parents.count == 2 ? channel.coupleY(net) : foot(parent.person)
      pieces.append(Course.Piece(through: [Point(net.drop, start), Point(net.drop, y)]))
    }
    if net.hasBar {
      pieces.append(
        Course.Piece(through: [Point(net.bar.lowerBound, y), Point(net.bar.upperBound, y)]))
    }
    guard !pieces.isEmpty, let last = net.stems.last?.children.last else { return }
    let family = layout.content.families[net.family]
    let from = net.parents.first?.person ?? family.kinderen[0].lid
    drawing.lines.append(
      .init(
        id: "a\(net.family)", classes: ["afstamming"], from: "p\(from)",
        to: "p\(family.kinderen[last.number].lid)", course: Course(pieces), stroke: Self.line,
        arrowSize: 0.6))
  }

  private func drawStem(
    _ stem: GenogramChannel.Stem, _ number: Int, _ net: GenogramChannel.Net,
    _ channel: GenogramChannel, in drawing: inout Drawing
  ) {
    let family = layout.content.families[net.family]
    let start = channel.barY(net)
    for (place, child) in stem.children.enumerated() {
      let kind = family.kinderen[child.number]
      let top =
        layout.symbol(kind.lid).maxY
        + Self.touch(layout.content.people[kind.lid], child.x, layout.x[kind.lid])
      let from = net.parents.first?.person ?? otherSibling(of: kind.lid, in: family)
      var corners = [Point(stem.x, start)]
      if stem.children.count > 1 { corners.append(Point(stem.x, channel.twinY)) }
      corners.append(Point(child.x, top))
      for (side, pattern) in kind.soort.lines.enumerated() {
        var pieces = [Course.Piece(through: corners.map { $0 + Point(pattern.aside, 0) })]
        if side == 0, stem.isIdentical, place + 1 < stem.children.count {
          pieces.append(bar(between: child, stem.children[place + 1], stem, channel, family))
        }
        let suffix = side == 0 ? "" : "b"
        drawing.lines.append(
          .init(
            id: "k\(net.family)x\(child.number)\(suffix)", classes: ["kind", kind.soort.rawValue],
            from: "p\(from)", to: "p\(kind.lid)", course: Course(pieces),
            stroke: .init(colour: Palette.dark, width: Self.width, pattern: pattern.pattern),
            arrowSize: 0.6))
      }
    }
  }

  private func otherSibling(of child: Int, in family: GenogramContent.Family) -> Int {
    family.kinderen.first { $0.lid != child }?.lid ?? child
  }

  /// The level line between those who are identical, half way down.
  private func bar(
    between one: (number: Int, x: Double), _ other: (number: Int, x: Double),
    _ stem: GenogramChannel.Stem, _ channel: GenogramChannel, _ family: GenogramContent.Family
  ) -> Course.Piece {
    func half(_ child: (number: Int, x: Double)) -> Point {
      let top = layout.symbol(family.kinderen[child.number].lid).maxY
      return Point(stem.x, channel.twinY).part(0.55, towards: Point(child.x, top))
    }
    return Course.Piece(through: [half(one), half(other)])
  }

  /// How far below the top of the symbol's square an upright line beside the middle meets it.
  private static func touch(
    _ person: GenogramContent.Person, _ at: Double, _ middle: Double
  ) -> Double {
    let (radius, aside) = (GenogramCell.symbol / 2, abs(at - middle))
    return switch person.symbol {
    case .square: 0
    case .circle: (radius * radius - min(aside, radius) * min(aside, radius)).squareRoot() - radius
    case .diamond: -min(aside, radius)
    }
  }
}

extension Stamboom.Kind.Soort {
  /// The lines of which the way to such a child is made, beside each other.
  var lines: [(aside: Double, pattern: Drawing.Stroke.Pattern)] {
    switch self {
    case .eigen: [(0, .solid)]
    case .adoptie: [(-1.6, .solid), (1.6, .dashed)]
    case .pleeg: [(0, .dotted)]
    }
  }
}
