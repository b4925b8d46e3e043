import NetwerkBestand
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@testable import NetwerkGraphviz

/// Every example drawn for real, and the picture compared with the drawing it was made of.
@Suite struct VoorbeeldenTests {
  private func drawing(_ naam: String) throws -> Drawing {
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam)
    return try Diagram.ecogram(try #require(lezing.netwerk))
      .drawing(measuredBy: GraphvizTextMeasurer())
  }

  @Test("an example becomes an SVG without warnings", arguments: Voorbeelden.namen)
  func svg(naam: String) throws {
    let drawing = try drawing(naam)
    let rendering = try GraphvizRenderer().rendering(
      dot: drawing.dot(), accessibleText: drawing.accessibleText, sheet: drawing.sheet, als: .svg)
    #expect(rendering.warnings == [])
    let reading = SVGReading(rendering.bytes)
    #expect(reading.isWellFormed)

    var titles = drawing.accessibleText.elements
    titles["svg"] = drawing.accessibleText.title
    #expect(reading.titles == titles)
    #expect(reading.summary == drawing.accessibleText.summary)

    let boxes = drawing.boxes.map(\.id)
    #expect(reading.order.filter(Set(boxes).contains) == boxes)
    let lines = Set(drawing.lines.map(\.id))
    #expect(Set(reading.order.filter(lines.contains)) == lines)

    let shown = reading.texts.values.joined().map { $0.replacing("\u{A0}", with: " ") }
    #expect(shown.sorted() == drawing.texts.map { DotText.sanitised($0.line.text) }.sorted())
  }

  @Test("the picture has the size of its sheet", arguments: ["karel", "groot"])
  func size(naam: String) throws {
    let drawing = try drawing(naam)
    let svg = try GraphvizRenderer().render(drawing, als: .svg)
    let attributes = SVGReading(svg).rootAttributes
    // Graphviz writes whole points, rounded one way or the other.
    for (name, length) in [("width", drawing.sheet.width), ("height", drawing.sheet.height)] {
      let written = try #require(attributes[name])
      #expect(written.hasSuffix("pt"))
      #expect(abs(try #require(Double(written.dropLast(2))) - length) < 1)
    }
  }
}
