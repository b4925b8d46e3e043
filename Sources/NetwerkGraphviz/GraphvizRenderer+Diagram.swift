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
    let (drawing, dot) = try laidOut(diagram)
    return try render(drawing, dot, als: format, dotsPerInch: dotsPerInch)
  }

  /// Lays out and writes DOT by the table of Arial first, which needs no Graphviz, so that this can
  /// go on while Graphviz starts on another thread; it is kept when the fonts turn out to have those
  /// widths.
  private func laidOut(_ diagram: Diagram) throws -> (drawing: Drawing, dot: String) {
    if let reckoned = try? diagram.drawing(measuredBy: ArialTextMeasurer()) {
      let dot = reckoned.dot()
      if ArialTextMeasurer.fitsInstalledFonts { return (reckoned, dot) }
    }
    let drawing = try diagram.drawing(measuredBy: GraphvizTextMeasurer())
    return (drawing, drawing.dot())
  }

  /// The picture of a drawing that was laid out before.
  /// - Throws: ``GraphvizError``.
  public func render(
    _ drawing: Drawing, als format: OutputFormat, dotsPerInch: Int = 144
  ) throws(GraphvizError) -> [UInt8] {
    try render(drawing, drawing.dot(), als: format, dotsPerInch: dotsPerInch)
  }

  private func render(
    _ drawing: Drawing, _ dot: String, als format: OutputFormat, dotsPerInch: Int
  ) throws(GraphvizError) -> [UInt8] {
    try render(
      dot: dot, accessibleText: drawing.accessibleText, sheet: drawing.sheet, als: format,
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
