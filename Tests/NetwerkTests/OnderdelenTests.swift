import Netwerk
import Testing

struct OnderdelenTests {
  @Test func `onderdelen beginnen met alleen de hoofdpersoon`() {
    let onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    #expect(onderdelen.hoofdpersonen.map(\.naam) == ["Sara"])
    #expect(onderdelen.personen.isEmpty && onderdelen.organisaties.isEmpty)
    #expect(onderdelen.relaties.isEmpty && onderdelen.hulpvragen.isEmpty)
    #expect(onderdelen.eerder.isEmpty && onderdelen.eigenGroepen.isEmpty)
    #expect(onderdelen.titel == nil && onderdelen.peildatum == nil && onderdelen.id == nil)
    #expect(onderdelen.situatie == nil && onderdelen.conferentie == nil && onderdelen.plan == nil)
  }
}
