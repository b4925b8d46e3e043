extension Drawing.Box.Form {
  /// The size of the frame in which a regular figure has its corners at this distance from the
  /// middle of its frame (for a star, of the star).
  func size(radius: Double) -> Size {
    switch self {
    case .rounded, .rectangle: Size(radius * 1.772, radius * 1.772)
    case .circle, .diamond: Size(2 * radius, 2 * radius)
    case .triangle: Size(3.0.squareRoot() * radius, 2 * radius)
    case .pentagon: Size(1.902 * radius, 2 * radius)
    case .star: Size(1.809 * radius, 1.809 * radius)
    }
  }

  /// The corners as parts of half the width and half the height of the frame, with Graphviz' own
  /// proportions; `nil` for forms without corners of their own.
  private var corners: [Point]? {
    switch self {
    case .rounded, .rectangle, .circle: nil
    case .triangle: [Point(0, 1), Point(-1, -0.5), Point(1, -0.5)]
    case .diamond: [Point(0, 1), Point(-1, 0), Point(0, -1), Point(1, 0)]
    case .pentagon:
      [
        Point(0, 1), Point(-1, 0.309), Point(-0.618, -0.809), Point(0.618, -0.809),
        Point(1, 0.309),
      ]
    case .star:
      (0..<10).map { number in
        let tip = Point(
          angle: .pi / 2 + Double(number) * .pi / 5, radius: number.isMultiple(of: 2) ? 1 : 0.382)
        // The middle of a star lies a little below the middle of its frame, and its arms reach a
        // little out of it.
        return Point(tip.x / 0.9045, (tip.y - 0.0955) / 0.9045)
      }
    }
  }

  func polygon(in frame: Rectangle) -> [Point]? {
    corners?.map {
      frame.center + Point($0.x * frame.size.width / 2, $0.y * frame.size.height / 2)
    }
  }
}

extension Drawing.Box {
  /// The border of the box, for a renderer that draws shapes by themselves.
  public var outline: Drawing.Outline {
    if let polygon = form.polygon(in: frame) { return .polygon(polygon) }
    return switch form {
    case .circle:
      .ellipse(
        center: frame.center, radii: Size(frame.size.width / 2, frame.size.height / 2))
    case .rounded: .closedPath(frame.rounded(by: 6))
    default: .polygon(frame.corners)
    }
  }
}

extension Rectangle {
  /// How far it is from the center to the border of a form with this frame in a direction of length
  /// 1.
  func reach(towards direction: Point, form: Drawing.Box.Form) -> Double {
    guard form != .circle else { return size.width / 2 }
    let corners = form.polygon(in: self) ?? self.corners
    let rays = zip(corners, corners.dropFirst() + corners.prefix(1)).compactMap { from, to in
      let side = to - from
      let across = direction.x * side.y - direction.y * side.x
      guard abs(across) > 1e-9 else { return Double?.none }
      let start = from - center
      let along = (start.x * side.y - start.y * side.x) / across
      let share = (start.x * direction.y - start.y * direction.x) / across
      return along > 0 && share >= -1e-9 && share <= 1 + 1e-9 ? along : nil
    }
    return rays.max() ?? 0
  }
}
