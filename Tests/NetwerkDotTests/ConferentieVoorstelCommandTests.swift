import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct ConferentieVoorstelCommandTests {
  private func voer(_ argumenten: String...) throws -> NetwerkDotProgramma.Afloop {
    let map = try Proefmap()
    for naam in ["karel", "mantelzorger", "spaghetti"] {
      let tekst = String(decoding: try Voorbeelden.bytes(naam), as: UTF8.self)
      try map.schrijf(tekst, "\(naam).netwerk.yaml")
    }
    try map.schrijf(try Self.kareltjes(), "krap.netwerk.yaml")
    return try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "conferentie"] + argumenten, in: map.pad)
  }

  /// Karel before a day was chosen: three evenings, six places, and nobody asked yet.
  private static func kareltjes() throws -> String {
    let heel = String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self)
    let begin = try #require(heel.range(of: "\nconferentie:"))
    return heel[..<begin.lowerBound] + """

      conferentie:
        tijdvakken: [2026-11-24 avond, 2026-11-26 avond, 2026-11-28 middag]
        grenzen:
          - { plaatsen: 6, reden: De kamer is klein, van: Karel }
          - { nietSamen: [Kees, Wim], reden: Zij krijgen altijd ruzie, van: Karel }
          - { uiterlijk: 2026-11-27 }
        deelnemers:
          - { wie: Karel, kan: [2026-11-24 avond, 2026-11-26 avond, 2026-11-28 middag] }
          - { wie: Henk, kan: [2026-11-28 middag] }
          - { wie: Yusuf, kan: [2026-11-26 avond] }
          - { wie: Ad, kan: [2026-11-24 avond, 2026-11-26 avond] }

      """
  }

  @Test(arguments: ["karel", "mantelzorger", "spaghetti"])
  func `het voorstel is wat een coordinator zou voorlezen`(naam: String) throws {
    let afloop = try voer("voorstel", "\(naam).netwerk.yaml")
    #expect(afloop.code == 0)
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "voorstel-\(naam).txt") == nil)
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `in het Engels zegt het hetzelfde`() throws {
    let afloop = try voer("voorstel", "karel.netwerk.yaml", "--taal", "en")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "voorstel-karel-en.txt") == nil)
    let data = try voer("data", "krap.netwerk.yaml", "--taal", "en")
    #expect(Snapshot.difference(of: data.uitvoer, to: "data-krap-en.txt") == nil)
  }

  @Test(arguments: ["karel", "mantelzorger", "krap"])
  func `de data zeggen welk moment past en wat een grens kost`(naam: String) throws {
    let afloop = try voer("data", "\(naam).netwerk.yaml")
    #expect(afloop.code == 0)
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "data-\(naam).txt") == nil)
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `als gegevens staan er mensen en momenten bij hun kenmerk`() throws {
    let json = try voer("voorstel", "karel.netwerk.yaml", "--als", "json").uitvoer
    let voorstel = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let mensen = voorstel?["mensen"] as? [[String: Any]]
    let kees = mensen?.first { $0["persoon"] as? String == "kees" }
    #expect(kees?["plek"] as? String == "niet")
    #expect(kees?["vastgelegd"] as? Bool == true)
    #expect(voorstel?["onafhankelijk"] as? Bool == true)
    let data = try voer("data", "krap.netwerk.yaml", "--als", "json").uitvoer
    let keuze = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    #expect((keuze?["momenten"] as? [Any])?.count == 3)
    #expect((keuze?["keuze"] as? [String: Any])?["bewezen"] as? Bool == true)
  }

  @Test func `wat geen dag is, is geen eerste dag`() throws {
    #expect(try voer("data", "karel.netwerk.yaml", "--vanaf", "2026-11").code == 64)
    #expect(try voer("data", "nergens.yaml").code == 66)
  }
}
