import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct SociogramContentTests {
  private func netwerk() throws -> Netwerk {
    try Netwerk(rond: "Sara") {
      Persoon("Ria", .zus)
      Persoon("Ton", .broer)
      Persoon("Oma", .moeder).met { $0.overleden = .ja }
      Persoon("Bo", .vriend).met { $0.toestemming = Toestemming(tonen: .nee) }
      Persoon("Jet", .buurvrouw)
      Relatie("Ria", "Ton", .sterk)
      Relatie("Bo", "Jet")
      Relatie("Oma", "Jet")
    }
  }

  private func content(_ sociogram: Sociogram) throws -> SociogramContent {
    let netwerk = try netwerk()
    return SociogramContent(
      sociogram, .sociogram(netwerk, sociogram), Aanduidingen(netwerk, .naam, in: .nederlands))
  }

  @Test("who may not be shown and who died are left out, counted, and leave no tie")
  func leftOut() throws {
    let content = try content(Sociogram())
    // By kenmerk: jet, ria, ton.
    #expect(content.members.map(\.name) == ["Jet", "Ria", "Ton"])
    #expect(content.hidden == 1)
    #expect(content.deceased == 1)
    #expect(content.ties.map { [$0.first, $0.second] } == [[1, 2]])
    #expect(content.isolates == [0])
  }

  @Test("groups lose who is not shown, and end when one is left")
  func groups() throws {
    let content = try content(
      Sociogram(groepen: [["jet", "bo", "oma"], ["ton", "ria", "bo"], ["ria"]]))
    #expect(content.groups == [[1, 2]])
  }

  @Test("the only link counts for more than one of several")
  func bridges() throws {
    let content = try content(
      Sociogram(brugpersonen: [
        .init("ria", .enigeSchakel), .init("ria", .tussenGroepen), .init("bo", .enigeSchakel),
      ]))
    #expect(content.bridges == [nil, .enigeSchakel, nil])
  }

  @Test("the sheet says who is left out, and an anonymous one names nobody")
  func words() throws {
    let diagram = Diagram.sociogram(try netwerk())
    let drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    let texts = drawing.texts.map(\.line.text)
    #expect(texts.contains { $0.contains("1 persoon op verzoek niet getoond") })
    #expect(texts.contains { $0.contains("1 overledene niet getekend") })
    #expect(texts.contains("Kent niemand van de anderen"))
    let anonymous = try diagram.anoniem(.rol).drawing(measuredBy: ApproximateTextMeasurer())
    let words =
      anonymous.texts.map(\.line.text) + anonymous.accessibleText.elements.values
      + [anonymous.accessibleText.summary, anonymous.accessibleText.title]
    for name in ["Ria", "Ton", "Jet", "Sara", "Bo", "Oma"] {
      #expect(!words.contains { $0.contains(name) }, "\(name)")
    }
  }
}
