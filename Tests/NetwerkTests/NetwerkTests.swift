import Netwerk
import NetwerkTestSupport
import Testing

struct NetwerkTests {
  @Test func `een netwerk met een fout bestaat niet`() {
    #expect(throws: NetwerkError.geenHoofdpersoon) { try Netwerk(Onderdelen(hoofdpersonen: [])) }
  }

  @Test func `iemand is te vinden met kenmerk en met naam`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Mevrouw de Wit", id: "dewit")
      Persoon("Özlem")
    }
    #expect(netwerk["dewit"]?.naam == "Mevrouw de Wit")
    #expect(netwerk["Özlem"]?.naam == "Özlem")
    #expect(netwerk["Sara"]?.naam == "Sara")
    #expect(netwerk["Mevrouw de Wit"] == nil)
  }

  @Test func `een naam hoort bij een persoon of bij een organisatie`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ria")
      Organisatie("Wijkteam Noord", id: "wijkteam")
    }
    #expect(netwerk.naam(van: "ria") == "Ria")
    #expect(netwerk.naam(van: "wijkteam") == "Wijkteam Noord")
    #expect(netwerk.naam(van: "sara") == "Sara")
    #expect(netwerk.naam(van: "niemand") == nil)
    #expect(netwerk.organisatie("wijkteam")?.naam == "Wijkteam Noord")
    #expect(netwerk.organisatie("ria") == nil)
  }

  @Test func `alleen de hoofdpersonen zijn hoofdpersoon`() throws {
    let netwerk = try Netwerk(ketens: "Ria")
    #expect(netwerk.isHoofdpersoon("Sara"))
    #expect(!netwerk.isHoofdpersoon("Ria"))
    #expect(!netwerk.isHoofdpersoon("niemand"))
  }

  @Test func `een netwerk geeft terug wat erin gezet is`() throws {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.titel = "Rond Sara"
    onderdelen.peildatum = maart2026
    let netwerk = try Netwerk(onderdelen)
    #expect(netwerk.onderdelen == onderdelen)
    #expect(netwerk.titel == "Rond Sara")
    #expect(netwerk.peildatum == maart2026)
  }

  @Test(arguments: 0..<50)
  func `gave onderdelen worden altijd een netwerk`(zaad: Int) throws {
    let onderdelen = try Netwerk(zaad: zaad).onderdelen
    #expect(try Netwerk(onderdelen).onderdelen == onderdelen)
  }
}
