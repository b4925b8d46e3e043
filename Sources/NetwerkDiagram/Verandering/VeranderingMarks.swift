import Netwerk

/// Adds to a circle what changed: signs on boxes and lines, pale boxes for who went, arrows for who
/// moved.
struct VeranderingMarks {
  let step: VeranderingStep
  /// The middle of each place.
  let centers: [Point]
  /// Of the circle, within which arrows stay.
  let radius: Double

  static let gain = Colour(0x00694E)
  static let loss = Colour(0xA03A00)
  static let signStyle = LegendMark.style
  static let signs = ["+", "−", "≠"]
  /// The room that a former place takes on the circle.
  static let footprint = Size(13, 13)
  private static let signRadius = 5.6

  func added(to circle: Drawing) -> Drawing {
    var drawing = circle
    for (number, person) in step.people.enumerated() {
      drawing.change(box: "p\(number)", to: person.stand)
      drawing.change(line: "l\(number)", to: person.change)
    }
    for (number, tie) in step.ties.enumerated() {
      drawing.change(line: "r\(number)", to: tie.change)
    }
    for number in step.people.indices { addMove(of: number, to: &drawing) }
    for (number, person) in step.people.enumerated() {
      guard let sign = person.stand?.sign,
        let frame = drawing.boxes.first(where: { $0.id == "p\(number)" })?.frame
      else { continue }
      drawing.add(sign, at: Point(frame.minX + 1, frame.maxY - 1), id: "p\(number)v")
    }
    addTieSigns(to: &drawing)
    return drawing
  }

  /// From a small circle where somebody stood to where they stand.
  private func addMove(of number: Int, to drawing: inout Drawing) {
    let person = step.people[number]
    guard let former = person.former, let stand = person.stand,
      let box = drawing.boxes.first(where: { $0.id == "p\(number)" })
    else { return }
    let dot = Rectangle(center: centers[former], size: Size(9, 9))
    let stroke = stand.arrow
    drawing.boxes.append(
      .init(
        id: "p\(number)t", classes: ["toen"], frame: dot, form: .circle,
        stroke: .init(colour: stroke.colour, width: 1.6), fill: .white))
    let others = drawing.boxes.filter { $0.id != box.id && $0.id != "p\(number)t" }.map(\.frame)
    guard let curve = way(from: dot, to: box.frame.grown(by: 2), around: others)
    else { return }
    let course = TieKind.strong.course(
      along: curve, isOwn: true, tipAtStart: false, tipAtEnd: true)
    drawing.lines.append(
      .init(
        id: "v\(number)", classes: ["verplaatst"], from: "p\(number)t", to: "p\(number)",
        course: course, stroke: stroke, arrowSize: 0.7))
  }

  /// A curve that runs behind as few boxes as it can; `nil` when the two touch.
  private func way(
    from dot: Rectangle, to box: Rectangle, around others: [Rectangle]
  ) -> Curve? {
    let way = box.center - dot.center
    var best: (curve: Curve, cost: Double)?
    for bend in [0.12, -0.12, 0.26, -0.26, 0.42, -0.42, 0.6, -0.6] {
      let across = way.turnedLeft * bend
      let whole = Curve(
        dot.center, dot.center.part(0.3, towards: box.center) + across,
        dot.center.part(0.7, towards: box.center) + across, box.center)
      guard let curve = whole.clipped(from: dot, to: box) else { continue }
      let behind = curve.samples(30).count { point in
        point.length > radius - 3 || others.contains { $0.contains(point) }
      }
      let cost = Double(behind) * 10 + abs(bend)
      if cost < best?.cost ?? .infinity { best = (curve, cost) }
    }
    return best?.curve
  }

