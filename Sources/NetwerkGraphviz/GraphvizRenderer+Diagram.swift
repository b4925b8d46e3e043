import NetwerkDiagram

extension GraphvizRenderer {
  /// The picture of a diagram: measured, laid out and drawn.
  ///
  /// ```swift
  /// let png = try GraphvizRenderer().render(.ecogram(netwerk), als: .png)
  /// ```
  ///
  /// Same diagram, same fonts and same Graphviz, same bytes.
  ///
  /// - Parameters:
  ///   - diagram: what to draw, of whom, on what paper.
  ///   - format: the kind of file.
  ///   - dotsPerInch: how fine a PNG becomes; the other formats have no pixels.
  /// - Throws: ``GraphvizError`` when a part of Graphviz is missing, when a PNG would be too large,
  ///   or when Graphviz makes no picture; `DiagramError` when the diagram cannot be laid out.
  public func render(
    _ diagram: Diagram, als format: OutputFormat, dotsPerInch: Int = 144
  ) throws -> [UInt8] {
    try render(
      diagram.drawing(measuredBy: GraphvizTextMeasurer()), als: format, dotsPerInch: dotsPerInch)
  }

  /// The picture of a drawing that was laid out before.
  /// - Throws: ``GraphvizError``.
  public func render(
    _ drawing: Drawing, als format: OutputFormat, dotsPerInch: Int = 144
  ) throws(GraphvizError) -> [UInt8] {
    try render(
      dot: drawing.dot(), accessibleText: drawing.accessibleText, sheet: drawing.sheet, als: format,
      dotsPerInch: dotsPerInch)
  }
}
