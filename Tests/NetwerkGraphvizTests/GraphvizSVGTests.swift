import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

@Suite struct GraphvizSVGTests {
  let picture = SamplePicture()
  let svg: [UInt8]
  let text: String
  let reading: SVGReading

  init() throws {
    svg = try GraphvizRenderer().render(
      dot: picture.dot, accessibleText: picture.accessibleText, sheet: SamplePicture.a4, als: .svg)
    text = String(decoding: svg, as: UTF8.self)
    reading = SVGReading(svg)
  }

  @Test("the picture is well-formed and says what it is")
  func root() {
    #expect(reading.isWellFormed)
    #expect(reading.rootAttributes["role"] == "img")
    #expect(reading.rootAttributes["lang"] == "nl")
    #expect(reading.titles["svg"] == "Ecogram van Sara")
    #expect(reading.summary == "4 mensen.")
  }

  @Test("people and ties have readable titles, and nothing else has a title")
  func titles() {
    var expected = picture.accessibleText.elements
    expected["svg"] = "Ecogram van Sara"
    #expect(reading.titles == expected)
  }

  @Test("names stand in the picture letter for letter")
  func names() {
    #expect(Set(reading.texts.values.joined()) == Set(picture.names + ["Sara"]))
  }

  @Test("ties are drawn above the rings and below the people")
  func order() throws {
    let rings = try #require(text.range(of: "<ellipse"))
    let firstGroup = try #require(text.range(of: #"<g id="r0""#))
    #expect(rings.lowerBound < firstGroup.lowerBound)
    let people = try #require(reading.order.firstIndex(of: "p0"))
    let lastTie = try #require(reading.order.lastIndex { $0.hasPrefix("r") })
    #expect(lastTie < people)
  }

  @Test("fonts are CSS, bold is a weight")
  func fonts() {
    #expect(!text.contains("Arial Bold"))
    #expect(text.contains(#"font-family="\#(SVGFont.family)" font-weight="bold""#))
    #expect(reading.texts.count == 5)
  }

  @Test("no link, no foreign colour name, no trace of the version")
  func leftOut() {
    for unwanted in ["<a ", "xlink:title", "transparent", "<!", "graphviz version", ">p0<"] {
      #expect(!text.contains(unwanted), "\(unwanted)")
    }
  }

  @Test("the sheet is A4")
  func sheet() {
    #expect(reading.rootAttributes["width"] == "841pt")
    #expect(reading.rootAttributes["height"] == "595pt")
  }
}
