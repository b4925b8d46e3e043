import Netwerk
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct NieuwHervattenTests {
  @Test func `a bare list of names gets the prompts again`() throws {
    let netwerk = try Netwerk(rond: "Karel") {
      Persoon("Ria")
      Persoon("Ton")
    }
    var interview = Interview(netwerk)
    #expect(interview.vraag == .namen(.vrij))
    #expect(interview.voorlegging?.tekst == "Er staan nu 2 namen. Wie komen er nog bij u op?")
    _ = interview.beantwoord("")
    #expect(interview.vraag == .namen(.familie))
  }

  @Test func `once something is said of somebody only the open question for names comes`() throws {
    let netwerk = try Netwerk(rond: "Karel") {
      Persoon("Ria", .zus, kring: .intiem)
      Persoon("Ton")
    }
    let interview = Interview.na("", over: netwerk)
    #expect(interview.vraag == .persoon(.sterkte, "ria"))
  }

  @Test func `what is known is not asked again, and what was passed is`() throws {
    let eerst = Interview.na("Karel", "Ria, Ton", "verder", "zus", "", "sterk", "stop")
    let verder = Interview.na("", over: try eerst.teruggelezen())
    #expect(
      verder.openVragen.prefix(5) == [
        .persoon(.kring, "ria"), .persoon(.aard, "ria"), .persoon(.steun, "ria"),
        .persoon(.krijgt, "ria"), .persoon(.groep, "ton"),
      ])
  }

  @Test func `who was asked whom they know is not asked again`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar", "Lies", "Jeroen")
    let interview = Interview.na(
      "", "verder", "verder", "verder", "verder", "ja", over: netwerk)
    #expect(interview.vraag == .kent("omar"))
  }

  @Test func `a wish that was not asked through is asked through first`() throws {
    let netwerk = try Netwerk(rond: "Karel") { Hulpvraag("Iets doen", .tijdsbesteding) }
    let interview = Interview.na("", over: netwerk)
    #expect(interview.vraag == .hulpvraag(.achter, "iets-doen"))
  }

  @Test func `a household keeps all its hoofdpersonen`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Omar")])
    let interview = Interview.na("Ria", over: netwerk)
    #expect(interview.netwerk?.hoofdpersonen.map(\.naam) == ["Sara", "Omar"])
    #expect(Nederlands().verderMet("x", netwerk) == "Verder met x: 0 namen rond Sara en Omar.")
  }
}
