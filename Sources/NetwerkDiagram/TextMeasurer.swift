/// How one line of text looks: its size in points and its weight.
public struct TextStyle: Hashable, Sendable {
  /// Font size in points.
  public var size: Double
  public var isBold: Bool

  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }
}

/// One line of text, without line breaks, in one style.
public struct TextLine: Hashable, Sendable {
  public var text: String
  public var style: TextStyle

  public init(_ text: String, _ style: TextStyle) {
    self.text = text
    self.style = style
  }
}

/// Answers how wide and high lines of text become when they are drawn.
///
/// A drawing is laid out before it is drawn, so its layout asks this first. The renderer that
/// draws should be the one that measures; see `ApproximateTextMeasurer` for work without one.
public protocol TextMeasurer: Sendable {
  /// The size in points of each line, in the order asked.
  func sizes(of lines: [TextLine]) throws -> [Size]
}
