/// The value of one attribute in DOT.
///
/// A literal in our own source may be written as it is; everything that is computed says what it
/// is. Text of users fits in `label` only, which makes it safe.
package struct DotValue: Hashable, Sendable {
  /// The value before it is quoted.
  let text: String

  private init(text: String) {
    self.text = text
  }

  /// Text of users, one line or several, shown letter for letter; see `DotText`.
  package static func label(_ lines: String..., alignment: TextAlignment = .centre) -> DotValue {
    DotValue(text: DotText.label(lines, alignment: alignment))
  }

  /// Text of users in several lines, shown letter for letter; see `DotText`.
  package static func label(lines: [String], alignment: TextAlignment = .centre) -> DotValue {
    DotValue(text: DotText.label(lines, alignment: alignment))
  }

  /// A generated id or several class names: what must not be shown, and never a user's text.
  package static func generated(_ text: String) -> DotValue {
    precondition(!text.utf8.contains(UInt8(ascii: "\\")), "no escapes outside labels: \(text)")
    return DotValue(text: text)
  }

  package static func number(_ value: Double) -> DotValue {
    DotValue(text: DotNumber.text(value))
  }

  /// A length in points for an attribute that Graphviz reads in inches: `width` and `height`.
  package static func inches(points: Double) -> DotValue {
    DotValue(text: DotNumber.text(points / 72, decimals: 4))
  }

  /// A page of this size in points, exactly: the graph attribute `size`.
  package static func sheet(_ size: Size) -> DotValue {
    DotValue(text: "\(inches(points: size.width).text),\(inches(points: size.height).text)!")
  }

  /// A fixed place: the node attribute `pos`.
  package static func position(_ point: Point) -> DotValue {
    DotValue(text: point.dotText + "!")
  }

  /// The course of an edge: the edge attribute `pos`.
  package static func course(_ spline: Course) -> DotValue {
    DotValue(text: spline.text)
  }

  /// One colour, or several for parallel lines.
  package static func colours(_ colours: Colour...) -> DotValue {
    DotValue(text: colours.map(\.hexadecimal).joined(separator: ":"))
  }

  /// The font of a text: Arial, or a font of the same widths.
  ///
  /// Not Helvetica: Graphviz looks that up in a table of its own, and finds a wider font.
  package static func fontName(_ style: TextStyle) -> DotValue {
    style.isBold ? "Arial Bold" : "Arial"
  }

  /// The graph attribute `_background`.
  package static func background(_ operations: XDot) -> DotValue {
    DotValue(text: operations.text)
  }
}

extension DotValue: ExpressibleByStringLiteral {
  /// A value written in our own source.
  package init(stringLiteral value: StaticString) {
    self.init(text: value.description)
  }
}

extension DotValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  package init(integerLiteral value: Int) {
    self = .number(Double(value))
  }

  package init(floatLiteral value: Double) {
    self = .number(value)
  }
}
