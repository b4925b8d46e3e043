import Netwerk
import Testing

@testable import NetwerkStukken

@Suite struct NaamwachtTests {
  private func wacht(lezer: Persoon.ID? = nil) throws -> Naamwacht {
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      for nummer in delen.personen.indices {
        let naam = delen.personen[nummer].naam
        if ["Ad", "Mevrouw Bakker"].contains(naam) {
          delen.personen[nummer].toestemming = Toestemming(noemen: .nee)
        }
      }
    }
    return Naamwacht(netwerk, .nederlands, lezer: lezer)
  }

  @Test func `a text that names somebody who may not be named is left out`() throws {
    let wacht = try wacht()
    #expect(wacht.schoon("Ad, en nog iemand") == nil)
    #expect(wacht.schoon("soep van AD") == nil)
    #expect(wacht.schoon("bij Bakker thuis") == nil)
    #expect(wacht.schoon("Wat had hij?") == "Wat had hij?")
    #expect(wacht.schoon("Mevrouw komt ook") == "Mevrouw komt ook")
  }

  @Test func `in a list they are somebody, once`() throws {
    let wacht = try wacht()
    #expect(wacht.namen(["Annie", "Ad", "Mevrouw Bakker"]) == "Annie en iemand")
    #expect(wacht.namen([]) == nil)
  }

  @Test func `in their own letter people stand by name`() throws {
    #expect(try wacht(lezer: "Ad").naam(Kenmerk("Ad")) == "Ad")
    #expect(try wacht(lezer: "Ad").naam(Kenmerk("Mevrouw Bakker")) == "iemand")
  }
}
