import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct VeranderfeitTests {
  private func met(_ netwerk: Netwerk, trede: Int, _ uitspraak: String) throws -> Netwerk {
    var onderdelen = netwerk.onderdelen
    onderdelen.situatie = Situatie(participatieladder: trede, uitspraak: uitspraak)
    return try Netwerk(onderdelen)
  }

  private func verandering() throws -> Verandering {
    let toen = try Netwerk(rond: "Sara") {
      Persoon("Fatima", kring: .vriendschap, steun: [.praktisch])
      Persoon("Omar", kring: .intiem)
      Persoon("Lies")
      Persoon("Jan")
      Persoon("Kim")
      Relatie("Fatima", "Omar")
      Hulpvraag("Koken", id: "koken", steun: [.advies])
      Hulpvraag("Vervoer", id: "vervoer", steun: [.praktisch])
      Hulpvraag("Geld", id: "geld")
    }
    let nu = try Netwerk(rond: "Sara") {
      Persoon("Fatima", kring: .intiem, steun: [.advies])
      Persoon("Omar", kring: .deelname)
      Persoon("Lies").met { $0.overleden = .ja }
      Persoon("Jan", aard: .verbroken)
      Persoon("Bo")
      Hulpvraag("Koken", id: "koken", steun: [.advies])
      Hulpvraag("Vervoer", id: "vervoer", steun: [.praktisch])
      Hulpvraag("Slapen", id: "slapen")
    }
    return Verandering(
      van: try met(toen, trede: 2, "Het is stil."), naar: try met(nu, trede: 3, "Beter."))
  }

  @Test func `feiten staan op de volgorde waarin je ze vertelt`() throws {
    #expect(
      try verandering().feiten() == [
        .gekomen(["bo"]), .gebleven(2), .overleden(["lies"]), .gebroken(["jan"]),
        .nietMeerGenoemd(["kim"]), .dichterbij(["fatima"]), .verderWeg(["omar"]),
        .steunErbij("fatima", [.advies]), .steunWeg("fatima", [.praktisch]),
        .kwijtgeraakt([Paar("fatima", "omar")]), .vraagErbij("Slapen"), .vraagWeg("Geld"),
        .vraagGedekt("Koken"), .vraagOpen("Vervoer"),
      ])
  }

  @Test func `de hoofdpersoon zegt het in eigen woorden`() throws {
    #expect(
      try verandering().eigenWoorden() == [
        .ladder(van: 2, naar: 3), .woordenToen("Het is stil."), .woordenNu("Beter."),
      ])
  }

  @Test func `met hetzelfde netwerk is er niets anders`() throws {
    for netwerk in try Netwerk.willekeurig(0..<20) {
      #expect(Verandering(van: netwerk, naar: netwerk).feiten() == [.niets])
    }
  }
}
