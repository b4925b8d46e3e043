/// Draws the circle itself, around the origin: sectors, rings, lines, boxes and their words.
struct CircleDrawing {
  let name: String
  let content: CircleContent
  let words: CircleWords
  let widths: TextWidths
  let boxes: [CircleBox]
  let heart: CircleHeart
  let frame: CircleFrame
  let centers: [Point]
  let tieStyle: CircleTieStyle

  func drawing() -> Drawing {
    var drawing = Drawing(
      name: name, sheet: Size(0, 0), accessibleText: words.accessibleText)
    drawing.background = sectors() + ringLines() + borders()
    let frames = zip(boxes, centers).map { Rectangle(center: $1, size: $0.size) }
    let extents = zip(boxes, centers).map { box, center in
      box.figure == .card ? Rectangle(center: center, size: box.size) : box.extent.moved(by: center)
    }
    drawing.lines = CircleTies(
      content: content, frames: frames, extents: extents, heart: heart, radius: frame.radius,
      style: tieStyle
    ).lines()
    for index in content.members.indices {
      draw(index, in: &drawing)
      drawing.members["p\(index)"] = content.members[index].kenmerk
    }
    drawHeart(in: &drawing)
    drawRingNumbers(in: &drawing)
    drawSectorTitles(in: &drawing)
    return drawing
  }

  static let sectorStyle = TextStyle(size: 11.5, isBold: true)

  /// How much of a group's colour its slice of each ring has, from the innermost; further rings are
  /// as light as the last.
  static let shades = [0.24, 0.15, 0.09]

  /// Coloured slices, darker towards the heart.
  private func sectors() -> [Drawing.Shape] {
    frame.rings.indices.reversed().flatMap { ring in
      zip(content.sectors, frame.sectors).map { sector, place in
        let shade = Self.shades[min(ring, Self.shades.count - 1)]
        let fill = Palette.tint(Palette.wash(sector.groep?.soort), shade)
        if content.sectors.count == 1 {
          let radius = frame.rings[ring]
          return Drawing.Shape(
            outline: .ellipse(center: .zero, radii: Size(radius, radius)), fill: fill)
        }
        let arc = circleArc(radius: frame.rings[ring], from: place.start, to: place.end)
        let way = Curve(from: .zero, to: arc[0]).points
        let back = Curve(from: arc[arc.count - 1], to: .zero).points
        return Drawing.Shape(
          outline: .closedPath(way + arc.dropFirst() + back.dropFirst()), fill: fill)
      }
    }
  }

  private func ringLines() -> [Drawing.Shape] {
    frame.rings.enumerated().map { number, radius in
      let isRim = number == frame.rings.count - 1
      return Drawing.Shape(
        outline: .ellipse(center: .zero, radii: Size(radius, radius)),
        stroke: .init(colour: isRim ? Palette.rim : Palette.faint, width: isRim ? 1.2 : 0.8))
    }
  }

  /// White lines between the sectors, so that they are apart without colour too.
  private func borders() -> [Drawing.Shape] {
    guard frame.sectors.count > 1 else { return [] }
    return frame.sectors.map { sector in
      let direction = Point(angle: sector.start, radius: 1)
      let from = Point(angle: sector.start, radius: heart.reach(towards: direction))
      let to = Point(angle: sector.start, radius: frame.radius - 0.8)
      return Drawing.Shape(
        outline: .path(Curve(from: from, to: to).points), stroke: .init(colour: .white, width: 2.4))
    }
  }

  private func draw(_ index: Int, in drawing: inout Drawing) {
    let (member, box, center) = (content.members[index], boxes[index], centers[index])
    let hue = content.sectors[member.sector].hue
    let look = CircleLook(member, isSymbol: box.figure == .symbol, hue: hue)
    drawing.boxes.append(
      Drawing.Box(
        id: "p\(index)",
        classes: [member.isOrganisatie ? "organisatie" : "persoon"]
          + (member.isDeceased ? ["overleden"] : [])
          + Nadruk.Soort.allCases.filter(member.overlays.contains).map(\.className),
        frame: Rectangle(center: center, size: box.size), form: box.form, stroke: look.stroke,
        fill: look.fill))
    if member.isStressed, box.figure == .symbol { drawMarker(index, in: &drawing) }
    for line in box.lines {
      drawing.texts.append(
        .init(
          line: TextLine(line.text, line.style),
          colour: line.style.isBold ? look.name : look.detail,
          position: center + line.center, alignment: .centre,
          width: box.figure == .card ? box.size.width : widths.width(line.text, line.style) + 2))
    }
    for (number, badge) in box.badges.enumerated() {
      let frame = Rectangle(center: center + badge.frame.center, size: badge.frame.size)
      BadgeLook(badge.badge.kind, hue)
        .drawBox("p\(index)b\(number)", badge.badge.text, frame, in: &drawing)
    }
  }

