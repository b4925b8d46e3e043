import Testing

@testable import NetwerkDiagram

/// Every letter and space one em wide, so that widths are counted by hand.
private struct SquareLetters: TextMeasurer {
  func sizes(of lines: [TextLine]) -> [Size] {
    lines.map { Size(Double($0.text.count) * $0.style.size, $0.style.size) }
  }
}

@Suite struct TextWidthsTests {
  let style = TextStyle(size: 10)

  private func widths(_ texts: String...) throws -> TextWidths {
    try TextWidths(of: texts.map { TextLine($0, style) }, by: SquareLetters())
  }

  private func wrapped(_ text: String, limit: Double, most: Int = 3) throws -> [String] {
    try widths(text).wrapped(text, style, limit: limit, most: most)
  }

  @Test("a text is as wide as its words and the spaces between them")
  func width() throws {
    let text = "Jan de Wit"
    #expect(try widths(text).width(text, style) == 100)
    #expect(try widths(text).width("de Jan", style) == 60)
    #expect(try widths(text).width("", style) == 0)
  }

  @Test("a width grows with the size of the letters")
  func size() throws {
    #expect(try widths("Jan").width("Jan", TextStyle(size: 5)) == 15)
  }

  @Test("bold is measured apart")
  func bold() throws {
    let bold = TextStyle(size: 10, isBold: true)
    let widths = try TextWidths(
      of: [TextLine("Wim", style), TextLine("Wim", bold)], by: ApproximateTextMeasurer())
    // Bold W 944, i 278, m 889; regular W 944, i 222, m 833.
    #expect(abs(widths.width("Wim", bold) / widths.width("Wim", style) - 2111.0 / 1999) < 1e-9)
  }

  @Test("a word that was never measured counts as wide as high per letter")
  func unmeasured() throws {
    #expect(try widths("Jan").width("Karel", style) == 50)
  }

  @Test("what fits stays on one line, and nothing has no lines")
  func oneLine() throws {
    #expect(try wrapped("Jan de Wit", limit: 100) == ["Jan de Wit"])
    #expect(try wrapped("", limit: 100) == [])
    #expect(try wrapped(" \n\t ", limit: 100) == [])
  }

  @Test("two lines are as even as they can be")
  func balanced() throws {
    #expect(try wrapped("aa bb cc dd", limit: 80) == ["aa bb", "cc dd"])
    #expect(try wrapped("a bbbbbbb cc", limit: 110) == ["a bbbbbbb", "cc"])
  }

  @Test("there are as few lines as fit, at most so many, the first as short as can be")
  func fewest() throws {
    #expect(try wrapped("aaa bbb ccc", limit: 70) == ["aaa", "bbb ccc"])
    #expect(try wrapped("aaa bbb ccc", limit: 40) == ["aaa", "bbb", "ccc"])
    #expect(try wrapped("aaa bbb ccc ddd", limit: 40) == ["aaa bbb", "ccc ddd"])
    #expect(try wrapped("aaa bbb ccc", limit: 10, most: 1) == ["aaa bbb ccc"])
  }

  @Test("a word wider than the limit keeps its line whole")
  func longWord() throws {
    let word = String(repeating: "w", count: 40)
    #expect(try wrapped(word, limit: 64) == [word])
    #expect(try wrapped("van \(word)", limit: 64) == ["van", word])
  }

  @Test("white space and hidden characters are gone before anything is measured")
  func sanitised() throws {
    #expect(try wrapped("  Jan\n de\u{202E}  Wit ", limit: 1000) == ["Jan de Wit"])
  }

  @Test("no word is lost, from 1 to 30 words, in 1 to 4 lines", arguments: 1...30)
  func complete(count: Int) throws {
    let words = (0..<count).map { String(repeating: "x", count: 1 + $0 * 7 % 9) }
    for most in 1...4 {
      for limit in [10.0, 64, 200] {
        let lines = try wrapped(words.joined(separator: " "), limit: limit, most: most)
        #expect(lines.count <= most)
        #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
      }
    }
  }

  @Test("up to twelve words no other choice of breaks is narrower", arguments: 2...12)
  func best(count: Int) throws {
    let words = (0..<count).map { String(repeating: "x", count: 1 + $0 * 5 % 7) }
    let text = words.joined(separator: " ")
    let widths = try widths(text)
    let widest = widths.wrapped(text, style, limit: 1, most: 2).map { widths.width($0, style) }
    let least = (1..<count).map { cut in
      max(
        widths.width(words[..<cut].joined(separator: " "), style),
        widths.width(words[cut...].joined(separator: " "), style))
    }
    #expect(widest.max() == least.min())
  }
}
