import Netwerk
import Testing

struct GroepTests {
  @Test func `de woorden voor groepen staan vast`() {
    #expect(
      woorden(van: Groep.Soort.self) == [
        "familie", "kerngezin", "gezin van herkomst", "overige familie", "schoonfamilie",
        "vrienden", "buren", "kennissen", "collega's", "school", "vrijwilligers", "lotgenoten",
        "professionals", "zorg", "raad",
      ])
  }

  @Test func `elke groep heeft een woord in beide talen`() {
    #expect(namen(van: Groep.Soort.self, in: .nederlands) == woorden(van: Groep.Soort.self))
    #expect(
      namen(van: Groep.Soort.self, in: .engels) == [
        "family", "immediate family", "family of origin", "other family", "in-laws", "friends",
        "neighbours", "acquaintances", "colleagues", "school", "volunteers", "peers",
        "professionals", "care professionals", "advisers",
      ])
  }

  @Test func `er zijn acht hoofdgroepen, in de volgorde van de kaart`() {
    #expect(
      Groep.Soort.hoofdgroepen == [
        .familie, .vrienden, .buren, .kennissen, .collegas, .vrijwilligers, .lotgenoten,
        .professionals,
      ])
  }

  @Test func `een hoofdgroep is haar eigen hoofdgroep`() {
    for soort in Groep.Soort.allCases {
      #expect(soort.hoofdgroep.hoofdgroep == soort.hoofdgroep)
    }
    #expect(Groep.Soort.schoonfamilie.hoofdgroep == .familie)
    #expect(Groep.Soort.school.hoofdgroep == .collegas)
    #expect(Groep.Soort.raad.hoofdgroep == .professionals)
  }

  @Test func `alleen professionals, zorg en raad zijn er voor hun werk`() {
    #expect(Groep.Soort.allCases.filter(\.isFormeel) == [.professionals, .zorg, .raad])
  }

  @Test func `een eigen groep heeft haar eigen naam onder een bekende`() {
    let moskee = Groep("Moskee", onder: .vrienden)
    #expect(moskee.soort == .vrienden)
    #expect(moskee.naam(in: .engels) == "Moskee")
    #expect(moskee != .vrienden)
    #expect(Groep.buren.naam(in: .engels) == "neighbours")
  }

  @Test func `elke bekende groep heeft een naam in code`() {
    let inCode: [Groep] = [
      .familie, .kerngezin, .gezinVanHerkomst, .overigeFamilie, .schoonfamilie, .vrienden, .buren,
      .kennissen, .collegas, .school, .vrijwilligers, .lotgenoten, .professionals, .zorg, .raad,
    ]
    #expect(inCode == Groep.Soort.allCases.map { Groep($0) })
  }
}
