/// A mark in a legend made of shapes, and a sign in the middle of it if need be, around the origin.
struct LegendMark: Hashable, Sendable {
  var shapes: [Drawing.Shape]
  var sign: String?
  var ink: Colour

  init(_ shapes: [Drawing.Shape], sign: String? = nil, ink: Colour = .white) {
    self.shapes = shapes
    self.sign = sign
    self.ink = ink
  }

  static let style = TextStyle(size: 8, isBold: true)

  /// What is to be measured.
  var texts: [TextLine] { sign.map { [TextLine($0, Self.style)] } ?? [] }

  /// Adds the mark to a drawing.
  func draw(at middle: Point, in drawing: inout Drawing) {
    let mark = Drawing(
      name: "", sheet: Size(0, 0), background: shapes,
      accessibleText: AccessibleText(language: "", title: "", summary: "", elements: [:]))
    drawing.background += mark.placed(scale: 1, offset: middle).background
    guard let sign else { return }
    drawing.texts.append(
      .init(
        line: TextLine(sign, Self.style), colour: ink, position: middle, alignment: .centre,
        width: 12))
  }
}
