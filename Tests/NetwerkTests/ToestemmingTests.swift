import Netwerk
import Testing

struct ToestemmingTests {
  @Test func `wat niet gevraagd is, is niet toegestaan en niet geweigerd`() {
    let toestemming = Toestemming()
    #expect(toestemming.noemen == nil)
    #expect(toestemming.benaderen == nil && toestemming.tonen == nil)
  }

  @Test func `de woorden voor veiligheidsafspraken staan vast`() {
    #expect(
      woorden(van: Veiligheidsafspraak.Soort.self) == [
        "niet uitnodigen", "niet benaderen", "niet samen met", "alleen begeleid", "niet tonen",
      ])
  }

  @Test func `een bron is iemand, en soms een dag`() {
    #expect(Bron("Karel").wanneer == nil)
    #expect(Bron("Karel", maart2026).wanneer == maart2026)
  }
}
