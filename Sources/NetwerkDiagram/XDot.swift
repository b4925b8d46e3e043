/// What lies behind everything else in a drawing, as Graphviz' xdot operations.
///
/// The text of this value is the `_background` attribute of the graph: drawn below all nodes and
/// edges, in all formats. It draws shapes only. Text has no place here: Graphviz 14.1 silently drops
/// the rest of a background after a backslash, so text belongs in pinned nodes.
///
/// ```swift
/// var background = XDot()
/// background.colour(Colour(0xF2ECF8))
/// background.filledEllipse(centre: Point(0, 0), radii: Size(154, 154))
/// background.text  // "c 7 -#F2ECF8 C 7 -#F2ECF8 E 0 0 154 154"
/// ```
package struct XDot: Hashable, Sendable {
  /// How a line is drawn.
  package enum LineStyle: String, Sendable {
    case solid
    case dashed
    case dotted
  }

  /// All operations so far, separated by spaces.
  package private(set) var text = ""

  package init() {}

  /// Lines and borders get this colour from here on.
  package mutating func pen(_ colour: Colour) {
    append("c", counted: colour.hexadecimal)
  }

  /// Filled shapes get this colour from here on.
  package mutating func fill(_ colour: Colour) {
    append("C", counted: colour.hexadecimal)
  }

  /// Lines and filled shapes get this colour from here on.
  ///
  /// The way to fill without a border: a transparent pen is invalid in the SVG of old versions.
  package mutating func colour(_ colour: Colour) {
    pen(colour)
    fill(colour)
  }

  /// Lines become `width` points wide from here on.
  package mutating func lineWidth(_ width: Double) {
    append("S", counted: "setlinewidth(\(DotNumber.text(width)))")
  }

  /// Lines get this style from here on.
  package mutating func lineStyle(_ style: LineStyle) {
    append("S", counted: style.rawValue)
  }

  package mutating func ellipse(centre: Point, radii: Size) {
    append("e", [centre, Point(radii.width, radii.height)])
  }

  package mutating func filledEllipse(centre: Point, radii: Size) {
    append("E", [centre, Point(radii.width, radii.height)])
  }

  /// A closed border through `points`.
  package mutating func polygon(_ points: [Point]) {
    append("p", counted: points)
  }

  package mutating func filledPolygon(_ points: [Point]) {
    append("P", counted: points)
  }

  /// An open line through `points`.
  package mutating func polyline(_ points: [Point]) {
    append("L", counted: points)
  }

  /// Joined cubic Bézier curves: a start, then two control points and an end for each curve.
  package mutating func bezier(_ points: [Point]) {
    precondition(points.count % 3 == 1, "a Bézier curve has 3n + 1 points, got \(points.count)")
    append("B", counted: points)
  }

  /// The inside of joined cubic Bézier curves that end where they start.
  package mutating func filledBezier(_ points: [Point]) {
    precondition(points.count % 3 == 1, "a Bézier curve has 3n + 1 points, got \(points.count)")
    append("b", counted: points)
  }
}

extension XDot {
  private mutating func append(_ operation: String, counted text: String) {
    append("\(operation) \(text.utf8.count) -\(text)")
  }

  private mutating func append(_ operation: String, counted points: [Point]) {
    append("\(operation) \(points.count)", points)
  }

  private mutating func append(_ operation: String, _ points: [Point]) {
    var words = operation
    for point in points {
      words += " \(DotNumber.text(point.x)) \(DotNumber.text(point.y))"
    }
    append(words)
  }

  private mutating func append(_ words: String) {
    if !text.isEmpty { text += " " }
    text += words
  }
}
