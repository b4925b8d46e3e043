/// How wide texts become, from one question to a measurer about all their words at once.
///
/// Words are measured large and scaled down, so that a measurer that rounds to whole points does no
/// harm.
struct TextWidths: Sendable {
  private var words: [TextLine: Double] = [:]
  private static let measuredSize = 100.0

  /// Measures every word of these texts.
  /// - Throws: what the measurer throws.
  init(of texts: [TextLine], by measurer: some TextMeasurer) throws {
    var asked: [TextLine] = []
    var seen: Set<TextLine> = []
    for text in texts {
      let style = TextStyle(size: Self.measuredSize, isBold: text.style.isBold)
      for word in Self.words(of: text.text) + ["n", "n n"] {
        let line = TextLine(word, style)
        if seen.insert(line).inserted { asked.append(line) }
      }
    }
    for (line, size) in zip(asked, try measurer.sizes(of: asked)) { words[line] = size.width }
  }

  /// The words of a text as it will be drawn.
  static func words(of text: String) -> [String] {
    DotText.sanitised(text).split(separator: " ").map(String.init)
  }

  /// The width of a text all of whose words were measured; what was not measured counts as wide
  /// as high.
  func width(_ text: String, _ style: TextStyle) -> Double {
    let words = Self.words(of: text)
    let gaps = Double(max(0, words.count - 1)) * space(style)
    return words.reduce(gaps) { $0 + word($1, style) }
  }

  /// The text in as few lines as fit in `limit`, at most `most`, as even as they can be; a word
  /// wider than the limit keeps its line.
  func wrapped(_ text: String, _ style: TextStyle, limit: Double, most: Int) -> [String] {
    let words = Self.words(of: text)
    guard words.count > 1, width(text, style) > limit, most > 1 else {
      return words.isEmpty ? [] : [words.joined(separator: " ")]
    }
    var best: (lines: [String], width: Double)?
    for breaks in Self.breaks(words: words.count, most: most) {
      let lines = zip([0] + breaks, breaks + [words.count]).map { start, end in
        words[start..<end].joined(separator: " ")
      }
      let widest = lines.map { width($0, style) }.max() ?? 0
      guard let known = best else {
        best = (lines, widest)
        continue
      }
      let fewer = lines.count < known.lines.count && known.width <= limit
      let fits = known.width > max(limit, widest)
      if fewer && widest <= limit || fits
        || lines.count == known.lines.count && widest < known.width
      {
        best = (lines, widest)
      }
    }
    return best?.lines ?? []
  }

  /// Every way to break `words` words into 2 up to `most` lines, fewest lines first. Long texts are
  /// cut off at twelve words' choices, the rest stays on the last line.
  private static func breaks(words: Int, most: Int) -> [[Int]] {
    let places = Array(1..<min(words, 12))
    var result: [[Int]] = places.map { [$0] }
    var longest = result
    for _ in 2..<max(2, most) {
      longest = longest.flatMap { start in
        places.filter { $0 > start[start.count - 1] }.map { start + [$0] }
      }
      result += longest
    }
    return result
  }

  private func word(_ word: String, _ style: TextStyle) -> Double {
    let measured = words[TextLine(word, TextStyle(size: Self.measuredSize, isBold: style.isBold))]
    guard let measured else { return Double(word.count) * style.size }
    return measured * style.size / Self.measuredSize
  }

  private func space(_ style: TextStyle) -> Double {
    word("n n", style) - 2 * word("n", style)
  }
}
