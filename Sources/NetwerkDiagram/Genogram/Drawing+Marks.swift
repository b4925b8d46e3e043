extension Drawing.Box {
  /// The outline as a shape, for a background or another renderer.
  var outline: Drawing.Outline { Self.outline(form, frame) }

  private static func outline(_ form: Form, _ frame: Rectangle) -> Drawing.Outline {
    let (center, size) = (frame.center, frame.size)
    return switch form {
    case .circle: .ellipse(center: center, radii: Size(size.width / 2, size.height / 2))
    case .rectangle: .polygon(frame.corners)
    case .rounded: .closedPath(frame.rounded(by: 4))
    case .diamond:
      .polygon([
        Point(frame.maxX, center.y), Point(center.x, frame.maxY), Point(frame.minX, center.y),
        Point(center.x, frame.minY),
      ])
    }
  }

  /// Everything that this box looks like: its surface, its outline and its marks.
  var shapes: [Drawing.Shape] {
    var shapes = [Drawing.Shape(outline: outline, stroke: stroke, fill: fill)]
    if marks.contains(.double) {
      // The second outline of a diamond lies further in, to be as far away across the slant.
      let distance = frame.size.width * (form == .diamond ? 0.14 : 0.1)
      shapes.append(
        .init(outline: Self.outline(form, frame.grown(by: -distance)), stroke: stroke))
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
    case .diamond: 0.5
    }
  }

  private var crossEnds: [Point] {
    frame.corners.map { frame.center.part(crossReach, towards: $0) }
  }
}
