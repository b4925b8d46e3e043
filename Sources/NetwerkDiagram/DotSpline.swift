/// The course of one edge, given point by point: Graphviz draws it exactly like this.
///
/// An edge can be drawn in several pieces with gaps between them, as a broken tie with its two
/// slashes needs.
package struct DotSpline: Hashable, Sendable {
  /// One drawn piece: joined cubic Bézier curves.
  package struct Piece: Hashable, Sendable {
    /// A start, then two control points and an end for each curve.
    package var points: [Point]
    /// Where the arrow at the start points to; the curve itself starts a little earlier.
    package var startTip: Point?
    /// Where the arrow at the end points to; the curve itself ends a little earlier.
    package var endTip: Point?

    package init(_ points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      precondition(points.count % 3 == 1 && points.count >= 4, "a curve has 3n + 1 points")
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }

    /// Straight stretches from each of `corners` to the next.
    package init(through corners: [Point], startTip: Point? = nil, endTip: Point? = nil) {
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

  package var pieces: [Piece]

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The value of the edge's `pos` attribute.
  package var text: String {
    pieces.map(\.text).joined(separator: ";")
  }
}

extension DotSpline.Piece {
  fileprivate var text: String {
    var words: [String] = []
    if let endTip { words.append("e,\(endTip.dotText)") }
    if let startTip { words.append("s,\(startTip.dotText)") }
    words += points.map(\.dotText)
    return words.joined(separator: " ")
  }
}

extension Point {
  /// `x,y` as DOT reads a position.
  var dotText: String {
    "\(DotNumber.text(x)),\(DotNumber.text(y))"
  }

  fileprivate func part(_ fraction: Double, towards other: Point) -> Point {
    Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction)
  }
}
