import Netwerk
import NetwerkTestSupport

@testable import NetwerkDiagram

/// A sociogram read back from its drawing alone, beside what it should show.
struct SociogramReading: Sendable {
  let name: String
  let content: SociogramContent
  let drawing: Drawing
  /// The boxes of people, in their order.
  let people: [Drawing.Box]

  init(_ name: String, _ diagram: Diagram, _ sociogram: Sociogram) throws {
    self.name = name
    content = SociogramContent(
      sociogram, diagram, Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal))
    drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    people = drawing.boxes.filter { $0.classes.contains("persoon") }
  }

  init(_ proef: Kennissenproef, _ stand: Papier.Stand = .liggend) throws {
    let sociogram = proef.sociogram
    try self.init(
      "\(proef) \(stand)", .sociogram(proef.netwerk(), sociogram).stand(stand), sociogram)
  }

  /// The outlines of the fields of groups, in their order.
  var fields: [[Point]] {
    drawing.background.prefix(content.groups.count).compactMap { shape in
      guard case .closedPath(let points) = shape.outline else { return nil }
      return points
    }
  }

  /// How many times a line runs behind the box of somebody it does not belong to.
  var passages: Int {
    drawing.lines.reduce(0) { sum, line in
      let points = line.course.pieces.flatMap(\.samples)
      return sum
        + people.count { box in
          box.id != line.from && box.id != line.to && points.contains(where: box.frame.contains)
        }
    }
  }

  var sheet: Rectangle {
    Rectangle(
      center: Point(drawing.sheet.width / 2, drawing.sheet.height / 2), size: drawing.sheet)
  }
}

extension Kennissenproef {
  var sociogram: Sociogram {
    Sociogram(
      groepen: groepen(),
      brugpersonen: brugpersonen().enumerated().map { number, kenmerk in
        .init(kenmerk, number == 0 ? .enigeSchakel : .tussenGroepen)
      })
  }
}

extension Drawing.Text {
  /// The place on the sheet that it really takes.
  var measured: Rectangle {
    let width = ApproximateTextMeasurer().sizes(of: [line])[0].width
    let middle = position + Point(alignment == .left ? width / 2 : 0, 0)
    return Rectangle(center: middle, size: Size(width, line.style.size))
  }
}

extension Drawing {
  /// Every point of every line, shape and box.
  var points: [Point] {
    background.flatMap { shape -> [Point] in
      switch shape.outline {
      case .ellipse(let center, let radii):
        Rectangle(center: center, size: Size(2 * radii.width, 2 * radii.height)).corners
      case .polygon(let points), .path(let points), .closedPath(let points): points
      }
    } + lines.flatMap { $0.course.pieces.flatMap(\.samples) } + boxes.flatMap(\.frame.corners)
  }
}
