import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct NetwerkgraafTests {
  @Test func `wie overleden is telt niet mee`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies").met("Omar") { $0.overleden = .ja }
    #expect(netwerk.omvang() == 2)
    #expect(netwerk.aantalBanden() == 0)
  }

  @Test func `van wie niet bekend is of die leeft, telt mee`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar").met("Omar") { $0.overleden = .onbekend }
    #expect(netwerk.omvang() == 2)
  }

  @Test func `wie met de hoofdpersoon gebroken heeft telt niet mee`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar").met("Omar") { $0.band?.aard = .verbroken }
    #expect(netwerk.graaf.leden.map(\.id) == ["fatima"])
  }

  @Test func `breken kan ook in een relatie staan`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Relatie("Sara", "Fatima", aard: .verbroken)
    }
    #expect(netwerk.omvang() == 0)
  }

  @Test func `wie met een van het gezin brak hoort bij de anderen`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")]) {
      Persoon("Opa")
      Relatie("Opa", "Sem", aard: .verbroken)
    }
    #expect(netwerk.omvang() == 1)
    #expect(netwerk.contacten() == 1)
  }

  @Test func `wie alleen één van het gezin kent en daarmee brak telt niet mee`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")]) {
      Persoon("Opa").met { $0.band = nil }
      Relatie("Opa", "Sem", aard: .verbroken)
    }
    #expect(netwerk.omvang() == 0)
  }

  @Test func `een verbroken band tussen twee mensen telt niet`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Persoon("Omar")
      Relatie("Fatima", "Omar", aard: .verbroken)
    }
    #expect(netwerk.aantalBanden() == 0)
  }

  @Test func `meer relaties tussen dezelfde twee zijn één band`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Persoon("Omar")
      Relatie("Fatima", "Omar", .zwak)
      Relatie("Omar", "Fatima", .sterk)
    }
    #expect(netwerk.aantalBanden() == 1)
  }

  @Test func `organisaties zijn geen mensen`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Organisatie("Koor", band: Band(.sterk))
      Relatie("Fatima", "Koor")
    }
    #expect(netwerk.omvang() == 1)
    #expect(netwerk.aantalBanden() == 0)
  }

  @Test func `met de hoofdpersoon erbij is er een mens en een band per contact meer`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies").met("Lies") { $0.band = nil }
    let graaf = netwerk.metHoofdpersoon
    #expect(graaf.index.ids == ["fatima", "lies", "omar", "sara"])
    #expect(graaf.index.graph.edgeCount == 2 + 2)
    // Who counts does not change.
    #expect(graaf.omvang() == 3)
  }

  @Test func `met de hoofdpersoon erbij, nog eens gevraagd, verandert niets`() throws {
    let graaf = try Netwerk(ketens: "Fatima–Omar–Lies").metHoofdpersoon
    #expect(graaf.metHoofdpersoon.index.graph == graaf.index.graph)
  }

  @Test func `een gezin staat er als één bij`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")]) {
      Persoon("Opa")
      Relatie("Opa", "Sem")
      Relatie("Sara", "Sem")
    }
    #expect(netwerk.metHoofdpersoon.index.ids == ["opa", "sara"])
    #expect(netwerk.metHoofdpersoon.dichtheid() == 1)
  }

  @Test(arguments: 0..<40) func `de hoofdpersoon staat op de plaats van het kenmerk`(
    zaad: Int
  ) throws {
    let graaf = try Netwerk(dicht: zaad).metHoofdpersoon
    #expect(graaf.index.ids == graaf.index.ids.sorted())
    for id in graaf.index.ids {
      #expect(graaf.index.node(of: id).map { graaf.index.ids[$0] } == id)
    }
    #expect(graaf.index.bands.count == graaf.index.graph.edgeCount)
    #expect(graaf.index.graph.edgeCount == graaf.onderling.graph.edgeCount + graaf.contacten())
  }
}

struct DeelnetwerkenTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    InKring(.intiem) { Persoon("Fatima", .moeder) }
    Persoon("Omar", .schoonmoeder, kring: .deelname)
    Persoon("Lies", .huisarts, kring: .deelname)
    Persoon("Jan")
  }

  @Test func `zonder professionals blijft ook wie van onbekende groep is`() {
    #expect(netwerk.zonderProfessionals().graaf.leden.map(\.id) == ["fatima", "jan", "omar"])
    #expect(netwerk.alleenProfessionals().graaf.leden.map(\.id) == ["lies"])
  }

  @Test func `een kring houdt alleen wie erin staat`() {
    #expect(netwerk.alleen(.deelname).graaf.leden.map(\.id) == ["lies", "omar"])
    #expect(netwerk.alleen(Kring.vriendschap).omvang() == 0)
  }

  @Test func `een groep houdt ook wie in een deel ervan zit`() {
    #expect(netwerk.alleen(.familie).graaf.leden.map(\.id) == ["fatima", "omar"])
    #expect(netwerk.alleen(.schoonfamilie).graaf.leden.map(\.id) == ["omar"])
  }

  @Test func `een eigen groep houdt alleen de eigen mensen`() throws {
    let moskee = Groep("Moskee", onder: .vrienden)
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ali", groep: moskee)
      Persoon("Bo", groep: .vrienden)
    }
    #expect(netwerk.alleen(moskee).graaf.leden.map(\.id) == ["ali"])
    #expect(netwerk.alleen(.vrienden).omvang() == 2)
  }
}
