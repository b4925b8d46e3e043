import Netwerk
import Testing

@testable import NetwerkAnalyse

struct VoorWieTests {
  private func netwerk(
    _ hoofden: [String], _ taak: String?, _ relaties: [Relatie] = []
  ) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: hoofden.map { Persoon($0).met { $0.band = nil } })
    onderdelen.personen = [
      Persoon("Ingrid", groep: .professionals).met { $0.inzet = Inzet(taak: taak) }
    ]
    onderdelen.relaties = relaties
    return try Netwerk(onderdelen)
  }

  @Test func `een naam in de taak zegt voor wie`() throws {
    let gezin = ["Chantal", "Jaimy", "Dylan"]
    #expect(
      try netwerk(gezin, "Leerplan van Dylan en Jaimy").voorWie() == [
        "ingrid": ["jaimy", "dylan"]
      ])
  }

  @Test func `een gedeelde achternaam zegt niets, een eigen voornaam wel`() throws {
    let gezin = ["Jan de Boer", "Piet de Boer"]
    #expect(try netwerk(gezin, "Gesprek met mevrouw De Boer").voorWie() == ["ingrid": []])
    #expect(try netwerk(gezin, "Gesprek met Piet").voorWie() == ["ingrid": ["piet-de-boer"]])
  }

  @Test func `een band met een van het gezin telt, een verbroken band niet`() throws {
    let gezin = ["Chantal", "Dylan"]
    #expect(
      try netwerk(gezin, nil, [Relatie("Ingrid", "Dylan")]).voorWie() == ["ingrid": ["dylan"]])
    #expect(
      try netwerk(gezin, nil, [Relatie("Ingrid", "Dylan", aard: .verbroken)]).voorWie()
        == ["ingrid": []])
  }

  @Test func `bij een hoofdpersoon werkt iedereen voor die ene`() throws {
    #expect(try netwerk(["Sara"], nil).voorWie() == ["ingrid": ["sara"]])
  }
}
