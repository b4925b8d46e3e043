import Netwerk
import NetwerkTestSupport

@testable import NetwerkDiagram

/// Any drawing read back from its data alone: what somebody with a ruler would find on the sheet.
///
/// People and organisations are boxes of the classes `persoon` and `organisatie`; what stands in or
/// beside them are texts. Nothing here knows one form from another.
struct DrawingReading: Sendable {
  let name: String
  let drawing: Drawing
  /// The boxes of people and organisations.
  let members: [Drawing.Box]
  /// Texts that stand in no box, and those that do, with it.
  let texts: (loose: [Drawing.Text], boxed: [(text: Drawing.Text, box: Drawing.Box)])

  init(_ name: String, _ diagram: Diagram) throws {
    self.name = name
    drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    members = drawing.boxes.filter {
      $0.classes.contains("persoon") || $0.classes.contains("organisatie")
    }
    texts = Self.texts(of: drawing)
  }

  var sheet: Rectangle {
    Rectangle(
      center: Point(drawing.sheet.width / 2, drawing.sheet.height / 2), size: drawing.sheet)
  }

  /// The place on the sheet that a text really takes.
  func frame(of text: Drawing.Text) -> Rectangle {
    let width = ApproximateTextMeasurer().sizes(of: [text.line])[0].width
    let middle = text.position + Point(text.alignment == .left ? width / 2 : 0, 0)
    return Rectangle(center: middle, size: Size(width, text.line.style.size))
  }

  /// A text belongs to the smallest box in which it starts.
  private static func texts(
    of drawing: Drawing
  ) -> (loose: [Drawing.Text], boxed: [(text: Drawing.Text, box: Drawing.Box)]) {
    var loose: [Drawing.Text] = []
    var boxed: [(Drawing.Text, Drawing.Box)] = []
    for text in drawing.texts {
      let box = drawing.boxes.filter { $0.frame.contains(text.position) }
        .min { $0.frame.size.height < $1.frame.size.height }
      if let box { boxed.append((text, box)) } else { loose.append(text) }
    }
    return (loose, boxed)
  }

  /// How many times a line runs behind the box of somebody it does not belong to.
  var passages: Int {
    drawing.lines.reduce(0) { sum, line in
      let points = line.course.pieces.flatMap(\.samples)
      return sum
        + members.count { box in
          box.id != line.from && box.id != line.to && points.contains(where: box.frame.contains)
        }
    }
  }

  /// How many lines run through words that stand beside a figure.
  var crossedWords: Int {
    let words = texts.loose.map { frame(of: $0).grown(by: -0.5) }
    return drawing.lines.count { line in
      let points = line.course.pieces.flatMap(\.samples)
      return words.contains { points.contains(where: $0.contains) }
    }
  }

  /// The colour on which a text that stands in no box stands: of the uppermost shape behind it.
  func ground(of text: Drawing.Text) -> Colour {
    let shapes = drawing.background.filter { $0.fill != nil && $0.outline.holds(text.position) }
    return shapes.last?.fill ?? .white
  }
}

extension Rectangle {
  func holds(_ other: Rectangle) -> Bool { other.corners.allSatisfy(contains) }
}

extension Drawing.Outline {
  /// Points around or along it.
  var points: [Point] {
    switch self {
    case .ellipse(let center, let radii):
      Rectangle(center: center, size: Size(2 * radii.width, 2 * radii.height)).corners
    case .polygon(let points), .path(let points), .closedPath(let points): points
    }
  }

  /// Whether a point lies inside.
  func holds(_ point: Point) -> Bool {
    switch self {
    case .ellipse(let center, let radii):
      let (x, y) = ((point.x - center.x) / radii.width, (point.y - center.y) / radii.height)
      return x * x + y * y <= 1
    case .polygon(let corners): return Self.isInside(point, corners)
    case .path: return false
    case .closedPath(let points): return Self.isInside(point, Course.Piece(points).samples)
    }
  }

  private static func isInside(_ point: Point, _ corners: [Point]) -> Bool {
    var isInside = false
    for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1))
    where (from.y > point.y) != (to.y > point.y) {
      let x = from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
      if point.x < x { isInside.toggle() }
    }
    return isInside
  }
}
