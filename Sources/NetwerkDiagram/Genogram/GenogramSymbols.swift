/// Draws the people of a genogram: a symbol for each, with the age inside and the name below.
struct GenogramSymbols {
  let layout: GenogramLayout

  static let stroke = Drawing.Stroke(colour: Palette.ink, width: 1.4)

  func draw(in drawing: inout Drawing, _ widths: TextWidths) {
    for (index, person) in layout.content.people.enumerated() {
      let symbol = layout.symbol(index)
      drawing.boxes.append(Self.box(person, id: "p\(index)", symbol))
      if let number = person.number {
        drawing.texts.append(Self.inside(number, symbol.center, widths))
      }
      let style = GenogramCell.style(person)
      var y = symbol.minY - GenogramCell.nameGap - GenogramCell.lineHeight / 2
      for line in layout.cells[index].lines {
        drawing.texts.append(
          .init(
            line: TextLine(line, style), colour: Palette.ink, position: Point(symbol.center.x, y),
            alignment: .centre, width: widths.width(line, style) + 2))
        y -= GenogramCell.lineHeight
      }
      for (badge, width) in zip(person.badges, layout.cells[index].badgeWidths) {
        BadgeLook(badge.kind, Palette.grey)
          .drawMark(badge.text, Point(symbol.center.x, y - 0.5), width: width, in: &drawing)
        y -= GenogramCell.badgeHeight
      }
    }
  }

  static func inside(_ number: String, _ center: Point, _ widths: TextWidths) -> Drawing.Text {
    let natural = widths.width(number, GenogramCell.insideStyle)
    let style = TextStyle(
      size: GenogramCell.insideStyle.size * min(1, 17 / max(1, natural)), isBold: true)
    return .init(
      line: TextLine(number, style), colour: Palette.ink, position: center, alignment: .centre,
      width: min(natural, 17) + 2)
  }

  static func box(
    _ person: GenogramContent.Person, id: String, _ frame: Rectangle
  ) -> Drawing.Box {
    let form: Drawing.Box.Form =
      switch person.symbol {
      case .square: .rectangle
      case .circle: .circle
      case .diamond: .diamond
      }
    var stroke = Self.stroke
    var fill = Colour.white
    switch person.standing {
    case .known: break
    case .unknown: stroke = .init(colour: Palette.grey, width: 1, pattern: .dashed)
    case .unnamed: (stroke, fill) = (.init(colour: Palette.grey, width: 1), Palette.absent)
    }
    if person.overlays.contains(.eigen) {
      (stroke, fill) = (.init(colour: Palette.emphasisRim, width: 2.4), Palette.emphasis)
    }
    if person.overlays.contains(.afwezig) {
      stroke = .init(colour: Palette.faded, width: 1.2, pattern: .dashed)
    }
    var marks: Set<Drawing.Box.Mark> = []
    if person.isFocal { marks.insert(.double) }
    if person.isDeceased { marks.insert(.crossed) }
    var classes = ["persoon"]
    if person.isFocal { classes.append("hoofdpersoon") }
    if person.isDeceased { classes.append("overleden") }
    if person.standing != .known { classes.append("naamloos") }
    classes += Nadruk.Soort.allCases.filter(person.overlays.contains).map(\.className)
    return .init(
      id: id, classes: classes, frame: frame, form: form, stroke: stroke, fill: fill, marks: marks)
  }
}
