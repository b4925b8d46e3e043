import Netwerk

/// How a mark of a neighbourhood map looks; what it is shows in its form, not only in its colour.
struct BuurtkaartLook: Hashable, Sendable {
  let form: Drawing.Box.Form
  let stroke: Drawing.Stroke
  let fill: Colour
  let ink: Colour
  let className: String

  init(_ mark: BuurtkaartContent.Mark) {
    switch mark {
    case .household:
      self.init(.circle, .init(colour: Palette.ink, width: 1), Palette.ink, .white, "huishouden")
    case .shared(.persoon(let groep), _):
      let hue = Palette.hue(groep)
      let width = BuurtkaartContent.isKey(mark) ? 2.6 : 1.1
      self.init(.rounded, .init(colour: hue, width: width), .white, hue, "persoon")
    case .shared(.organisatie(let soort), _):
      let hue = Palette.hue(soort?.groep.soort)
      self.init(
        .rectangle, .init(colour: hue, width: 1.1), Palette.tint(hue, 0.1), hue, "organisatie")
    case .bubble(_, let bubble):
      let pattern: Drawing.Stroke.Pattern = bubble == .rest ? .dashed : .solid
      self.init(
        .circle, .init(colour: Palette.ink, width: 1.4, pattern: pattern),
        bubble == .group ? Palette.absent : .white, Palette.ink, "groep")
    }
  }

  /// A household that shares nothing.
  static let apart = BuurtkaartLook(
    .circle, .init(colour: Palette.ink, width: 1.4), .white, Palette.ink, "huishouden")

  private init(
    _ form: Drawing.Box.Form, _ stroke: Drawing.Stroke, _ fill: Colour, _ ink: Colour,
    _ className: String
  ) {
    (self.form, self.stroke, self.fill) = (form, stroke, fill)
    (self.ink, self.className) = (ink, className)
  }

  /// The mark as a legend shows it.
  var sample: Drawing.Shape {
    let frame = Rectangle(center: .zero, size: Size(24, 9.5))
    let outline: Drawing.Outline =
      switch form {
      case .circle: .ellipse(center: .zero, radii: Size(5, 5))
      case .rounded: .closedPath(frame.rounded(by: 3.5))
      default: .polygon(frame.corners)
      }
    return Drawing.Shape(outline: outline, stroke: stroke, fill: fill)
  }
}
