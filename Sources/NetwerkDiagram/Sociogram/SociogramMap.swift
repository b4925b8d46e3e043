import Netwerk

/// Draws the sociogram itself: fields, lines, boxes and their words, its middle in the origin.
struct SociogramMap {
  let content: SociogramContent
  let words: SociogramWords
  let boxes: [CircleBox]
  let placement: SociogramPlacement
  private let frames: [Rectangle]
  private let lines: [Drawing.Line]

  init(
    content: SociogramContent, words: SociogramWords, boxes: [CircleBox],
    placement: SociogramPlacement
  ) {
    self.content = content
    self.words = words
    self.boxes = boxes
    self.placement = placement
    frames = zip(boxes, placement.centers).map { Rectangle(center: $1, size: $0.size) }
    lines = SociogramTies(
      ties: content.ties,
      frames: zip(frames, content.bridges).map { $0.grown(by: $1 == nil ? 0 : Self.ringAir) },
      labels: placement.fields.map(\.label), bounds: placement.bounds
    ).lines()
  }

  static let labelStyle = TextStyle(size: 10.5, isBold: true)
  /// How far the rings of a brugpersoon lie outside the box.
  static let ringAir = 3.5

  /// What it takes of the sheet.
  var outlines: [SheetContent.Outline] {
    let boxes = frames.map { $0.grown(by: Self.ringAir + 1) }
    // A curve stays within its points.
    let ties = lines.flatMap(\.course.pieces).compactMap { Rectangle(around: $0.points) }
    let fields = placement.fields.compactMap {
      Rectangle(around: $0.hull.corners)?.grown(by: SociogramPart.fieldCurve + 1)
    }
    return (boxes + fields + ties + [placement.apart?.frame].compactMap { $0 }).map {
      .rectangle($0.moved(by: placement.bounds.center * -1))
    }
  }

  func drawing() -> Drawing {
    var drawing = Drawing(
      name: "sociogram", sheet: Size(0, 0), accessibleText: words.accessibleText)
    for field in placement.fields { draw(field, in: &drawing) }
    drawApart(in: &drawing)
    for (place, bridge) in content.bridges.enumerated() {
      guard let bridge else { continue }
      drawing.background.append(Self.ring(around: frames[place], bridge))
    }
    drawing.lines = lines
    for index in content.members.indices { draw(index, frames[index], in: &drawing) }
    return drawing.placed(scale: 1, offset: placement.bounds.center * -1)
  }

  private func draw(_ field: SociogramPlacement.Field, in drawing: inout Drawing) {
    let look = words.groups[field.group].look
    drawing.background.append(
      .init(
        outline: .closedPath(field.hull.rounded(by: SociogramPart.fieldCurve)), stroke: look.stroke,
        fill: look.fill))
    drawing.texts.append(
      .init(
        line: TextLine(words.groups[field.group].label, Self.labelStyle), colour: look.ink,
        position: field.label.center, alignment: .centre, width: field.label.size.width + 2))
  }

  private func drawApart(in drawing: inout Drawing) {
    guard let apart = placement.apart else { return }
    drawing.background.append(
      .init(
        outline: .closedPath(apart.frame.rounded(by: 8)),
        stroke: .init(colour: Palette.rim, width: 0.8)))
    drawing.texts.append(
      .init(
        line: TextLine(words.apart, Self.labelStyle), colour: Palette.grey,
        position: apart.label.center, alignment: .centre, width: apart.label.size.width + 2))
  }

  /// A ring outside a box: closed for the only link, dashed for one of several.
  static func ring(
    around frame: Rectangle, _ bridge: Sociogram.Brugpersoon.Soort
  ) -> Drawing.Shape {
    let stroke: Drawing.Stroke =
      switch bridge {
      case .enigeSchakel: .init(colour: Palette.ink, width: 2)
      case .tussenGroepen: .init(colour: Palette.ink, width: 1.4, pattern: .dashed)
      }
    return Drawing.Shape(
      outline: .closedPath(frame.grown(by: ringAir).rounded(by: 9)), stroke: stroke, fill: .white)
  }

  private func draw(_ index: Int, _ frame: Rectangle, in drawing: inout Drawing) {
    let (member, hue) = (content.members[index], content.hues[index])
    let look = CircleLook(member, isSymbol: false, hue: hue)
    drawing.boxes.append(
      Drawing.Box(
        id: "p\(index)",
        classes: ["persoon"] + (content.bridges[index] == nil ? [] : ["brugpersoon"])
          + Nadruk.Soort.allCases.filter(member.overlays.contains).map(\.className),
        frame: frame, form: .rounded, stroke: look.stroke, fill: look.fill))
    for line in boxes[index].lines {
      drawing.texts.append(
        .init(
          line: TextLine(line.text, line.style),
          colour: line.style.isBold ? look.name : look.detail,
          position: frame.center + line.center, alignment: .centre, width: frame.size.width))
    }
    for (number, badge) in boxes[index].badges.enumerated() {
      let place = badge.frame.moved(by: frame.center)
      BadgeLook(badge.badge.kind, hue)
        .drawBox("p\(index)b\(number)", badge.badge.text, place, in: &drawing)
    }
  }
}

/// How the field of a group looks. Fields lie apart and have a label each, so they need nothing more
/// to be told from each other; dashes and dots are for ties.
struct SociogramField: Hashable, Sendable {
  let fill: Colour
  let stroke: Drawing.Stroke
  let ink: Colour

  /// - Parameter groep: the part of life that all of the group share, if they do.
  init(groep: Groep?) {
    ink = groep == nil ? Palette.dark : Palette.hue(groep?.soort)
    fill = Palette.tint(groep == nil ? Palette.rim : Palette.wash(groep?.soort), 0.14)
    stroke = .init(colour: ink, width: 1)
  }
}
