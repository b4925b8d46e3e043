import Netwerk

/// Draws a service map with so many cards beside each other, its upper left corner at the origin.
struct ZorgspaghettiDrawing {
  let sizes: ZorgspaghettiSizes
  let layout: ZorgspaghettiLayout
  let house: ZorgspaghettiHouse
  let widths: TextWidths
  let words: ZorgspaghettiWords
  private var drawing: Drawing

  private static let flow = 60.0

  init(
    _ sizes: ZorgspaghettiSizes, _ layout: ZorgspaghettiLayout, _ house: ZorgspaghettiHouse,
    _ words: ZorgspaghettiWords, _ widths: TextWidths
  ) {
    (self.sizes, self.layout, self.house) = (sizes, layout, house)
    (self.words, self.widths) = (words, widths)
    drawing = Drawing(
      name: "zorgspaghetti", sheet: Size(0, 0), accessibleText: words.accessibleText)
  }

  /// What the whole takes.
  static func frame(_ layout: ZorgspaghettiLayout, _ house: ZorgspaghettiHouse) -> Rectangle {
    let lanes = layout.lanes.isEmpty ? 0 : flow + layout.width
    let size = Size(house.size.width + lanes, max(house.size.height, layout.height))
    return Rectangle(center: Point(size.width / 2, -size.height / 2), size: size)
  }

  func drawn() -> Drawing {
    var map = self
    let frame = Self.frame(layout, house)
    let left = house.size.width + Self.flow
    let top = (layout.height - frame.size.height) / 2
    map.drawFlows(from: Point(0, frame.center.y) + house.door, left, top)
    for number in layout.lanes.indices { map.drawLane(number, at: Point(left, top)) }
    house.draw(at: Point(0, frame.center.y), in: &map.drawing, widths)
    return map.drawing
  }

  /// A band from the door to each lane, as wide as there are people in it; they do not cross.
  private mutating func drawFlows(from door: Point, _ right: Double, _ top: Double) {
    let counts = sizes.content.lanes.map { Double($0.people) }
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    let (near, far) = (min(8, 54 / total), min(12, 240 / total))
    let start = door.x
    var upper = door.y + total * near / 2
    for (number, lane) in layout.lanes.enumerated() {
      let count = counts[number]
      let middle = top + lane.top - lane.height / 2
      let half = min(lane.height * 0.45, max(1, count * far / 2))
      let bend = (right - start) * 0.5
      let (high, low) = (Point(right, middle + half), Point(right, middle - half))
      let (from, back) = (Point(start, upper), Point(start, upper - count * near))
      let edge =
        Curve(from, from + Point(bend, 0), high - Point(bend, 0), high).points
        + Curve(from: high, to: low).points.dropFirst()
        + Curve(low, low - Point(bend, 0), back + Point(bend, 0), back).points.dropFirst()
        + Curve(from: back, to: from).points.dropFirst()
      let hue = Palette.hue(ofLaw: sizes.content.lanes[number].kader)
      drawing.background.append(
        .init(
          outline: .closedPath(edge), stroke: .init(colour: hue, width: 0.5),
          fill: Palette.tint(hue, 0.35)))
      upper -= count * near
    }
  }

  private mutating func drawLane(_ number: Int, at origin: Point) {
    let (lane, place) = (sizes.content.lanes[number], layout.lanes[number])
    let hue = Palette.hue(ofLaw: lane.kader)
    let top = origin.y + place.top
    let field = Rectangle(
      center: Point(origin.x + layout.width / 2, top - place.height / 2),
      size: Size(layout.width, place.height))
    let wash = Palette.tint(hue, 0.1)
    drawing.background.append(
      .init(
        outline: .polygon(field.corners), stroke: .init(colour: wash, width: 0.5), fill: wash))
    drawHead(number, lane, Point(origin.x, top), place.height)
    for (card, place) in zip(sizes.lanes[number].enumerated(), place.cards) {
      let id = "o\(number)k\(card.offset)"
      draw(card.element, id, lane, at: origin + place.corner, columns: place.columns)
    }
  }

