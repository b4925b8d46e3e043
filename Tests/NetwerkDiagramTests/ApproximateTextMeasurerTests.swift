import Testing

@testable import NetwerkDiagram

@Suite struct ApproximateTextMeasurerTests {
  private func width(_ text: String, size: Double = 1000, isBold: Bool = false) -> Double {
    ApproximateTextMeasurer().sizes(
      of: [TextLine(text, TextStyle(size: size, isBold: isBold))])[0].width
  }

  @Test("Latin letters are as wide as in Arial")
  func latin() {
    // R 722, i 222, a 556 thousandths.
    #expect(abs(width("Ria") - (722 + 222 + 556)) < 1e-9)
    #expect(abs(width("Ria", size: 10) - 15) < 1e-9)
  }

  @Test("bold is 7 per cent wider")
  func bold() { #expect(abs(width("Ria", isBold: true) / width("Ria") - 1.07) < 1e-9) }

  @Test("Chinese, Korean and emoji are as wide as high")
  func square() {
    for text in ["王", "김", "さ", "😀"] { #expect(abs(width(text) - 1000) < 1e-9, "\(text)") }
  }

  @Test("marks, joiners and controls take no room of their own")
  func noWidth() {
    #expect(width("e\u{301}") == width("e"))
    #expect(width("\u{200D}\u{0}") == 0)
  }

  @Test("a line is a little higher than its letters, however long it is")
  func height() {
    let sizes = ApproximateTextMeasurer().sizes(
      of: ["a", "王小明"].map { TextLine($0, TextStyle(size: 10)) })
    #expect(sizes.map(\.height) == [11.5, 11.5])
  }
}
