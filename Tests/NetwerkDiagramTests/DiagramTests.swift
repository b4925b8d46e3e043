import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct DiagramTests {
  let measurer = ApproximateTextMeasurer()

  private func diagram(_ mensen: Int = 9) throws -> Diagram {
    .ecogram(try Tekenproef(4, mensen: mensen).netwerk())
  }

  private func words(_ diagram: Diagram) throws -> [String] {
    try diagram.drawing(measuredBy: measurer).texts.map(\.line.text)
  }

  @Test("every choice gives another diagram and leaves the first as it was")
  func values() throws {
    let diagram = try diagram()
    let untouched = diagram
    let others = [
      diagram.nadruk(op: ["p1"]), diagram.taal(.engels), diagram.papier(Papier(.a3)),
      diagram.stand(.staand), diagram.anoniem(.rol), diagram.anoniem(.initialen),
    ]
    #expect(diagram == untouched)
    #expect(Set(others + [diagram]).count == others.count + 1)
  }

  @Test("choices can be made in any order")
  func order() throws {
    let diagram = try diagram()
    #expect(
      diagram.taal(.engels).stand(.staand).nadruk(op: ["p1"], als: "x")
        == diagram.nadruk(op: ["p1"], als: "x").stand(.staand).taal(.engels))
  }

  @Test("the same diagram gives the same drawing and the same DOT")
  func deterministic() throws {
    let first = try diagram(14).drawing(measuredBy: measurer)
    let second = try diagram(14).drawing(measuredBy: measurer)
    #expect(first == second)
    #expect(first.dot() == second.dot())
  }

  @Test("without a wish it is A4 lying, else the sheet asked for")
  func sheets() throws {
    let diagram = try diagram(3)
    func sheet(_ diagram: Diagram) throws -> Size {
      try diagram.drawing(measuredBy: measurer).sheet
    }
    #expect(try sheet(diagram) == Papier(.a4, .liggend).maat)
    #expect(try sheet(diagram.stand(.staand)) == Papier(.a4, .staand).maat)
    #expect(try sheet(diagram.papier(Papier(.a3, .staand))) == Papier(.a3, .staand).maat)
  }

  @Test("who has emphasis has a thick border, another colour, a class and a legend entry")
  func emphasis() throws {
    let drawing = try diagram().nadruk(op: ["p1", "p3"], als: "uitgenodigd")
      .drawing(measuredBy: measurer)
    let stressed = drawing.boxes.filter { $0.classes.contains("nadruk") }
    #expect(stressed.map(\.id) == ["p1", "p3"])
    #expect(stressed.allSatisfy { $0.fill == Palette.emphasis })
    let plain = try #require(drawing.boxes.first { $0.id == "p0" })
    #expect(stressed.allSatisfy { $0.stroke.width > 2 * plain.stroke.width })
    #expect(drawing.texts.contains { $0.line.text == "uitgenodigd" })
  }

  @Test("emphasis without a name has a word of its own, and on nobody has none")
  func unnamedEmphasis() throws {
    #expect(try words(diagram().nadruk(op: ["p1"])).contains("met nadruk"))
    #expect(try words(diagram().taal(.engels).nadruk(op: ["p1"])).contains("stressed"))
    #expect(try !words(diagram().nadruk(op: ["niemand"], als: "gast")).contains("gast"))
  }

  @Test("in English no Dutch word of the drawing itself is left")
  func english() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .moeder, kring: .intiem, .zeerSterk, steun: [.praktisch], krijgt: [.advies])
      Persoon("Bo", groep: .buren, aard: .verbroken)
      Organisatie("Havenhuis", .buurthuis)
    }
    let text = try words(.ecogram(netwerk).taal(.engels)).joined(separator: "|")
    for dutch in [
      "Band", "Kring", "Steun", "Pijl", "Teken", "persoon", "dichtbij", "familie", "van",
    ] {
      #expect(!text.contains(dutch), "\(dutch)")
    }
    #expect(text.contains("Ecogram of Sara") && text.contains("Family (1)"))
  }

  @Test("what the measurer throws comes through")
  func throwing() throws {
    struct Broken: TextMeasurer {
      struct NoLetters: Error {}
      func sizes(of lines: [TextLine]) throws -> [Size] { throw NoLetters() }
    }
    let diagram = try diagram()
    #expect(throws: Broken.NoLetters.self) { try diagram.drawing(measuredBy: Broken()) }
  }
}
