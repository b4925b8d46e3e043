import Netwerk
import Testing

struct RelatieTests {
  let relatie = Relatie("Ria", "Ton", .sterk, steun: [.praktisch])

  @Test func `een relatie is er van beide kanten`() {
    #expect(relatie.isTussen("ria", "ton"))
    #expect(relatie.isTussen("ton", "ria"))
    #expect(!relatie.isTussen("ria", "ria"))
    #expect(!relatie.isTussen("ria", "bep"))
  }

  @Test func `van de een is de ander te vinden`() {
    #expect(relatie.ander(dan: "ria") == "ton")
    #expect(relatie.ander(dan: "ton") == "ria")
    #expect(relatie.ander(dan: "bep") == nil)
  }

  @Test func `wat van de relatie gezegd is staat in haar band`() {
    #expect(relatie.band == Band(.sterk, steun: [.praktisch]))
  }
}
