extension Drawing {
  /// Writes a line, smaller when it is wider than its room.
  mutating func write(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ position: Point, room: Double,
    alignment: TextAlignment = .centre, _ widths: TextWidths
  ) {
    let natural = widths.width(text, style)
    let style = TextStyle(size: style.size * min(1, room / max(1, natural)), isBold: style.isBold)
    texts.append(
      .init(
        line: TextLine(text, style), colour: colour, position: position, alignment: alignment,
        width: min(room, natural)))
  }
}
