/// The course of one line, point by point.
///
/// A line can be drawn in several pieces with gaps between them, as a broken tie with its two
/// slashes needs.
public struct Course: Hashable, Sendable {
  /// One drawn piece: joined cubic Bézier curves.
  public struct Piece: Hashable, Sendable {
    /// A start, then two control points and an end for each curve.
    public var points: [Point]
    /// Where the arrow at the start points to; the curve itself starts a little earlier.
    public var startTip: Point?
    /// Where the arrow at the end points to; the curve itself ends a little earlier.
    public var endTip: Point?

    public init(_ points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      precondition(points.count % 3 == 1 && points.count >= 4, "a curve has 3n + 1 points")
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }

    /// Straight stretches from each of `corners` to the next.
    public init(through corners: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      precondition(corners.count >= 2, "a line has two ends")
      var points = [corners[0]]
      for (start, end) in zip(corners, corners.dropFirst()) {
        points.append(start.part(1 / 3, towards: end))
        points.append(start.part(2 / 3, towards: end))
        points.append(end)
      }
      self.init(points, startTip: startTip, endTip: endTip)
    }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The value of the edge's `pos` attribute.
  var text: String {
    pieces.map(\.text).joined(separator: ";")
  }
}

extension Course.Piece {
  fileprivate var text: String {
    var words: [String] = []
    // Graphviz reads the start before the end, and nothing the other way round.
    if let startTip { words.append("s,\(startTip.dotText)") }
    if let endTip { words.append("e,\(endTip.dotText)") }
    words += points.map(\.dotText)
    return words.joined(separator: " ")
  }
}

extension Point {
  /// `x,y` as DOT reads a position.
  var dotText: String {
    "\(DotNumber.text(x)),\(DotNumber.text(y))"
  }
}

extension Course {
  /// The same course with every point moved.
  func mapped(_ move: (Point) -> Point) -> Course {
    Course(
      pieces.map { piece in
        Piece(
          piece.points.map(move), startTip: piece.startTip.map(move),
          endTip: piece.endTip.map(move))
      })
  }
}
