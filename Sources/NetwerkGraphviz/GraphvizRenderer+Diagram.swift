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
    try render(drawing(of: diagram), als: format, dotsPerInch: dotsPerInch)
  }

  /// Lays out by the table of Arial first, which needs no Graphviz, so that this can go on while
  /// Graphviz starts on another thread; it is kept when the fonts turn out to have those widths.
  private func drawing(of diagram: Diagram) throws -> Drawing {
    if let reckoned = try? diagram.drawing(measuredBy: ArialTextMeasurer()),
      ArialTextMeasurer.fitsInstalledFonts
    {
      return reckoned
    }
    return try diagram.drawing(measuredBy: GraphvizTextMeasurer())
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

extension GraphvizRenderer {
  /// Loads Graphviz and the fonts that every diagram uses, so that the first picture comes sooner.
  ///
  /// Not needed for anything. It helps a program that has something else to do first, such as
  /// reading a file, and calls this on another thread. Wait for it before the program ends. What
  /// goes wrong here goes wrong again, and is told, when something is drawn.
  public static func prepare() {
    _ = ArialTextMeasurer.fitsInstalledFonts
    for style in Diagram.usualStyles {
      _ = try? GraphvizTextMeasurer().sizes(of: [TextLine("x", style)])
    }
  }
}