  /// On the middle of each tie that came, went or changed, beside boxes and other signs.
  private func addTieSigns(to drawing: inout Drawing) {
    let changes =
      step.people.enumerated().map { ("l\($0)", $1.change) }
      + step.ties.enumerated().map { ("r\($0)", $1.change) }
    for (id, change) in changes {
      guard let sign = change?.sign, let line = drawing.lines.first(where: { $0.id == id })
      else { continue }
      let points = line.course.pieces.flatMap { piece in
        stride(from: 0, to: piece.points.count - 1, by: 3).flatMap { start in
          Curve(
            piece.points[start], piece.points[start + 1], piece.points[start + 2],
            piece.points[start + 3]
          ).samples(8)
        }
      }
      let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
      let choices = shares.map { points[Int($0 * Double(points.count - 1))] }
      let free = choices.first { choice in
        let room = Rectangle(center: choice, size: Size(2 * Self.signRadius, 2 * Self.signRadius))
        return !drawing.boxes.contains { $0.frame.overlaps(room) }
      }
      drawing.add(sign, at: free ?? choices[0], id: "\(id)v")
    }
  }
}

/// A sign and the colour of its disc.
struct VeranderingSign: Hashable, Sendable {
  let text: String
  let colour: Colour

  static let plus = VeranderingSign(text: "+", colour: VeranderingMarks.gain)
  static let minus = VeranderingSign(text: "−", colour: Palette.grey)
  static let other = VeranderingSign(text: "≠", colour: Palette.ink)

  static let radius = 5.2

  var mark: LegendMark {
    LegendMark(
      [
        .init(
          outline: .ellipse(center: .zero, radii: Size(Self.radius, Self.radius)),
          stroke: .init(colour: .white, width: 1), fill: colour)
      ], sign: text)
  }
}

extension Veranderkaart.Stand {
  var sign: VeranderingSign? {
    switch self {
    case .nieuw: .plus
    case .weg: .minus
    case .dichterbij, .verderWeg: nil
    }
  }

  /// The arrow from the former place.
  var arrow: Drawing.Stroke {
    self == .verderWeg
      ? .init(colour: VeranderingMarks.loss, width: 2, pattern: .dashed)
      : .init(colour: VeranderingMarks.gain, width: 2.4)
  }
}

extension VeranderingStep.Change {
  var sign: VeranderingSign? {
    switch self {
    case .new: .plus
    case .gone: .minus
    case .changed: .other
    case .goneAlong: nil
    }
  }
}

extension Drawing {
  fileprivate mutating func change(box id: String, to stand: Veranderkaart.Stand?) {
    guard let place = boxes.firstIndex(where: { $0.id == id }) else { return }
    switch stand {
    case .nieuw:
      boxes[place].classes.append("nieuw")
      boxes[place].stroke = .init(colour: VeranderingMarks.gain, width: 2.6)
    case .weg:
      boxes[place].classes.append("weg")
      boxes[place].stroke = .init(colour: Palette.grey, width: 1, pattern: .dashed)
      boxes[place].fill = .white
      let frame = boxes[place].frame
      let badges = boxes.filter { $0.id.hasPrefix("\(id)b") }.map(\.frame)
      for text in texts.indices
      where frame.contains(texts[text].position)
        && !badges.contains(where: { $0.contains(texts[text].position) })
      {
        texts[text].colour = Palette.grey
        texts[text].line.style.isBold = false
      }
    case .dichterbij, .verderWeg: boxes[place].classes.append("verplaatst")
    case nil: break
    }
  }

  fileprivate mutating func change(line id: String, to change: VeranderingStep.Change?) {
    guard change == .gone || change == .goneAlong,
      let place = lines.firstIndex(where: { $0.id == id })
    else { return }
    lines[place].classes.append("weg")
    lines[place].stroke = TieKind.gone
  }

  fileprivate mutating func add(_ sign: VeranderingSign, at center: Point, id: String) {
    let size = Size(2 * VeranderingSign.radius, 2 * VeranderingSign.radius)
    boxes.append(
      .init(
        id: id, classes: ["teken"], frame: Rectangle(center: center, size: size), form: .circle,
        stroke: .init(colour: .white, width: 1), fill: sign.colour))
    texts.append(
      .init(
        line: TextLine(sign.text, VeranderingMarks.signStyle), colour: .white, position: center,
        alignment: .centre, width: size.width))
  }
}
