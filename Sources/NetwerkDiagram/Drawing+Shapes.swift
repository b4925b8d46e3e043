extension Drawing.Box {
  /// What this box looks like, for a renderer that knows shapes and no boxes: draw them in this
  /// order, each fill before its stroke.
  public var shapes: [Drawing.Shape] {
    let outline: Drawing.Outline =
      switch form {
      case .circle:
        .ellipse(
          center: frame.center, radii: Size(frame.size.width / 2, frame.size.height / 2))
      case .rounded: .closedPath(frame.rounded(by: 6))
      case .rectangle: .polygon(frame.corners)
      }
    return [Drawing.Shape(outline: outline, stroke: stroke, fill: fill)]
  }
}

extension Drawing.Line {
  /// What this line looks like, with the tips of its arrows, for a renderer that knows shapes and no
  /// lines.
  public var shapes: [Drawing.Shape] { course.shapes(stroke) }
}
