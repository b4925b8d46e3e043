import Netwerk
import Testing

@testable import netwerk_dot

@Suite struct NieuwTerugTests {
  @Test func `before the first question there is nothing`() {
    var interview = Interview()
    #expect(interview.beantwoord("terug") == .nogEens(.eersteVraag))
  }

  @Test func `going back asks again, shows what stands there and takes nothing away`() {
    var interview = Interview.na("Karel", "Ria", "verder", "zus", "1")
    #expect(interview.beantwoord("terug") == .terug)
    #expect(interview.vraag == .persoon(.kring, "ria"))
    #expect(interview.voorlegging?.nu?.contains("heel dichtbij") == true)
    #expect(interview.netwerk?["ria"]?.kring == .intiem)
    _ = interview.beantwoord("")
    #expect(interview.netwerk?["ria"]?.kring == .intiem)
    #expect(interview.vraag == .persoon(.sterkte, "ria"))
  }

  @Test func `another answer replaces the first`() {
    let interview = Interview.na(
      "Karel", "Ria", "verder", "zus", "1", "", "", "1 2", "terug", "3", "terug", "terug", "terug",
      "terug", "2")
    #expect(interview.netwerk?["ria"]?.band?.steun == [.advies])
    #expect(interview.netwerk?["ria"]?.kring == .vriendschap)
  }

  @Test func `after going back it goes on where it was`() {
    let interview = Interview.na("Karel", "Ria", "verder", "zus", "1", "2", "terug", "terug", "3")
    #expect(interview.vraag == .persoon(.aard, "ria"))
    #expect(interview.netwerk?["ria"]?.band?.sterkte == .gewoon)
  }

  @Test func `a question that was passed can be answered after all`() {
    let interview = Interview.na("Karel", "Ria", "verder", "", "terug", "3")
    #expect(interview.netwerk?["ria"]?.groep == .buren)
  }

  @Test func `a list somebody goes back to stays until it is done`() {
    var interview = Interview.na("Karel", "Ria", "", "terug")
    #expect(interview.vraag == .namen(.vrij))
    _ = interview.beantwoord("Ton")
    #expect(interview.vraag == .namen(.vrij))
    _ = interview.beantwoord("")
    #expect(interview.vraag == .namen(.familie))
  }

  @Test func `clear makes it unknown again, and it is not asked again today`() {
    var interview = Interview.na("Karel", "Ria", "verder", "zus", "1", "terug")
    #expect(interview.beantwoord("wis") == .gewist)
    #expect(interview.netwerk?["ria"]?.kring == nil)
    #expect(interview.vraag == .persoon(.sterkte, "ria"))
    #expect(interview.beantwoord("wis") == .nogEens(.nietsTeWissen))
  }

  @Test func `a role that was chosen gives way to a group, a role by hand does not`() throws {
    let gekozen = Interview.na("Karel", "Ria", "verder", "zus", "terug", "vrienden")
    #expect(gekozen.netwerk?["ria"]?.rol == nil)
    #expect(gekozen.netwerk?["ria"]?.groep == .vrienden)
    let netwerk = try Netwerk(rond: "Karel") { Persoon("Ton", "oude vriend") }
    let geschreven = Interview.na("", "vrienden", "terug", "wis", over: netwerk)
    #expect(geschreven.netwerk?["ton"]?.rol == "oude vriend")
    #expect(geschreven.netwerk?["ton"]?.groep == nil)
  }

  @Test func `a name just written can be spelled better, and its kenmerk follows`() {
    var interview = Interview.na("Karel", "Rai")
    #expect(interview.beantwoord("terug") == .terug)
    #expect(interview.vraag == .naam("rai"))
    #expect(interview.voorlegging?.nu?.contains("Rai") == true)
    _ = interview.beantwoord("Ria")
    #expect(interview.netwerk?.personen == [Persoon("Ria")])
    #expect(interview.vraag == .namen(.vrij))
    _ = interview.beantwoord("terug")
    #expect(interview.vraag == .naam("ria"))
    #expect(interview.beantwoord("wis") == .gewist)
    #expect(interview.netwerk?.personen == [])
  }

  @Test func `the name of the hoofdpersoon can be spelled better and not taken away`() {
    var interview = Interview.na("Karle", "terug")
    #expect(interview.vraag == .hoofdpersoon)
    #expect(interview.beantwoord("wis") == .nogEens(.nietsTeWissen))
    _ = interview.beantwoord("Karel")
    #expect(interview.netwerk?.hoofdpersonen.map(\.id) == ["karel"])
    #expect(interview.netwerk?.peildatum == Datum("2026-11-21"))
  }

  @Test func `a name that others refer to keeps its kenmerk`() {
    var interview = Interview.na(
      "Karel", "Ria, Ton", "verder", "verder", "verder", "ja", "ton")
    while interview.vraag != .naam("ria"), interview.beantwoord("terug") == .terug {}
    _ = interview.beantwoord("Maria")
    #expect(interview.netwerk?["ria"]?.naam == "Maria")
    #expect(interview.netwerk?.relaties == [Relatie("ria", "ton")])
  }

  @Test func `a wish can be said better or taken away`() {
    var interview = Interview.na("Karel", "verder", "Iets doen", "terug")
    #expect(interview.vraag == .vraagtekst("iets-doen"))
    _ = interview.beantwoord("Iets te doen hebben")
    #expect(interview.netwerk?.hulpvragen.map(\.vraag) == ["Iets te doen hebben"])
    _ = interview.beantwoord("terug")
    _ = interview.beantwoord("wis")
    #expect(interview.netwerk?.hulpvragen == [])
    #expect(interview.vraag == .hulpvragen)
  }

  @Test func `who knows whom can be changed`() {
    let interview = Interview.na(
      "Karel", "Ria, Ton, Wim", "verder", "verder", "verder", "verder", "ja", "ton", "terug", "wim")
    #expect(interview.netwerk?.relaties == [Relatie("ria", "wim")])
  }
}
