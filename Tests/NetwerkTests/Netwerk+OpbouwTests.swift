import Netwerk
import Testing

struct NetwerkOpbouwTests {
  @Test func `een netwerk mag leeg beginnen`() throws {
    let netwerk = try Netwerk(rond: "Sara")
    #expect(netwerk.hoofdpersonen.map(\.naam) == ["Sara"])
    #expect(netwerk.hoofdpersonen[0].band == nil)
    #expect(netwerk.personen.isEmpty)
  }

  @Test func `wat tussen de haakjes staat komt in volgorde in het netwerk`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      InKring(.intiem) {
        Persoon("Fatima", .moeder)
        Persoon("Omar", .broer, kring: .vriendschap)
      }
      Persoon("Jeroen", .buurman)
      Organisatie("Koor", .vereniging)
      Relatie("Fatima", "Jeroen", .zwak)
      Hulpvraag("Vaker zingen", .tijdsbesteding)
    }
    #expect(netwerk.personen.map(\.naam) == ["Fatima", "Omar", "Jeroen"])
    #expect(netwerk.personen.map(\.kring) == [.intiem, .vriendschap, nil])
    #expect(netwerk.organisaties.map(\.naam) == ["Koor"])
    #expect(netwerk.relaties == [Relatie("Fatima", "Jeroen", .zwak)])
    #expect(netwerk.hulpvragen.map(\.id) == ["vaker-zingen"])
  }

  @Test(arguments: [true, false])
  func `voorwaarden en herhaling mogen tussen de haakjes`(metBuren: Bool) throws {
    let netwerk = try Netwerk(rond: "Sara") {
      InKring(.deelname) {
        for nummer in 1...2 { Persoon("Collega \(nummer)", .collega) }
        if metBuren { Persoon("Toos", .buurvrouw) }
        [Persoon("Ad"), Persoon("Bep")]
        if metBuren { Persoon("Jan") } else { Persoon("Piet") }
      }
      if metBuren { Persoon("Gerard", .buurman) }
      for naam in ["Koor", "Club"] { Organisatie(naam) }
      if metBuren { Relatie("Toos", "Gerard") } else { Persoon("Niemand") }
    }
    let verwacht =
      metBuren
      ? ["Collega 1", "Collega 2", "Toos", "Ad", "Bep", "Jan", "Gerard"]
      : ["Collega 1", "Collega 2", "Ad", "Bep", "Piet", "Niemand"]
    #expect(netwerk.personen.map(\.naam) == verwacht)
    #expect(netwerk.organisaties.map(\.naam) == ["Koor", "Club"])
    #expect(netwerk.relaties.count == (metBuren ? 1 : 0))
  }

  @Test func `een gezin heeft meer hoofdpersonen`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem", .zoon)]) { Persoon("Oma") }
    #expect(netwerk.hoofdpersonen.map(\.naam) == ["Sara", "Sem"])
    #expect(netwerk.hoofdpersonen.allSatisfy { $0.band == nil })
  }

  @Test func `een fout tussen de haakjes wordt gemeld`() {
    #expect(throws: NetwerkError.onbekendKenmerk("bep", Plaats(.relatie, 0, .tussen))) {
      try Netwerk(rond: "Sara") {
        Persoon("Ria")
        Relatie("Ria", "Bep")
      }
    }
  }
}
