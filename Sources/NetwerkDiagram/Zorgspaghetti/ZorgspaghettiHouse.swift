import Netwerk

/// The household at the left of a service map: a house with its people, the number at the door, and
/// below it who holds the lead. Its own left side and middle are the origin.
struct ZorgspaghettiHouse: Sendable {
  let members: [(member: ZorgspaghettiContent.Member, lines: [String])]
  let leadLines: [String]
  let lead: ZorgspaghettiContent.Lead?
  let twice: ZorgspaghettiTwice
  let words: (count: String, unit: String)

  static let width = 132.0
  static let roof = 34.0
  static let doorRadius = 35.0
  static let nameStyle = TextStyle(size: 9.6, isBold: true)
  static let countStyle = TextStyle(size: 30, isBold: true)
  static let unitStyle = TextStyle(size: 8)
  static let leadStyle = TextStyle(size: 8.6, isBold: true)
  private static let lineHeight = 12.0
  private static let leadHeight = 10.8
  private static let gap = 12.0

  init(
    _ content: ZorgspaghettiContent, _ texts: ZorgspaghettiWords, _ taal: Taal,
    _ widths: TextWidths
  ) {
    members = content.family.map { member in
      let room = Self.width - 26 - (member.letter == nil ? 0 : 16)
      let lines = widths.filled(member.name, Self.nameStyle, limit: room, most: 3)
      return (member, lines.isEmpty ? ["–"] : lines)
    }
    lead = content.lead
    leadLines =
      content.lead.map {
        widths.filled($0.text, Self.leadStyle, limit: Self.width - 12, most: 7)
      } ?? []
    twice = ZorgspaghettiTwice(content, texts, widths)
    words = ("\(content.people)", Self.unit(content.people, taal))
  }

  static func unit(_ people: Int, _ taal: Taal) -> String {
    switch (taal, people) {
    case (.nederlands, 1): "professional"
    case (.nederlands, _): "professionals"
    case (.engels, 1): "professional"
    case (.engels, _): "professionals"
    }
  }

  static func texts(_ content: ZorgspaghettiContent, _ taal: Taal) -> [TextLine] {
    let names = content.family.flatMap { member in
      [TextLine(member.name, nameStyle)]
        + (member.letter.map { [TextLine($0, ZorgspaghettiSizes.signStyle)] } ?? [])
    }
    return names + [
      TextLine("\(content.people)", countStyle), TextLine(unit(content.people, taal), unitStyle),
      TextLine(content.lead?.text ?? "", leadStyle), TextLine("…", leadStyle),
      TextLine("…", nameStyle), TextLine("–", nameStyle),
    ]
  }

  private var bodyHeight: Double {
    max(54, 14 + members.reduce(0) { $0 + Self.lineHeight * Double($1.lines.count) + 3 })
  }

  private var leadBoxHeight: Double {
    leadLines.isEmpty ? 0 : Self.leadHeight * Double(leadLines.count) + 9
  }

  /// What house, door and lead take together, from the origin.
  var size: Size {
    let lead = leadLines.isEmpty ? 0 : Self.gap + leadBoxHeight
    let list = twice.entries.isEmpty ? 0 : Self.gap + twice.height
    return Size(
      Self.width + 8 + 2 * Self.doorRadius, Self.roof + bodyHeight + Self.spare + lead + list)
  }

  /// By how much the circle at the door is lower than the house, at most.
  private static let spare = 8.0

  private var bodyMiddle: Double { size.height / 2 - Self.roof - bodyHeight / 2 }

  /// The lower side of the house.
  private var floor: Double { size.height / 2 - Self.roof - bodyHeight - Self.spare }

  /// The middle of the circle at the door.
  var door: Point { Point(Self.width + 8 + Self.doorRadius, bodyMiddle) }

  func draw(at origin: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    drawHouse(at: origin, in: &drawing, widths)
    drawDoor(at: origin + door, in: &drawing, widths)
    drawLead(at: origin, in: &drawing, widths)
    let top = floor - (leadLines.isEmpty ? 0 : Self.gap + leadBoxHeight) - Self.gap
    twice.draw(at: origin + Point(0, top), in: &drawing, widths)
  }

