/// The colours of somebody's figure.
struct CircleLook {
  let stroke: Drawing.Stroke
  let fill: Colour
  let name: Colour
  let detail = Palette.dark

  init(_ member: CircleContent.Member, isSymbol: Bool, hue: Colour) {
    let rim = member.isStressed ? Palette.emphasisRim : member.isDeceased ? Palette.grey : hue
    stroke = .init(
      colour: member.isAbsent ? Palette.faded : rim, width: member.isStressed ? 2.8 : 1.2,
      pattern: member.isAbsent && !isSymbol ? .dashed : .solid)
    let usual: Colour =
      isSymbol
      ? hue
      : member.isDeceased
        ? Palette.absent : member.isOrganisatie ? Palette.tint(hue, 0.1) : .white
    fill = member.isStressed ? Palette.emphasis : member.isAbsent ? .white : usual
    name =
      member.isAbsent ? Palette.grey : member.isDeceased && !isSymbol ? Palette.dark : Palette.ink
  }
}

/// The colours of a badge: filled for what somebody gives, open for what they get; every overlay has
/// its own form too.
struct BadgeLook {
  let fill: Colour
  let ink: Colour
  let stroke: Drawing.Stroke
  var form = Drawing.Box.Form.rounded

  init(_ kind: CircleContent.Badge.Kind, _ hue: Colour) {
    let rim: Colour
    var width = 0.8
    switch kind {
    case .gives: (fill, rim, ink) = (hue, hue, .white)
    case .gets: (fill, rim, ink) = (.white, hue, hue)
    case .regie: (fill, rim, ink) = (Palette.ink, Palette.ink, .white)
    case .overlay(.uitgenodigd):
      (fill, rim, ink) = (Palette.emphasis, Palette.emphasisRim, Palette.ink)
      width = 1.2
    case .overlay(.brugpersoon):
      (fill, rim, ink) = (.white, Palette.ink, Palette.ink)
      width = 1.2
      form = .rectangle
    case .overlay(.overbelast):
      (fill, rim, ink) = (Palette.tension, Palette.tension, .white)
      form = .rectangle
    case .overlay(.hiaat), .overlay(.afwezig), .overlay(.eigen):
      (fill, rim, ink) = (.white, Palette.tension, Palette.tension)
      width = 1.2
    }
    stroke = .init(colour: rim, width: width)
  }
}

extension BadgeLook {
  /// Adds the badge of somebody, as a box that can be found again.
  func drawBox(_ id: String, _ text: String, _ frame: Rectangle, in drawing: inout Drawing) {
    drawing.boxes.append(
      Drawing.Box(
        id: id, classes: ["label"], frame: frame, form: form, stroke: stroke, fill: fill))
    drawing.texts.append(
      .init(
        line: TextLine(text, CircleBox.badgeStyle), colour: ink, position: frame.center,
        alignment: .centre, width: frame.size.width))
  }

  /// Adds the badge to the background, where nobody asks for it.
  func drawMark(_ text: String, _ center: Point, width: Double, in drawing: inout Drawing) {
    let frame = Rectangle(center: center, size: Size(width, 9))
    drawing.background.append(
      .init(
        outline: form == .rounded ? .closedPath(frame.rounded(by: 3)) : .polygon(frame.corners),
        stroke: stroke, fill: fill))
    drawing.texts.append(
      .init(
        line: TextLine(text, Legend.badgeStyle), colour: ink, position: center,
        alignment: .centre, width: width))
  }
}
