extension Drawing.Box {
  /// What this box looks like, its surface, outline and marks, for a renderer that knows shapes and
  /// no boxes: draw them in this order, each fill before its stroke.
  public var shapes: [Drawing.Shape] {
    var shapes = [Drawing.Shape(outline: outline, stroke: stroke, fill: fill)]
    if marks.contains(.double) {
      // The second outline of a diamond lies further in, to be as far away across the slant.
      let distance = frame.size.width * (form == .diamond ? 0.14 : 0.1)
      var inner = self
      inner.frame = frame.grown(by: -distance)
      shapes.append(.init(outline: inner.outline, stroke: stroke))
    }
    if marks.contains(.crossed) {
      for corner in crossEnds {
        let inner = frame.center.part(0.44 / crossReach, towards: corner)
        shapes.append(
          .init(outline: .path(Course.Piece(through: [corner, inner]).points), stroke: stroke))
      }
    }
    return shapes
  }

  /// How far the corner is from which the cross starts, in parts of the half diagonal.
  private var crossReach: Double {
    switch form {
    case .rectangle, .rounded: 1
    case .circle: 0.7071
    case .diamond, .triangle, .pentagon, .star: 0.5
    }
  }

  private var crossEnds: [Point] {
    frame.corners.map { frame.center.part(crossReach, towards: $0) }
  }
}

extension Drawing.Line {
  /// What this line looks like, with the tips of its arrows, for a renderer that knows shapes and no
  /// lines.
  public var shapes: [Drawing.Shape] { course.shapes(stroke) }
}
