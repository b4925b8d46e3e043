import GraphFormats
import Netwerk
import Testing

@testable import NetwerkUitwisseling

@Suite struct VeldregelsTests {
  private func verlies(_ naam: String, _ aantal: Int) -> Aantekening.Oorzaak {
    .formaat(.graph(.propertyLost(naam, count: aantal)), .loss)
  }

  @Test func `fields of which the same is told share a line with how often each`() {
    var aantekeningen = Aantekeningen()
    aantekeningen.noteer(.onderdeel(.plan))
    aantekeningen.noteer(verlies("rol", 14))
    aantekeningen.noteer(.lus, "Ria")
    aantekeningen.noteer(verlies("groep", 3))
    #expect(
      aantekeningen.regels(in: .nederlands) == [
        "weggelaten: 1× een plan",
        "weggelaten: past niet in dit formaat: rol (14×), groep (3×)",
        "weggelaten: 1× een band van iemand met zichzelf: 'Ria'",
      ])
  }

  @Test func `what many files tell of a field is added up`() {
    var aantekeningen = Aantekeningen()
    aantekeningen.noteer(verlies("rol", 2))
    aantekeningen.noteer(verlies("rol", 2))
    aantekeningen.noteer(verlies("rol", 5))
    // 2 + 2 + 5
    #expect(
      aantekeningen.regels(in: .engels) == ["left out: no place in this format: rol (9×)"])
  }

  @Test func `a list that became one text is not left out`() {
    var aantekeningen = Aantekeningen()
    aantekeningen.noteer(.formaat(.xmlGraph(.often(.joinedList("steun"), count: 4)), .change))
    aantekeningen.noteer(.eigenschap("kleur"), aantal: 2)
    #expect(
      aantekeningen.regels(in: .nederlands) == [
        "anders geschreven: meer waarden in één tekst, met | ertussen: steun (4×)",
        "weggelaten: geen veld in een netwerkbestand: kleur (2×)",
      ])
  }
}
