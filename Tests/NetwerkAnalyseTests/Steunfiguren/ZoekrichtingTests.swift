import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct ZoekrichtingTests {
  private let netwerk = try! Netwerk(rond: "Theo") {
    Persoon("Mia", .nicht, kring: .deelname, aard: .slapend)
    Persoon("Jan", .buurman, kring: .deelname)
    Persoon("Ali", .vriend).met { $0.band = nil }
    Persoon("Farid", .wijkcoach)
  }

  @Test func `bijna niemand genoemd geeft richtingen om verder te zoeken`() {
    #expect(netwerk.isBijnaZonderKring)
    #expect(
      netwerk.zoekrichtingen() == [
        .wieNogMeer, .slapend(["mia"]), .viaAnderen(["ali"]), .vraagDoor(["jan"]),
        .buitensteKring(["jan"]),
        .nietGenoemd([.kennissen, .collegas, .vrijwilligers, .lotgenoten]), .geenVoorziening,
      ])
  }

  @Test func `een leeg netwerk krijgt ook iets om te vragen`() throws {
    let leeg = try Netwerk(rond: "Theo") {}
    #expect(leeg.zoekrichtingen().first == .wieNogMeer)
    #expect(leeg.steunfiguren().count == 1)
  }

  @Test func `wie niet gevraagd mag worden wordt ook hier niet genoemd`() throws {
    let anders = try netwerk.met("Mia", "Jan") { $0.toestemming = Toestemming(benaderen: .nee) }
    #expect(
      !anders.zoekrichtingen().contains {
        $0 == .slapend(["mia"]) || $0 == .vraagDoor(["jan"]) || $0 == .buitensteKring(["jan"])
      })
  }

  @Test func `vanaf vijf mensen is een netwerk niet bijna leeg meer`() throws {
    #expect(!(try Netwerk(ketens: "A–B–C–D–E")).isBijnaZonderKring)
    #expect(try Netwerk(ketens: "A–B–C–D").isBijnaZonderKring)
  }
}