  /// The ground behind words that stand beside a symbol with emphasis.
  private func drawMarker(_ index: Int, in drawing: inout Drawing) {
    let frames = boxes[index].lines.map { line in
      Rectangle(
        center: centers[index] + line.center,
        size: Size(widths.width(line.text, line.style) + 6, line.style.size * 1.2))
    }
    guard let first = frames.first else { return }
    drawing.boxes.append(
      Drawing.Box(
        id: "p\(index)n", classes: ["vlak"],
        frame: frames.dropFirst().reduce(first) { $0.union($1) },
        form: .rectangle, stroke: .init(colour: Palette.emphasisRim, width: 1.2),
        fill: Palette.emphasis))
  }

  private func drawHeart(in drawing: inout Drawing) {
    drawing.boxes.append(
      Drawing.Box(
        id: "hart", classes: ["hoofdpersoon"],
        frame: Rectangle(center: .zero, size: heart.size),
        form: heart.form, stroke: .init(colour: Palette.ink, width: 1), fill: Palette.ink))
    let step = heart.style.size * 1.2
    for (number, line) in heart.lines.enumerated() {
      let y = (Double(heart.lines.count - 1) / 2 - Double(number)) * step
      drawing.texts.append(
        .init(
          line: TextLine(line, heart.style), colour: .white, position: Point(0, y),
          alignment: .centre, width: heart.size.width))
    }
  }

  /// A small number on every ring, on the border between two sectors where fewest lines pass; with
  /// one sector anywhere beside the boxes.
  private func drawRingNumbers(in drawing: inout Drawing) {
    let occupied = drawing.lines.flatMap(\.course.pieces).flatMap { piece in
      zip(piece.points, piece.points.dropFirst()).flatMap { from, to in
        (0...8).map { from.part(Double($0) / 8, towards: to) }
      }
    }
    let boxes = drawing.boxes.dropLast()
    func crowd(at angle: Double) -> Int {
      frame.rings.reduce(0) { sum, radius in
        let center = Point(angle: angle, radius: radius - 8)
        let square = Rectangle(center: center, size: Size(15, 15))
        return sum + occupied.count(where: square.contains)
          + 1000 * boxes.count { $0.frame.overlaps(square) }
      }
    }
    let places =
      frame.sectors.count > 1
      ? frame.sectors.map(\.start) : (0..<36).map { .pi / 2 - Double($0) * .pi / 18 }
    let crowds = places.map { ($0, crowd(at: $0)) }
    guard let (angle, _) = crowds.min(by: { $0.1 < $1.1 }) else { return }
    for (number, radius) in frame.rings.enumerated() {
      let center = Point(angle: angle, radius: radius - 8)
      drawing.background.append(
        .init(
          outline: .ellipse(center: center, radii: Size(5.6, 5.6)),
          stroke: .init(colour: Palette.faint, width: 0.8), fill: .white))
      drawing.texts.append(
        .init(
          line: TextLine("\(number + 1)", TextStyle(size: 7.6, isBold: true)), colour: Palette.grey,
          position: center, alignment: .centre, width: 12))
    }
  }

  private func drawSectorTitles(in drawing: inout Drawing) {
    for (index, place) in frame.sectors.enumerated() where !words.sectors[index].isEmpty {
      let title = words.sectors[index]
      let size = Size(
        widths.width(title, Self.sectorStyle), Self.sectorStyle.size * 0.9)
      drawing.texts.append(
        .init(
          line: TextLine(title, Self.sectorStyle), colour: content.sectors[index].hue,
          position: placeOutside(size, at: place.middle), alignment: .centre,
          width: size.width + 4))
    }
  }

  /// The nearest middle for a rectangle that stays clear of the circle in the direction of `angle`.
  private func placeOutside(_ size: Size, at angle: Double) -> Point {
    let direction = Point(angle: angle, radius: 1)
    let aside = Point(direction.x * size.width / 2, direction.y * size.height / 2)
    var distance = frame.radius + 6
    while true {
      let center = direction * distance + aside
      let nearest = Point(
        max(0, abs(center.x) - size.width / 2), max(0, abs(center.y) - size.height / 2))
      if nearest.length >= frame.radius + 6 { return center }
      distance += 1
    }
  }
}
