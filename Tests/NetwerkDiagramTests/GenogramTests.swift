import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct GenogramTests {
  private func familie() throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes("familie"), bestand: "familie")
    return try #require(lezing.netwerk)
  }

  @Test func `the genogram of the example is, letter for letter, as it was`() throws {
    let drawing = try Diagram.genogram(familie()).drawing(measuredBy: ApproximateTextMeasurer())
    #expect(Snapshot.difference(of: drawing.dot(), to: "familie.genogram.gv") == nil)
  }

  @Test func `everything that is family in the example has its place`() throws {
    let boom = Stamboom(try familie())
    #expect(boom.nietGeplaatst == [])
    #expect(boom.leden.map(\.generatie).max() == 3)
  }

  @Test func `who does not want to be shown is left out, or unnamed where others hang on them`()
    throws
  {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ria", .moeder).met { $0.toestemming = Toestemming(tonen: .nee) }
      Persoon("Ton", .broer).met { $0.toestemming = Toestemming(tonen: .nee) }
      Persoon("Truus", .oma)
      Relatie("Truus", "Ria", familieband: .ouder)
    }
    var reading = try GenogramReading(netwerk)
    #expect(reading.names.map(\.line.text) == ["Sara", "Truus"])
    #expect(reading.people.count == 3)
    #expect(reading.content.hidden == 2)
    #expect(!reading.drawing.dot().contains("Ria") && !reading.drawing.dot().contains("Ton"))
    try netwerk.wijzig {
      $0.personen.removeLast()
      $0.relaties = []
    }
    reading = try GenogramReading(netwerk)
    #expect(reading.people.count == 1)
  }

  @Test func `an anonymous genogram has no names, also not for who cannot see it`() throws {
    let diagram = Diagram.genogram(try familie()).anoniem(.rol)
    let drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    let text =
      drawing.texts.map(\.line.text).joined(separator: " ")
      + drawing.accessibleText.summary + drawing.accessibleText.elements.values.joined()
    for naam in ["Mirjam", "Rachid", "Cornelia", "Noor"] { #expect(!text.contains(naam)) }
  }

  @Test func `a marked symbol has its cross and second outline on the sheet`() throws {
    let frame = Rectangle(center: .zero, size: Size(30, 30))
    func shapes(_ marks: Set<Drawing.Box.Mark>) -> Int {
      Drawing.Box(
        id: "p0", classes: [], frame: frame, form: .rectangle,
        stroke: GenogramSymbols.stroke, fill: .white, marks: marks
      ).shapes.count
    }
    #expect(shapes([]) == 1 && shapes([.double]) == 2 && shapes([.crossed]) == 5)
  }

  @Test func `the title and the words of the legend are in the language asked`() throws {
    let diagram = Diagram.genogram(try familie())
    let dutch = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    let english = try diagram.taal(.engels).drawing(measuredBy: ApproximateTextMeasurer())
    #expect(dutch.texts.contains { $0.line.text == "Genogram van Mirjam" })
    #expect(english.texts.contains { $0.line.text == "Genogram of Mirjam" })
    #expect(english.texts.contains { $0.line.text == "foster child" })
  }
}
