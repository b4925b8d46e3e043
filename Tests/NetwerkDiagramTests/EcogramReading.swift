import Netwerk
import NetwerkTestSupport

@testable import NetwerkDiagram

/// An ecogram read back from its drawing alone: what somebody with a ruler would find on the sheet.
struct EcogramReading: Sendable {
  let name: String
  let netwerk: Netwerk
  let content: CircleContent
  let drawing: Drawing
  let heart: Drawing.Box
  /// The boxes of the members, in their order, and those of their badges.
  let members: [Drawing.Box]
  let badges: [Drawing.Box]
  /// The radii of the rings, from the innermost.
  let rings: [Double]
  /// The directions of the borders between sectors, clockwise; none with one sector.
  let borders: [Double]

  init(_ name: String, _ diagram: Diagram) throws {
    self.name = name
    netwerk = diagram.netwerk
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    content = CircleContent(diagram, aanduidingen, Ecogram())
    let drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    self.drawing = drawing
    let heart = drawing.boxes.first { $0.id == "hart" } ?? drawing.boxes[drawing.boxes.count - 1]
    self.heart = heart
    members = drawing.boxes.filter {
      $0.classes.contains("persoon") || $0.classes.contains("organisatie")
    }
    badges = drawing.boxes.filter { $0.classes.contains("label") }
    rings = drawing.background.compactMap { shape in
      guard case .ellipse(let center, let radii) = shape.outline, shape.fill == nil,
        center == heart.frame.center
      else { return nil }
      return radii.width
    }
    borders = drawing.background.compactMap { shape in
      guard case .path(let points) = shape.outline, shape.stroke?.colour == .white,
        let end = points.last
      else { return nil }
      return (end - heart.frame.center).angle
    }
  }

  init(_ proef: Tekenproef, _ stand: Papier.Stand = .liggend) throws {
    try self.init("\(proef) \(stand)", .ecogram(proef.netwerk()).stand(stand))
  }

  var center: Point { heart.frame.center }
  /// How much larger the circle is drawn than it was laid out.
  var scale: Double { heart.stroke.width }
  var sheet: Rectangle {
    Rectangle(
      center: Point(drawing.sheet.width / 2, drawing.sheet.height / 2), size: drawing.sheet)
  }

  /// The size in points of the names in the boxes.
  var nameSize: Double { 10 * scale }

  /// The place on the sheet that a text really takes.
  func frame(of text: Drawing.Text) -> Rectangle {
    let width = ApproximateTextMeasurer().sizes(of: [text.line])[0].width
    let middle = text.position + Point(text.alignment == .left ? width / 2 : 0, 0)
    return Rectangle(center: middle, size: Size(width, text.line.style.size))
  }

  /// The smallest box in the middle of which a text stands; `nil` for texts on the sheet.
  func box(of text: Drawing.Text) -> Drawing.Box? {
    drawing.boxes.filter { $0.frame.contains(text.position) }
      .min { $0.frame.size.height < $1.frame.size.height }
  }

  /// How far a box stays inside its ring and its sector; negative when it sticks out.
  func slack(of frame: Rectangle, member: CircleContent.Member) -> Double {
    let corners = frame.corners.map { $0 - center }
    let near = Point(
      max(0, abs(frame.center.x - center.x) - frame.size.width / 2),
      max(0, abs(frame.center.y - center.y) - frame.size.height / 2)
    ).length
    let inner = member.ring == 0 ? heart.frame.size.width / 2 : rings[member.ring - 1]
    let far = corners.map(\.length).max() ?? 0
    let inRing = min(near - inner, rings[member.ring] - far)
    guard borders.count > 1 else { return inRing }
    let start = borders[member.sector]
    let width = clockwise(from: start, to: borders[(member.sector + 1) % borders.count])
    let isInSector = corners.allSatisfy { clockwise(from: start, to: $0.angle) < width }
    return isInSector ? inRing : -1
  }

  /// From 0 up to a whole turn.
  private func clockwise(from start: Double, to angle: Double) -> Double {
    let turn = turn(from: angle, to: start)
    return turn < 0 ? turn + 2 * .pi : turn
  }

  /// How many times a line of these runs behind the box of somebody it does not belong to.
  func passages(of classes: String) -> Int {
    drawing.lines.filter { $0.classes.contains(classes) }.reduce(0) { sum, line in
      let points = line.course.pieces.flatMap(\.samples)
      return sum
        + members.count { box in
          box.id != line.from && box.id != line.to && points.contains(where: box.frame.contains)
        }
    }
  }
}

extension Course.Piece {
  /// Points along the piece, a few for every curve in it.
  var samples: [Point] {
    stride(from: 0, to: points.count - 1, by: 3).flatMap { start in
      Curve(points[start], points[start + 1], points[start + 2], points[start + 3]).samples(12)
    }
  }

  /// Where the piece starts and ends for the eye: at its tips, where it has them.
  var ends: (start: Point, end: Point) {
    (startTip ?? points[0], endTip ?? points[points.count - 1])
  }
}
