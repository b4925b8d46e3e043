import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct EcogramDescriptionTests {
  private func netwerk() throws -> Netwerk {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon(
        "Ria", .zus, kring: .intiem, .sterk, steun: [.emotioneel, .praktisch], krijgt: [.advies])
      Persoon("Ton", .buurman, kring: .deelname, aard: .gespannen)
      Persoon("Opa", .opa, kring: .intiem).met {
        $0.band = nil
        $0.overleden = .ja
      }
      Organisatie("Het Anker", .wijkteam)
      Relatie("Ria", "Ton", .zwak)
    }
    try netwerk.wijzig { onderdelen in
      onderdelen.peildatum = Datum(jaar: 2026, maand: 3, dag: 1)
      onderdelen.opsteller = "Els"
    }
    return netwerk
  }

  private func description(_ taal: Taal = .nederlands) throws -> AccessibleText {
    try Diagram.ecogram(netwerk()).taal(taal).drawing(measuredBy: ApproximateTextMeasurer())
      .accessibleText
  }

  @Test("the whole picture is told in a few sentences")
  func summary() throws {
    let text = try description()
    #expect(text.language == "nl")
    #expect(text.title == "Ecogram van Sara")
    #expect(
      text.summary
        == "1 maart 2026, opgesteld door Els, 3 personen, 1 organisatie. "
        + "Per groep: familie 2, buren 1, professionals 0. "
        + "Het dichtstbij: Ria en Opa. Spanning met: Ton.")
  }

  @Test("every member has a sentence with role, place, tie and support")
  func people() throws {
    let elements = try description().elements
    #expect(
      elements["p0"]
        == "Ria, zus, familie, heel dichtbij, band sterk, geeft praktisch en emotioneel, "
        + "krijgt advies")
    #expect(elements["p1"] == "Ton, buurman, buren, bekend, band gespannen")
    #expect(
      elements["p2"]
        == "Opa, opa, overleden, familie, heel dichtbij, kent Sara alleen via anderen")
    #expect(elements["p3"] == "Het Anker, organisatie, professionals, bekend")
    #expect(elements["hart"] == "Sara, hoofdpersoon")
  }

  @Test("every line has a sentence with both ends")
  func lines() throws {
    let elements = try description().elements
    #expect(elements["l0"] == "Ria – Sara: band sterk")
    #expect(elements["l1"] == "Ton – Sara: band gespannen")
    #expect(elements["r0"] == "Ria – Ton: band zwak")
    #expect(elements.count == 1 + 4 + 2 + 1)
  }

  @Test("in English everything but the user's words is English")
  func english() throws {
    let text = try description(.engels)
    #expect(text.language == "en")
    #expect(
      text.summary
        == "1 March 2026, drawn up by Els, 3 people, 1 organisation. "
        + "By group: family 2, neighbours 1, professionals 0. Nearest: Ria and Opa. "
        + "Strain with: Ton.")
    #expect(
      text.elements["p0"]
        == "Ria, zus, family, very close, strong tie, gives practical and emotional, gets advice")
    #expect(text.elements["hart"] == "Sara, focal person")
  }

  @Test("a network without people says so")
  func nobody() throws {
    let text = try Diagram.ecogram(Netwerk(rond: "Sara"))
      .drawing(measuredBy: ApproximateTextMeasurer()).accessibleText
    #expect(text.summary == "0 personen. Er staat nog niemand om Sara heen.")
  }
}
