/// Draws one person on a card of a service map: numbers, name and work, and for whom.
struct ZorgspaghettiRowPen {
  let row: ZorgspaghettiSizes.Row
  let card: ZorgspaghettiContent.Card
  let lane: ZorgspaghettiContent.Lane
  let id: String

  private static let step = ZorgspaghettiSizes.sign + ZorgspaghettiSizes.signGap

  func draw(
    at corner: Point, leftGutter: Double, in drawing: inout Drawing, _ words: ZorgspaghettiWords,
    _ widths: TextWidths
  ) {
    let inner = ZorgspaghettiSizes.cardWidth - 2 * ZorgspaghettiSizes.padding
    let width = inner - leftGutter - row.rightGutter
    let frame = Rectangle(
      center: corner + Point(leftGutter + width / 2, -row.height / 2),
      size: Size(width, row.height))
    drawing.boxes.append(box(frame))
    drawing.accessibleText.elements[id] = words.sentence(row.person, card, lane)
    write(in: frame, in: &drawing, widths)
    for (place, number) in row.person.overlaps.enumerated() {
      let middle = corner + Point(ZorgspaghettiSizes.sign / 2, -Self.step * (Double(place) + 0.5))
      ZorgspaghettiSign.number(number).draw("\(id)n\(place)", at: middle, in: &drawing, widths)
    }
    drawRight(of: frame, words, in: &drawing, widths)
  }

  private func box(_ frame: Rectangle) -> Drawing.Box {
    let person = row.person
    let stroke: Drawing.Stroke =
      person.isStressed
      ? .init(colour: Palette.emphasisRim, width: 2)
      : person.holdsLead
        ? .init(colour: Palette.ink, width: 1.6) : .init(colour: Palette.faint, width: 0.5)
    return Drawing.Box(
      id: id,
      classes: ["persoon"] + (person.holdsLead ? ["regie"] : [])
        + (person.isStressed ? ["nadruk"] : []),
      frame: frame, form: .rectangle, stroke: stroke,
      fill: person.isStressed ? Palette.emphasis : .white)
  }

  private func write(in frame: Rectangle, in drawing: inout Drawing, _ widths: TextWidths) {
    let names = ZorgspaghettiSizes.nameHeight * Double(row.nameLines.count)
    let height = names + ZorgspaghettiSizes.detailHeight * Double(row.detailLines.count)
    var y = frame.center.y + height / 2
    let room = frame.size.width - 7
    for line in row.nameLines {
      drawing.write(
        line, ZorgspaghettiSizes.nameStyle, Palette.ink,
        Point(frame.minX + 4, y - ZorgspaghettiSizes.nameHeight / 2), room: room, alignment: .left,
        widths)
      y -= ZorgspaghettiSizes.nameHeight
    }
    for line in row.detailLines {
      drawing.write(
        line, ZorgspaghettiSizes.detailStyle, Palette.dark,
        Point(frame.minX + 4, y - ZorgspaghettiSizes.detailHeight / 2), room: room,
        alignment: .left, widths)
      y -= ZorgspaghettiSizes.detailHeight
    }
  }

  /// Below each other: whether they hold the lead, and for whom they are here.
  private func drawRight(
    of frame: Rectangle, _ words: ZorgspaghettiWords, in drawing: inout Drawing,
    _ widths: TextWidths
  ) {
    let left = frame.maxX + ZorgspaghettiSizes.signGap
    var y = frame.maxY - Self.step / 2
    if row.person.holdsLead {
      let look = BadgeLook(.regie, Palette.ink)
      let size = Size(ZorgspaghettiSizes.leadWidth, ZorgspaghettiSizes.sign)
      let badge = Rectangle(center: Point(left + size.width / 2, y), size: size)
      drawing.boxes.append(
        .init(
          id: "\(id)r", classes: ["label"], frame: badge, form: .rounded,
          stroke: look.stroke, fill: look.fill))
      drawing.write(
        words.lead, ZorgspaghettiSizes.signStyle, look.ink, badge.center, room: size.width - 3,
        widths)
      y -= Self.step
    }
    for (line, letters) in row.letterLines.enumerated() {
      var x = left
      for (place, letter) in letters.enumerated() {
        let width = ZorgspaghettiSizes.letterWidth(letter, widths)
        ZorgspaghettiSign.letter(letter).draw(
          "\(id)l\(line)n\(place)", at: Point(x + width / 2, y), in: &drawing, widths)
        x += width + ZorgspaghettiSizes.signGap
      }
      y -= Self.step
    }
  }
}
