import NetwerkDiagram

/// Measures plain Latin text from the table of Arial, which fonts such as Liberation Sans share:
/// much faster than asking Graphviz, and right where ``fitsInstalledFonts``.
struct ArialTextMeasurer: TextMeasurer {
  /// A text holds letters that the table lacks.
  struct NotInTable: Error {}

  func sizes(of lines: [TextLine]) throws -> [Size] {
    try lines.map { line in
      let text = DotText.sanitised(line.text)
      guard let ems = ArialWidths.ems(of: text, isBold: line.style.isBold) else {
        throw NotInTable()
      }
      return Size(ems * line.style.size, line.style.size * 1.15)
    }
  }

  /// Whether the fonts that Graphviz draws with have Arial's widths: a sentence in each weight,
  /// measured once in a process, decides it.
  static let fitsInstalledFonts: Bool = {
    guard let measured = try? GraphvizTextMeasurer().sizes(of: samples),
      let reckoned = try? ArialTextMeasurer().sizes(of: samples)
    else { return false }
    // Hinting widens small letters by up to 3 per cent; other fonts differ by more than 10.
    return zip(measured, reckoned).allSatisfy { abs($0.width / $1.width - 1) < 0.05 }
  }()

  /// Long enough that whole points do not matter, in sizes that drawings use anyway.
  private static let samples = [
    TextLine("Sphinx of black quartz, judge my vow 1234567890", TextStyle(size: 9)),
    TextLine("Sphinx of black quartz, judge my vow 1234567890", TextStyle(size: 17, isBold: true)),
  ]
}
