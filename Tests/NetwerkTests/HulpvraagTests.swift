import Netwerk
import Testing

struct HulpvraagTests {
  @Test func `het kenmerk van een hulpvraag volgt uit haar woorden`() {
    #expect(Hulpvraag("Ik wil niet uit mijn huis").id == "ik-wil-niet-uit-mijn-huis")
    #expect(Hulpvraag("Ik wil niet uit mijn huis", id: "wonen").id == "wonen")
  }

  @Test func `een hulpvraag zonder meer zegt niets over gebied, belang of professional`() {
    let vraag = Hulpvraag("Rust")
    #expect(vraag.leefgebied == nil && vraag.belang == nil && vraag.professional == nil)
    #expect(vraag.van == nil && vraag.steun.isEmpty && vraag.achter == nil)
  }

  @Test func `belang gaat van 1 tot 3`() {
    #expect(woorden(van: Hulpvraag.Belang.self) == [1, 2, 3])
  }

  @Test func `niet weten is ook een antwoord`() {
    #expect(woorden(van: Antwoord.self) == ["ja", "nee", "onbekend"])
    #expect(namen(van: Antwoord.self, in: .nederlands) == ["ja", "nee", "onbekend"])
    #expect(namen(van: Antwoord.self, in: .engels) == ["yes", "no", "unknown"])
  }
}
