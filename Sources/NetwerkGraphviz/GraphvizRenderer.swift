import NetwerkDiagram

/// Turns drawings into PNG, SVG and PDF.
///
/// Drawing runs inside this process, through the Graphviz library. One drawing is made at a time,
/// from whatever thread; others wait. The same drawing gives the same bytes, run after run.
///
/// DOT text never comes from users: Graphviz was not made for hostile input. What users wrote
/// reaches it as text in a drawing only, made safe by `NetwerkDiagram`.
public struct GraphvizRenderer: Sendable {
  /// The number of pixels that a picture can be wide or high.
  public static let pixelLimit = 32_767

  public init() {}

  /// A picture, and what Graphviz warned about while drawing.
  package struct Rendering: Hashable, Sendable {
    package var bytes: [UInt8]
    /// Sentences of Graphviz. A drawing that was computed well gives none.
    package var warnings: [String]
  }

  /// The picture of a drawing written as DOT, on a sheet of this size in points.
  ///
  /// - Parameters:
  ///   - dot: DOT text of our own, in which every node and edge has its place.
  ///   - accessibleText: what an SVG says to a person who cannot see it.
  ///   - sheet: the size of the drawing, in points.
  ///   - dotsPerInch: how fine a PNG becomes. The other formats have no pixels.
  /// - Throws: `GraphvizError` when a PNG would be too large, when a part of Graphviz is missing,
  ///   or when Graphviz makes no picture.
  package func render(
    dot: String, accessibleText: AccessibleText, sheet: Size, als format: OutputFormat,
    dotsPerInch: Int = 144
  ) throws(GraphvizError) -> [UInt8] {
    try rendering(
      dot: dot, accessibleText: accessibleText, sheet: sheet, als: format, dotsPerInch: dotsPerInch
    ).bytes
  }

  /// Like `render`, with the warnings that `render` leaves out.
  package func rendering(
    dot: String, accessibleText: AccessibleText, sheet: Size, als format: OutputFormat,
    dotsPerInch: Int = 144
  ) throws(GraphvizError) -> Rendering {
    guard let device = format.device else { return Rendering(bytes: Array(dot.utf8), warnings: []) }
    if format == .png { try Self.checkPixels(of: sheet, dotsPerInch: dotsPerInch) }
    let attributes: KeyValuePairs = format == .png ? ["dpi": String(dotsPerInch)] : [:]
    let (bytes, messages) = Graphviz.perform { context in
      Graphviz.withLayout(of: dot, attributes: attributes, in: context) { graph in
        Graphviz.draw(graph, device: device, in: context)
      }
    }
    guard let bytes else { throw .failure(drawing: format, messages: messages.errors) }
    return Rendering(
      bytes: Self.finished(bytes, as: format, accessibleText: accessibleText),
      warnings: messages.warnings)
  }
}

extension GraphvizRenderer {
  /// Graphviz itself would shrink a picture that is too large, without an error.
  private static func checkPixels(of sheet: Size, dotsPerInch: Int) throws(GraphvizError) {
    guard dotsPerInch > 0 else { throw .unusableResolution(dotsPerInch) }
    let width = (sheet.width / 72 * Double(dotsPerInch)).rounded(.up)
    let height = (sheet.height / 72 * Double(dotsPerInch)).rounded(.up)
    guard max(width, height) <= Double(pixelLimit) else {
      throw .tooManyPixels(width: width, height: height, dotsPerInch: dotsPerInch)
    }
  }

  private static func finished(
    _ bytes: [UInt8], as format: OutputFormat, accessibleText: AccessibleText
  ) -> [UInt8] {
    switch format {
    case .svg: SVGFinish.finished(bytes, accessibleText)
    case .pdf: PDFFinish.finished(bytes)
    case .png, .gv: bytes
    }
  }
}
