import Netwerk
import Testing

struct FamiliegroepsplanTests {
  @Test func `van een plan kan alles onbekend zijn`() {
    let plan = Familiegroepsplan()
    #expect(plan.afspraken.isEmpty && plan.evaluaties.isEmpty && plan.datum == nil)
    #expect(plan.afspraak("koken") == nil)
  }

  @Test func `wie akkoord staat is akkoord, tenzij er iets anders bij staat`() {
    #expect(Akkoord("Ria").antwoord == .ja)
    #expect(Akkoord("Ria", .nee).antwoord == .nee)
  }
}

struct AfspraakTests {
  @Test func `een afspraak heeft alleen woorden nodig, en daaruit volgt haar kenmerk`() {
    let afspraak = Afspraak("Samen eten")
    #expect(afspraak.wat == "Samen eten" && afspraak.id == "samen-eten")
    #expect(afspraak.wie.isEmpty && afspraak.voor == nil && afspraak.hulpvraag == nil)
    #expect(Afspraak("Samen eten", id: "eten").id == "eten")
  }

  @Test func `de woorden voor hoe vaak staan vast`() {
    #expect(
      namen(van: Afspraak.Herhaling.self, in: .nederlands) == [
        "dagelijks", "paar keer per week", "wekelijks", "om de week", "maandelijks",
        "paar keer per jaar", "jaarlijks", "eenmalig", "zo nodig",
      ])
    #expect(
      namen(van: Afspraak.Herhaling.self, in: .engels) == [
        "daily", "a few times a week", "weekly", "every other week", "monthly",
        "a few times a year", "yearly", "once", "when needed",
      ])
  }
}

struct OpvolgingTests {
  @Test func `de woorden voor hoe het gaat staan vast`() {
    #expect(
      namen(van: Afspraakstand.Stand.self, in: .nederlands) == [
        "nagekomen", "deels", "niet", "gewijzigd", "nog niet",
      ])
    #expect(
      namen(van: Afspraakstand.Stand.self, in: .engels) == [
        "kept", "partly kept", "not kept", "changed", "not yet",
      ])
    #expect(
      namen(van: Hulpvraagstand.Verloop.self, in: .nederlands) == [
        "opgelost", "beter", "hetzelfde", "slechter",
      ])
    #expect(
      namen(van: Hulpvraagstand.Verloop.self, in: .engels) == [
        "solved", "better", "the same", "worse",
      ])
  }
}