  private func drawHouse(at origin: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    let body = Rectangle(
      center: origin + Point(Self.width / 2, bodyMiddle), size: Size(Self.width - 12, bodyHeight))
    let eaves = body.maxY
    drawing.background.append(
      .init(
        outline: .polygon([
          Point(origin.x, eaves), Point(origin.x + Self.width, eaves),
          Point(body.center.x, eaves + Self.roof),
        ]), stroke: .init(colour: Palette.ink, width: 0.5), fill: Palette.ink))
    drawing.background.append(
      .init(
        outline: .polygon(body.corners), stroke: .init(colour: Palette.ink, width: 2), fill: .white)
    )
    let height = members.reduce(0) { $0 + Self.lineHeight * Double($1.lines.count) + 3 } - 3
    var top = body.center.y + height / 2
    for number in members.indices {
      drawMember(number, body, top, in: &drawing, widths)
      top -= Self.lineHeight * Double(members[number].lines.count) + 3
    }
  }

  private func drawMember(
    _ number: Int, _ body: Rectangle, _ top: Double, in drawing: inout Drawing,
    _ widths: TextWidths
  ) {
    let (member, lines) = members[number]
    var left = body.minX + 6
    if let letter = member.letter {
      ZorgspaghettiSign.letter(letter).draw(
        "h\(number)l", at: Point(left + 6, top - Self.lineHeight / 2), in: &drawing, widths)
      left += 15
    }
    let height = Self.lineHeight * Double(lines.count)
    let frame = Rectangle(
      center: Point((left + body.maxX - 4) / 2, top - height / 2),
      size: Size(body.maxX - 4 - left, height))
    drawing.boxes.append(
      .init(
        id: "h\(number)", classes: ["hoofdpersoon"], frame: frame, form: .rectangle,
        stroke: .init(colour: .white, width: 0.5), fill: .white))
    drawing.accessibleText.elements["h\(number)"] = member.name
    for (row, line) in lines.enumerated() {
      drawing.write(
        line, Self.nameStyle, Palette.ink,
        Point(left + 2, top - Self.lineHeight * (Double(row) + 0.5)), room: frame.size.width - 4,
        alignment: .left, widths)
    }
  }

  private func drawDoor(at middle: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    let side = 2 * Self.doorRadius
    drawing.boxes.append(
      .init(
        id: "deur", classes: ["aantal"], frame: Rectangle(center: middle, size: Size(side, side)),
        form: .circle, stroke: .init(colour: Palette.ink, width: 1), fill: Palette.ink))
    drawing.accessibleText.elements["deur"] = "\(words.count) \(words.unit)"
    drawing.write(
      words.count, Self.countStyle, .white, middle + Point(0, 6), room: 60, widths)
    drawing.write(words.unit, Self.unitStyle, .white, middle - Point(0, 15), room: 56, widths)
  }

  private func drawLead(at origin: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    guard let lead, !leadLines.isEmpty else { return }
    let frame = Rectangle(
      center: origin + Point(Self.width / 2, floor - Self.gap - leadBoxHeight / 2),
      size: Size(Self.width, leadBoxHeight))
    let look = LeadLook(lead.state)
    drawing.boxes.append(
      .init(
        id: "regie", classes: ["regie"], frame: frame, form: .rounded, stroke: look.stroke,
        fill: look.fill))
    drawing.accessibleText.elements["regie"] = lead.text
    for (number, line) in leadLines.enumerated() {
      let y = frame.center.y + (Double(leadLines.count - 1) / 2 - Double(number)) * Self.leadHeight
      drawing.write(
        line, Self.leadStyle, look.ink, Point(frame.center.x, y), room: frame.size.width - 10,
        widths)
    }
  }
}

/// How the lead is shown: filled dark when one holds it, in the colour of strain when that is worth
/// a talk, dotted when it is not known. The words in it say the same.
struct LeadLook {
  let stroke: Drawing.Stroke
  let fill: Colour
  let ink: Colour

  init(_ state: ZorgspaghettiContent.Lead.State) {
    switch state {
    case .clear:
      (stroke, fill, ink) = (.init(colour: Palette.ink, width: 1), Palette.ink, .white)
    case .missing:
      (stroke, fill, ink) = (.init(colour: Palette.tension, width: 1), Palette.tension, .white)
    case .several:
      (stroke, fill, ink) = (.init(colour: Palette.tension, width: 2), .white, Palette.tension)
    case .unknown:
      (stroke, fill, ink) = (
        .init(colour: Palette.grey, width: 1.2, pattern: .dotted), .white, Palette.grey
      )
    }
  }
}
