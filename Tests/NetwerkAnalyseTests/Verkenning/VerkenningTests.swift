import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct VerkenningTests {
  private let netwerk = try! Netwerk(rond: "Theo") {
    Persoon("Mia", .nicht, kring: .deelname, aard: .slapend)
    Persoon("Ali", .vriend).met { $0.band = nil }
    Persoon("Farid", .wijkcoach)
  }

  @Test func `bijna niemand genoemd geeft vragen om verder te kijken`() throws {
    let verkenning = try #require(netwerk.verkenning())
    #expect(verkenning.eigenKring == ["ali", "mia"])
    #expect(
      verkenning.vragen == [
        .slapend(["mia"]), .viaAnderen(["ali"]), .wieNogMeer(aan: ["farid", "mia"]),
        .buitensteKring, .groepen([.buren, .kennissen, .collegas]), .vroeger, .plekken([]),
      ])
  }

  @Test func `een leeg netwerk krijgt ook iets om te vragen`() throws {
    let leeg = try Netwerk(rond: "Theo") {}
    #expect(try #require(leeg.verkenning()).vragen.first == .wieNogMeer(aan: []))
    #expect(leeg.steunfiguren().count == 1)
  }

  @Test func `wie niet gevraagd mag worden wordt hier niet genoemd`() throws {
    let anders = try netwerk.met("Mia", "Ali", "Farid") {
      $0.toestemming = Toestemming(benaderen: .nee)
    }
    let vragen = try #require(anders.verkenning()).vragen
    #expect(vragen.first == .wieNogMeer(aan: []))
  }

  @Test func `een kind of iemand met wie spanning is wordt niet gevraagd wie er nog meer zijn`()
    throws
  {
    let anders = try Netwerk(rond: "Theo") {
      Persoon("Mia", .nicht).met { $0.leeftijd = .jaren(9) }
      Persoon("Farid", .wijkcoach, aard: .gespannen)
    }
    #expect(try #require(anders.verkenning()).vragen.first == .wieNogMeer(aan: []))
  }

  @Test func `vanaf drie mensen uit de eigen kring is een netwerk niet bijna leeg meer`() throws {
    #expect(!(try Netwerk(ketens: "A–B–C")).isBijnaLeeg)
    #expect(try Netwerk(ketens: "A–B").isBijnaLeeg)
    let metProfessional = try Netwerk(rond: "Theo") {
      Persoon("Mia", .nicht)
      Persoon("Ali", .vriend)
      Persoon("Juf Mirjam", groep: .school).met { $0.inzet = Inzet(kader: .onderwijs) }
    }
    #expect(metProfessional.isBijnaLeeg)
  }

  @Test func `één regel voor hiaten, kracht en de vragen`() throws {
    for netwerk in try Netwerk.willekeurig(0..<100) {
      #expect((netwerk.verkenning() != nil) == netwerk.isBijnaLeeg)
      #expect((netwerk.netwerkkracht().reden == .bijnaLeeg) == netwerk.isBijnaLeeg)
    }
  }
}