  private mutating func drawHead(
    _ number: Int, _ lane: ZorgspaghettiContent.Lane, _ corner: Point, _ height: Double
  ) {
    let hue = Palette.hue(ofLaw: lane.kader)
    let width = ZorgspaghettiLayout.headWidth
    let frame = Rectangle(
      center: corner + Point(width / 2, -height / 2), size: Size(width, height))
    let id = "w\(number)"
    drawing.boxes.append(
      .init(
        id: id, classes: ["wet"], frame: frame, form: .rectangle,
        stroke: .init(colour: hue, width: 0.8), fill: hue))
    drawing.accessibleText.elements[id] = words.sentence(lane)
    let lines = widths.filled(
      lane.title, ZorgspaghettiWords.lawStyle, limit: width - 10, most: 2)
    var y = frame.center.y + (Double(lines.count) * 10.5 + 25) / 2 - 12.5
    drawing.write(
      "\(lane.people)", ZorgspaghettiWords.countStyle, .white, Point(frame.center.x, y),
      room: width - 10, widths)
    y -= 18
    for line in lines {
      drawing.write(
        line, ZorgspaghettiWords.lawStyle, .white, Point(frame.center.x, y), room: width - 10,
        widths)
      y -= 10.5
    }
  }

  private mutating func draw(
    _ card: ZorgspaghettiSizes.Card, _ id: String, _ lane: ZorgspaghettiContent.Lane,
    at corner: Point, columns: Int
  ) {
    let hue = Palette.hue(ofLaw: lane.kader)
    let size = Size(
      ZorgspaghettiSizes.Card.width(ofColumns: columns), card.height(inColumns: columns))
    let frame = Rectangle(
      center: corner + Point(size.width / 2, -size.height / 2), size: size)
    drawing.background.append(
      .init(
        outline: .polygon(frame.corners),
        stroke: .init(colour: hue, width: 1, pattern: card.card.isKnown ? .solid : .dashed),
        fill: .white))
    drawTitle(card, id, corner, hue, size.width)
    var (left, number) = (corner.x + ZorgspaghettiSizes.padding, 0)
    for column in card.columns(columns) {
      var top = corner.y - ZorgspaghettiSizes.padding - card.headHeight
      for row in column {
        let pen = ZorgspaghettiRowPen(row: row, card: card.card, lane: lane, id: "\(id)p\(number)")
        pen.draw(
          at: Point(left, top), leftGutter: card.leftGutter, in: &drawing, words, widths)
        top -= row.height + 2
        number += 1
      }
      left += ZorgspaghettiSizes.cardWidth + ZorgspaghettiLayout.gap
    }
  }

  private mutating func drawTitle(
    _ card: ZorgspaghettiSizes.Card, _ id: String, _ corner: Point, _ hue: Colour,
    _ full: Double
  ) {
    let step = ZorgspaghettiSizes.sign + ZorgspaghettiSizes.signGap
    let padding = ZorgspaghettiSizes.padding
    let signs = Double(card.card.overlaps.count) * step
    let width = full - 2 * padding - signs
    let height = card.headHeight - 2
    let frame = Rectangle(
      center: corner + Point(padding + signs + width / 2, -padding - height / 2),
      size: Size(width, height))
    let isStressed = card.card.isStressed
    drawing.boxes.append(
      .init(
        id: id, classes: ["organisatie"] + (isStressed ? ["nadruk"] : []), frame: frame,
        form: .rectangle,
        stroke: isStressed
          ? .init(colour: Palette.emphasisRim, width: 2) : .init(colour: .white, width: 0.4),
        fill: isStressed ? Palette.emphasis : .white))
    drawing.accessibleText.elements[id] = words.sentence(card.card)
    for (place, number) in card.card.overlaps.enumerated() {
      let middle = Point(
        corner.x + padding + step * (Double(place) + 0.5), frame.center.y)
      ZorgspaghettiSign.number(number).draw("\(id)n\(place)", at: middle, in: &drawing, widths)
    }
    for (row, line) in card.titleLines.enumerated() {
      let y =
        frame.center.y
        + (Double(card.titleLines.count - 1) / 2 - Double(row)) * ZorgspaghettiSizes.titleHeight
      drawing.write(
        line, ZorgspaghettiSizes.titleStyle, hue, Point(frame.minX + 3, y), room: width - 5,
        alignment: .left, widths)
    }
  }
}
