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

  @Test func `veiligheidsafspraken hebben een Engels woord`() {
    #expect(
      namen(van: Veiligheidsafspraak.Soort.self, in: .engels) == [
        "do not invite", "do not approach", "not together with", "only accompanied",
        "do not show",
      ])
  }
}
