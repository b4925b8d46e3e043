/// A small mark on a service map: a number where work may be done twice, a letter for whom.
enum ZorgspaghettiSign: Hashable, Sendable {
  case number(Int)
  case letter(String)

  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .letter(let letter): letter
    }
  }

  var form: Drawing.Box.Form {
    switch self {
    case .number: .circle
    case .letter: .rectangle
    }
  }

  var stroke: Drawing.Stroke {
    switch self {
    case .number: .init(colour: Palette.tension, width: 0.8)
    case .letter: .init(colour: Palette.dark, width: 0.9)
    }
  }

  var fill: Colour {
    switch self {
    case .number: Palette.tension
    case .letter: .white
    }
  }

  var ink: Colour {
    switch self {
    case .number: .white
    case .letter: Palette.dark
    }
  }

  func size(_ widths: TextWidths) -> Size {
    switch self {
    case .number: Size(ZorgspaghettiSizes.sign, ZorgspaghettiSizes.sign)
    case .letter(let letter):
      Size(ZorgspaghettiSizes.letterWidth(letter, widths), ZorgspaghettiSizes.sign - 1)
    }
  }

  /// Draws it as a box of its own.
  func draw(_ id: String, at middle: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    let size = size(widths)
    drawing.boxes.append(
      .init(
        id: id, classes: ["teken"], frame: Rectangle(center: middle, size: size), form: form,
        stroke: stroke, fill: fill))
    drawing.write(text, ZorgspaghettiSizes.signStyle, ink, middle, room: size.width - 1, widths)
  }

  /// The mark as a legend shows it.
  var legendMark: LegendMark {
    let outline: Drawing.Outline =
      switch self {
      case .number: .ellipse(center: .zero, radii: Size(5.5, 5.5))
      case .letter: .polygon(Rectangle(center: .zero, size: Size(10, 10)).corners)
      }
    return LegendMark(
      [Drawing.Shape(outline: outline, stroke: stroke, fill: fill)], sign: text, ink: ink)
  }
}
