import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct PositieTests {
  let leeg = try! Netwerk(ketens: "")
  let een = try! Netwerk(ketens: "Omar")
  let losse = try! Netwerk(ketens: "Omar", "Lies")

  /// Burt's example, A-B, A-F, A-G, A-E, E-G, F-G, B-G, B-D, D-G, G-C, seen from one of its people.
  private func burt(vanuit hoofd: String) throws -> Netwerk {
    let banden = ["AB", "AF", "AG", "AE", "EG", "FG", "BG", "BD", "DG", "GC"]
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon(hoofd).met { $0.band = nil }])
    for naam in ["A", "B", "C", "D", "E", "F", "G"] where naam != hoofd {
      // Only contacts belong to the personal network that these measures look at.
      let kentHoofd = banden.contains { $0 == naam + hoofd || $0 == hoofd + naam }
      onderdelen.personen.append(Persoon(naam).met { if !kentHoofd { $0.band = nil } })
    }
    for band in banden where !band.contains(hoofd) {
      let wie = band.map { Kenmerk(String($0)) }
      onderdelen.relaties.append(Relatie(wie[0], wie[1]))
    }
    return try Netwerk(onderdelen)
  }

  /// Burt (1992), as recomputed by Borgatti and by UCINET's manual.
  @Test(arguments: [("G", 0.400, 4.67), ("A", 0.595, 2.50), ("C", 1, 1)])
  func `Burts voorbeeld geeft Burts getallen`(wie: String, inperking: Double, omvang: Double) throws
  {
    let netwerk = try burt(vanuit: wie)
    #expect(isGelijk(netwerk.inperking(), inperking, tot: 0.0005))
    #expect(isGelijk(netwerk.effectieveOmvang(), omvang, tot: 0.005))
  }

  @Test func `vier die elkaar allemaal kennen`() throws {
    let netwerk = try Netwerk(ketens: "Omar–Lies–Ton–Omar")
    // Each contact: (1/3 + 2 · 1/3 · 1/3)² = 25/81, three times.
    #expect(isGelijk(netwerk.inperking(), 3 * 25.0 / 81))
    #expect(isGelijk(netwerk.effectieveOmvang(), 3 - 2.0 * 3 / 3))
    #expect(isGelijk(netwerk.doelmatigheid(), 1.0 / 3))
    #expect(isGelijk(netwerk.eenzijdigheid(), 0))
    #expect(netwerk.tussenpositie() == 0)
  }

  @Test func `losse contacten`() {
    #expect(losse.effectieveOmvang() == 2)
    // (1/2)² twice.
    #expect(losse.inperking() == 0.5)
    #expect(losse.tussenpositie() == 1)
    #expect(losse.tussenpositieaandeel() == 1)
  }

  @Test func `één contact en geen`() {
    #expect(een.inperking() == 1)
    #expect(een.effectieveOmvang() == 1)
    #expect(een.eenzijdigheid() == nil)
    #expect(een.tussenpositieaandeel() == nil)
    #expect(leeg.inperking() == nil)
    #expect(leeg.effectieveOmvang() == nil)
    #expect(leeg.doelmatigheid() == nil)
    #expect(leeg.tussenpositie() == 0)
  }

  @Test func `wie elkaar via een ander kent heeft de hoofdpersoon half nodig`() throws {
    // Fatima and Lies reach each other through Omar or Sara.
    #expect(try Netwerk(ketens: "Fatima–Omar–Lies").tussenpositie() == 1.0 / 2)
  }

  @Test func `wie de hoofdpersoon niet kent is geen contact`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies").met("Lies") { $0.band = nil }
    #expect(netwerk.contacten() == 2)
    // Fatima and Omar know each other: 2 − 2·1/2.
    #expect(netwerk.effectieveOmvang() == 1)
  }
}
