import Netwerk

/// A picture as data: what stands where on a sheet, ready for any renderer.
///
/// Drawn in this order: background, lines, boxes, texts. Coordinates are points from the lower left
/// corner of the sheet. Only `boxes` and `texts` hold what people wrote; ids are generated.
public struct Drawing: Hashable, Sendable {
  public var name: String
  public var sheet: Size
  public var background: [Shape] = []
  public var lines: [Line] = []
  public var boxes: [Box] = []
  public var texts: [Text] = []
  public var accessibleText: AccessibleText
  /// Whom or what the boxes stand for, by the id of the box, in drawings where each stands for one:
  /// so that who shows the picture can tell which element is whom.
  public var members: [String: Kenmerk] = [:]

  /// Part of the background: without words and without meaning of its own.
  public struct Shape: Hashable, Sendable {
    public var outline: Outline
    public var stroke: Stroke?
    public var fill: Colour?
  }

  public enum Outline: Hashable, Sendable {
    case ellipse(center: Point, radii: Size)
    case polygon([Point])
    /// An open line of joined curves: a start, then two control points and an end for each.
    case path([Point])
    /// The inside of joined curves that end where they start.
    case closedPath([Point])
  }

  public struct Stroke: Hashable, Sendable {
    public var colour: Colour
    public var width: Double
    public var pattern = Pattern.solid

    public enum Pattern: String, Hashable, Sendable { case solid, dashed, dotted }
  }

  /// A tie between two boxes.
  public struct Line: Hashable, Sendable {
    public var id: String
    /// What kind of line this is, for style sheets.
    public var classes: [String]
    /// Ids of the boxes it joins.
    public var from: String
    public var to: String
    public var course: Course
    public var stroke: Stroke
    /// Size of arrow tips, 1 for 10 points long.
    public var arrowSize: Double
  }

  /// Somebody, or an organisation.
  public struct Box: Hashable, Sendable {
    public var id: String
    public var classes: [String]
    public var frame: Rectangle
    public var form: Form
    public var stroke: Stroke
    public var fill: Colour
    /// What is drawn inside its outline.
    public var marks: Set<Mark> = []

    public enum Form: String, CaseIterable, Hashable, Sendable {
      case rounded, rectangle, circle, triangle, diamond, pentagon, star
    }

    public enum Mark: String, CaseIterable, Hashable, Sendable {
      /// A second outline inside the first.
      case double
      /// A cross from corner to corner, open in the middle, where a number can stand.
      case crossed
    }
  }

  /// One line of text.
  public struct Text: Hashable, Sendable {
    public var line: TextLine
    public var colour: Colour
    /// The middle of the line: its center, or its left end when aligned left.
    public var position: Point
    public var alignment: TextAlignment
    public var width: Double
  }
}

extension Drawing {
  /// This drawing made larger or smaller and then moved, except for its sheet.
  func placed(scale: Double, offset: Point) -> Drawing {
    var other = self
    func move(_ point: Point) -> Point { point * scale + offset }
    func scaled(_ stroke: Stroke) -> Stroke {
      Stroke(colour: stroke.colour, width: stroke.width * scale, pattern: stroke.pattern)
    }
    for index in background.indices {
      other.background[index].outline = background[index].outline.mapped(scale: scale, move)
      other.background[index].stroke = background[index].stroke.map(scaled)
    }
    for index in lines.indices {
      other.lines[index].course = lines[index].course.mapped(move)
      other.lines[index].stroke = scaled(lines[index].stroke)
      other.lines[index].arrowSize *= scale
    }
    for index in boxes.indices {
      let frame = boxes[index].frame
      other.boxes[index].frame = Rectangle(
        center: move(frame.center), size: Size(frame.size.width * scale, frame.size.height * scale))
      other.boxes[index].stroke = scaled(boxes[index].stroke)
    }
    for index in texts.indices {
      other.texts[index].position = move(texts[index].position)
      other.texts[index].line.style.size *= scale
      other.texts[index].width *= scale
    }
    return other
  }
}

extension Drawing.Outline {
  fileprivate func mapped(scale: Double, _ move: (Point) -> Point) -> Drawing.Outline {
    switch self {
    case .ellipse(let center, let radii):
      .ellipse(center: move(center), radii: Size(radii.width * scale, radii.height * scale))
    case .polygon(let points): .polygon(points.map(move))
    case .path(let points): .path(points.map(move))
    case .closedPath(let points): .closedPath(points.map(move))
    }
  }
}
