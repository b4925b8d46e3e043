import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

@Suite struct GraphvizTextMeasurerTests {
  let regular = TextStyle(size: 10)

  func size(_ text: String, _ style: TextStyle) throws -> Size {
    try #require(try GraphvizTextMeasurer().sizes(of: [TextLine(text, style)]).first)
  }

  @Test("no lines have no sizes")
  func nothing() throws {
    #expect(try GraphvizTextMeasurer().sizes(of: []) == [])
  }

  @Test("sizes come in the order asked, and equal lines are equally large")
  func order() throws {
    let names = ["Fatima", "Jo", "Fatima", "Omar de Vries", "Jo"]
    let sizes = try GraphvizTextMeasurer().sizes(of: names.map { TextLine($0, regular) })
    #expect(sizes.count == 5)
    #expect(sizes[0] == sizes[2])
    #expect(sizes[1] == sizes[4])
    #expect(sizes[1].width < sizes[0].width)
    #expect(sizes[0].width < sizes[3].width)
    #expect(try sizes[3] == size("Omar de Vries", regular))
  }

  @Test("a line without anything to see is 0 wide and as high as its style")
  func empty() throws {
    let line = try size("Anna", regular)
    #expect(try size("", regular) == Size(0, line.height))
    #expect(try size(" \n\u{200E}", regular) == Size(0, line.height))
  }

  @Test("bold is wider, and twice the size is about twice as wide and high")
  func styles() throws {
    let name = "Fatima Omar Jeroen Lies"
    let plain = try size(name, regular)
    #expect(try size(name, TextStyle(size: 10, isBold: true)).width > plain.width)
    let large = try size(name, TextStyle(size: 20))
    #expect((large.width / plain.width - 2).magnitude < 0.1)
    #expect((large.height / plain.height - 2).magnitude < 0.2)
  }

  @Test("what is measured is the text as it will be drawn")
  func asDrawn() throws {
    #expect(try size(" Anna\n\u{202E}Bo ", regular) == size("Anna Bo", regular))
    #expect(try size(#"\N"#, regular) == size(#"\W"#, regular) || size(#"\N"#, regular).width < 16)
    #expect(try size("&lt;", regular).width > size("<", regular).width)
  }

  @Test("measuring 2,000 hostile lines gives 2,000 sizes above zero in height")
  func hostile() throws {
    let lines = HostileTexts(seed: 7).prefix(2_000).map { TextLine($0, regular) }
    let sizes = try GraphvizTextMeasurer().sizes(of: Array(lines))
    #expect(sizes.count == 2_000)
    for (line, size) in zip(lines, sizes) {
      #expect(size.height > 0)
      #expect(size.width >= 0)
      #expect(size.width.isFinite && size.height.isFinite, "\(line.text.debugDescription)")
    }
  }

  @Test("a label is drawn as wide as it was measured")
  func agreement() throws {
    // Liberation Sans at 10 points: F 6.1 + a 5.6 + t 2.8 + i 2.2 + m 8.3 + a 5.6 = 30.6
    try #require(FontCoverage.familyForArial() == "Liberation Sans")
    #expect((try size("Fatima", regular).width - 30.6).magnitude < 1.5)
  }
}
