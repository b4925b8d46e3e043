import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

@Suite struct HostileLabelTests {
  /// Labels far apart in one drawing, each in a group with its own id.
  func drawing(_ labels: [String]) throws -> SVGReading {
    var dot = DotWriter(name: "proef", [:])
    dot.nodeDefaults(["shape": "none", "width": 0, "height": 0, "fontname": "Arial"])
    for (index, label) in labels.enumerated() {
      dot.node(
        "n\(index)",
        [
          "id": .generated("n\(index)"), "label": .label(label),
          "pos": .position(Point(0, Double(index * 40))),
        ])
    }
    let rendering = try GraphvizRenderer().rendering(
      dot: dot.text,
      accessibleText: AccessibleText(
        language: "nl", title: labels.first ?? "", summary: labels.joined(),
        elements: ["n0": labels.joined(separator: " ")]),
      sheet: SamplePicture.a4, als: .svg)
    #expect(rendering.warnings == [])
    return SVGReading(rendering.bytes)
  }

  @Test("6,000 hostile labels are drawn letter for letter", arguments: 1...30)
  func letterForLetter(seed: UInt64) throws {
    let labels = Array(HostileTexts(seed: seed).prefix(200))
    let reading = try drawing(labels)
    #expect(reading.isWellFormed)
    for (index, label) in labels.enumerated() {
      let shown = DotText.sanitised(label)
      let expected = shown.isEmpty ? nil : [Array(shown.unicodeScalars)]
      #expect(
        reading.texts["n\(index)"]?.map { Array($0.unicodeScalars) } == expected,
        "\(label.debugDescription)")
    }
    #expect(reading.titles["n0"] == DotText.sanitised(labels.joined(separator: " ")))
  }

  @Test("lines of a label stay lines, also when the first is empty")
  func lines() throws {
    var dot = DotWriter(name: "proef", [:])
    dot.node(
      "a",
      [
        "id": "a", "pos": .position(Point(0, 0)), "width": 2, "height": 2,
        "label": .label("", #"C:\new"#, "b & c", alignment: .left),
      ])
    for _ in 0..<20 {
      let svg = try GraphvizRenderer().render(
        dot: dot.text, accessibleText: SamplePicture().accessibleText, sheet: SamplePicture.a4,
        als: .svg)
      #expect(SVGReading(svg).texts["a"] == [#"C:\new"#, "b & c"])
    }
  }

  @Test("text in every script goes into a PDF and a PNG without a warning")
  func scripts() throws {
    let names = ["Şükrü", "محمد", "王小明", "ትግርኛ", "👩‍👩‍👧", "Ω — “é”", "<b>x</b>"]
    for format in [OutputFormat.pdf, .png] {
      let rendering = try GraphvizRenderer().rendering(
        dot: SamplePicture(names).dot, accessibleText: SamplePicture(names).accessibleText,
        sheet: SamplePicture.a4, als: format)
      #expect(rendering.warnings == [])
    }
  }
}
