import Netwerk
import Testing

@testable import NetwerkStukken

@Suite struct GenodigdenTests {
  @Test func `of Karel everybody who takes part is invited, and not Kees`() throws {
    let namen = try Netwerk.karel().genodigden.map(\.wie.tekst)
    #expect(
      namen == ["annie", "henk", "dennis", "wim", "yusuf", "ad", "mevrouw-bakker", "jeroen"])
  }

  @Test func `without participants everybody is whom nothing keeps from it`() throws {
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      delen.conferentie?.deelnemers = []
      delen.personen[0].belasting = nil
    }
    let namen = Set(netwerk.genodigden.map(\.wie.tekst))
    #expect(namen.isSuperset(of: ["annie", "kees", "marieke", "lotte"]))
    // Dina died and Greet broke off.
    #expect(namen.isDisjoint(with: ["dina", "greet", "karel"]))
    #expect(namen.count == netwerk.personen.count - 2)
  }

  @Test func `whoever must not be approached gets no letter unless people decided so`() throws {
    func genodigd(_ besluit: Besluit?) throws -> Bool {
      try Netwerk.karel().gewijzigd { delen in
        delen.personen[0].veiligheid = [Veiligheidsafspraak(.nietBenaderen, reden: "x")]
        delen.conferentie?.deelnemers[0].besluit = besluit
      }.genodigden.contains { $0.wie == "Annie" }
    }
    #expect(try !genodigd(nil))
    #expect(try genodigd(Besluit(wie: ["Karel"])))
  }

  @Test func `whoever says no is asked no more, unless they take part otherwise`() throws {
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      delen.conferentie?.deelnemers[0].komt = .nee
    }
    #expect(!netwerk.genodigden.contains { $0.wie == "Annie" })
    #expect(netwerk.genodigden.contains { $0.wie == "Mevrouw Bakker" })
  }

  @Test func `the coordinator invites and is not invited`() throws {
    let netwerk = try Netwerk.karel().gewijzigd { $0.conferentie?.coordinator?.persoon = "Ad" }
    #expect(!netwerk.genodigden.contains { $0.wie == "Ad" })
  }
}
