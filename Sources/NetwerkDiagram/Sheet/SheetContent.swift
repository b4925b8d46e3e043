/// A picture that is still to come on a sheet: how much room it takes, and how it is drawn.
///
/// Its coordinates are its own; the sheet makes it larger or smaller and moves it.
struct SheetContent {
  /// Everything that must stay clear of the titles; together all that the picture takes.
  var outlines: [Outline]
  /// The size of its names in points, as it is laid out.
  var nameSize: Double
  /// How the sheet is held for this way of laying it out.
  var stand = Papier.Stand.liggend
  var legend = LegendSide.beside
  var place = Place.middle
  /// Few people are not blown up beyond reason.
  var mostScale = 1.35
  /// Draws it, in the coordinates of `outlines`. Only the way that is chosen is drawn.
  var draw: () -> Drawing

  enum Outline: Hashable, Sendable {
    case circle(center: Point, radius: Double)
    case rectangle(Rectangle)
  }

  /// Where the legend stands.
  enum LegendSide: Hashable, Sendable {
    /// At the right of a lying sheet; below the picture on a standing one.
    case beside
    case below
  }

  /// Where the picture stands in the free room.
  enum Place: Hashable, Sendable {
    /// In the middle. It may come beside the titles, as long as it does not touch them.
    case middle
    /// Below the titles, from the left, with the legend close below it, as a table stands in a
    /// text.
    case topLeft
  }
}

extension SheetContent.Outline {
  /// The smallest rectangle around it.
  var bounds: Rectangle {
    switch self {
    case .circle(let center, let radius):
      Rectangle(center: center, size: Size(2 * radius, 2 * radius))
    case .rectangle(let rectangle): rectangle
    }
  }

  func overlaps(_ other: Rectangle) -> Bool {
    switch self {
    case .circle(let center, let radius):
      Point(
        max(abs(other.center.x - center.x) - other.size.width / 2, 0),
        max(abs(other.center.y - center.y) - other.size.height / 2, 0)
      ).length < radius
    case .rectangle(let rectangle): rectangle.overlaps(other)
    }
  }

  func placed(scale: Double, offset: Point) -> SheetContent.Outline {
    switch self {
    case .circle(let center, let radius):
      .circle(center: center * scale + offset, radius: radius * scale)
    case .rectangle(let rectangle):
      .rectangle(
        Rectangle(
          center: rectangle.center * scale + offset,
          size: Size(rectangle.size.width * scale, rectangle.size.height * scale)))
    }
  }
}

extension SheetContent {
  var bounds: Rectangle {
    guard let first = outlines.first?.bounds else {
      return Rectangle(center: .zero, size: Size(0, 0))
    }
    return outlines.dropFirst().reduce(first) { $0.union($1.bounds) }
  }
}

extension Drawing.Text {
  /// The room that it takes on the sheet.
  var frame: Rectangle {
    let center =
      alignment == .left ? Point(position.x + width / 2, position.y) : position
    return Rectangle(center: center, size: Size(width, line.style.size * 1.2))
  }
}
