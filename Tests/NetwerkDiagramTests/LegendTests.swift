import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct LegendTests {
  private func legend(_ diagram: Diagram) -> Legend {
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = CircleContent(diagram, aanduidingen, Ecogram())
    return CircleWords(diagram, content, aanduidingen, Ecogram()).legend
  }

  private func explained(_ legend: Legend) -> [String] { legend.explained }

  /// What really is on the drawing, in the same words.
  private func drawn(_ reading: EcogramReading) -> Set<String> {
    var marks = Set(reading.rings.indices.map { "ring \($0 + 1)" })
    for line in reading.drawing.lines {
      marks.insert(line.classes.joined(separator: " "))
      let atStart = line.course.pieces.contains { $0.startTip != nil }
      let atEnd = line.course.pieces.contains { $0.endTip != nil }
      if atStart || atEnd { marks.insert("arrow \(atStart && atEnd ? "both" : "one")") }
    }
    for badge in reading.badges {
      let text = reading.drawing.texts.first { $0.position == badge.frame.center }?.line.text ?? ""
      marks.formUnion(text == "regie" ? [text] : text.split(separator: " ").map(String.init))
      if badge.fill == .white { marks.insert("gets") }
    }
    let hasOrganisation = reading.members.contains { $0.classes.contains("organisatie") }
    for box in reading.members {
      if box.classes.contains("overleden") { marks.insert("box deceased") }
      if box.classes.contains("nadruk") { marks.insert("box stressed") }
      if hasOrganisation {
        marks.insert(box.classes.contains("organisatie") ? "box organisation" : "box person")
      }
    }
    return marks
  }

  @Test("every mark on the drawing is explained, and nothing else", arguments: 0..<60)
  func completeAndMinimal(seed: Int) throws {
    let proef = Tekenproef(seed, mensen: seed % 13, groepen: 1 + seed % 9, kringen: 3 + seed % 2)
    let diagram = Diagram.ecogram(try proef.netwerk())
      .nadruk(op: seed % 3 == 0 ? ["p0"] : [])
    let reading = try EcogramReading("\(proef)", diagram)
    let explained = explained(legend(diagram))
    #expect(Set(explained) == drawn(reading), "\(proef)")
    #expect(Set(explained).count == explained.count, "\(proef)")
  }

  @Test("with organisations only, no person is explained")
  func organisationsOnly() throws {
    let netwerk = try Netwerk(rond: "Sara") { Organisatie("Het Anker", .wijkteam) }
    #expect(!explained(legend(.ecogram(netwerk))).contains("box person"))
  }

  @Test("whether a letter is given or got is explained only where both occur or it is got")
  func givenAndGot() throws {
    func entries(_ persoon: Persoon) throws -> [String]? {
      legend(.ecogram(try Netwerk(rond: "Sara") { persoon })).sections
        .first { $0.title == "Steun" }?.entries.map(\.text)
    }
    #expect(try entries(Persoon("Ria", steun: [.advies])) == ["advies"])
    #expect(try entries(Persoon("Ria", krijgt: [.advies])) == ["advies", "krijgt deze steun"])
    #expect(
      try entries(Persoon("Ria", steun: [.praktisch], krijgt: [.advies]))
        == ["praktisch", "advies", "geeft deze steun", "krijgt deze steun"])
    #expect(try entries(Persoon("Ria")) == nil)
  }

  @Test("the first title says with whom, in few words when the names are long")
  func title() throws {
    func title(_ namen: String...) throws -> String? {
      let netwerk = try Netwerk(rond: namen.map { Persoon($0) }) { Persoon("Ria") }
      return legend(.ecogram(netwerk)).sections.first?.title
    }
    #expect(try title("Sara") == "Band met Sara")
    #expect(try title("Sara", "Sam") == "Band met Sara en Sam")
    #expect(try title("Sara Jansen", "Sam Jansen", "Opa Jansen") == "Band met het gezin")
    #expect(try title("Wilhelmina Johanna van der Heijden") == "Band")
  }

  @Test("columns keep the order of the sections and lose none", arguments: 1...4)
  func columns(count: Int) throws {
    let legend = legend(.ecogram(try Tekenproef(5, mensen: 12).netwerk()))
    let columns = legend.columns(count)
    #expect(columns.count <= count)
    #expect(columns.flatMap { $0 } == legend.sections)
    #expect(legend.height(inColumns: count) <= legend.height(inColumns: 1))
  }
}
