import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

/// The commands about strength, what-if and change, as they come out of the built tool.
struct KrachtCommandTests {
  private func voer(_ naam: String, _ argumenten: String...) throws -> NetwerkDotProgramma.Afloop {
    let map = try Proefmap()
    let tekst = String(decoding: try Voorbeelden.bytes(naam), as: UTF8.self)
    try map.schrijf(tekst, "\(naam).netwerk.yaml")
    let alle =
      [NetwerkDotProgramma.pad, argumenten[0], "\(naam).netwerk.yaml"] + argumenten.dropFirst()
    return try NetwerkDotProgramma.voer(programma: Array(alle), in: map.pad)
  }

  @Test(arguments: ["karel", "bijnaleeg", "spaghetti", "mantelzorger"])
  func `kracht toont een profiel met gronden`(naam: String) throws {
    let afloop = try voer(naam, "kracht")
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "kracht-\(naam).txt") == nil)
    for regel in afloop.uitvoer.split(separator: "\n") { #expect(regel.count <= 80) }
  }

  @Test func `kracht in het Engels`() throws {
    let afloop = try voer("karel", "kracht", "--taal", "en")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "kracht-karel-en.txt") == nil)
  }

  @Test(arguments: [
    ("karel", ["--zonder", "marieke", "--uitval", "0.2"], "wat-als-karel"),
    (
      "mantelzorger", ["--zonder", "groep:familie", "--met-uren", "noor=10"], "wat-als-mantelzorger"
    ),
    ("bijnaleeg", [], "wat-als-bijnaleeg"),
    ("spaghetti", ["--zonder", "wijkteam"], "wat-als-spaghetti"),
  ])
  func `wat als zegt wat er wegvalt`(naam: String, opties: [String], bestand: String) throws {
    let map = try Proefmap()
    try map.schrijf(String(decoding: try Voorbeelden.bytes(naam), as: UTF8.self), "x.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "wat-als", "x.yaml"] + opties, in: map.pad)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "\(bestand).txt") == nil)
    for regel in afloop.uitvoer.split(separator: "\n") { #expect(regel.count <= 80) }
  }

  @Test(arguments: ["nl", "en"])
  func `vergelijk vertelt wat er veranderd is`(taal: String) throws {
    let afloop = try voer("thuis", "vergelijk", "--taal", taal)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "vergelijk-thuis-\(taal).txt") == nil)
  }

  @Test func `vergelijk neemt twee bestanden van dezelfde hoofdpersoon`() throws {
    let map = try Proefmap()
    let mensen = "hoofdpersoon: Sara\npersonen:\n  - { naam: Ria, steun: advies }\n"
    try map.schrijf("versie: 1\npeildatum: 2025\n" + mensen, "a.yaml")
    try map.schrijf("versie: 1\npeildatum: 2026\n" + mensen + "  - { naam: Bo }\n", "b.yaml")
    try map.schrijf("versie: 1\nhoofdpersoon: Theo\n", "c.yaml")
    let heen = try NetwerkDotProgramma.voer("vergelijk", "b.yaml", "a.yaml", in: map.pad)
    #expect(heen.uitvoer.contains("2025 → 2026"))
    #expect(heen.uitvoer.contains("Bo is erbij gekomen."))
    let ander = try NetwerkDotProgramma.voer("vergelijk", "a.yaml", "c.yaml", in: map.pad)
    #expect(ander.code == 65)
    #expect(ander.meldingen.contains("niet over dezelfde hoofdpersoon"))
  }

  @Test func `van één moment is er niets te vergelijken`() throws {
    let afloop = try voer("karel", "vergelijk")
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.contains("er is maar één moment"))
  }

  @Test func `gewichten komen uit paren of uit een bestand`() throws {
    let map = try Proefmap()
    try map.schrijf(String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self), "k.yaml")
    try map.schrijf("# eigen keuze\nsteundekking: 2\n\nvariatie = 0\n", "gewichten.txt")
    let paren = try NetwerkDotProgramma.voer(
      "kracht", "k.yaml", "--gewichten", "steundekking=2,variatie=0", in: map.pad)
    let bestand = try NetwerkDotProgramma.voer(
      "kracht", "k.yaml", "--gewichten", "gewichten.txt", in: map.pad)
    #expect(paren.code == 0)
    #expect(paren.uitvoer.contains("Gewichten: variatie 0, steundekking 2; de rest 1."))
    #expect(paren.uitvoer == bestand.uitvoer)
  }

  @Test(arguments: [
    ["kracht", "k.yaml", "--gewichten", "cijfer=2"],
    ["kracht", "k.yaml", "--gewichten", "nabijheid=-1"],
    ["wat-als", "k.yaml", "--uitval", "2"],
    ["wat-als", "k.yaml", "--uitval", "0.1", "--uitval", "0.2"],
    ["wat-als", "k.yaml", "--met-uren", "annie"], ["wat-als", "k.yaml", "--met-uren", "annie=-1"],
    ["wat-als", "k.yaml", "--zonder", "karel"], ["kracht"],
  ])
  func `wat niet kan is een nette fout`(argumenten: [String]) throws {
    let map = try Proefmap()
    try map.schrijf(String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self), "k.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad] + argumenten, in: map.pad)
    #expect(afloop.code == 64, "\(argumenten) \(afloop.meldingen)")
  }

  @Test func `JSON heeft getallen, redenen en zinnen`() throws {
    let json = try voer("bijnaleeg", "kracht", "--als", "json").uitvoer
    let gegevens = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let kracht = gegevens?["kracht"] as? [String: Any]
    #expect(kracht?["getal"] is NSNull)
    #expect(kracht?["bereik"] is NSNull)
    #expect(kracht?["reden"] as? String == "bijna-leeg")
    #expect((kracht?["profiel"] as? [Any])?.count == 10)
    for opdracht in [["wat-als", "--zonder", "mia"], ["kracht"]] {
      let afloop = try NetwerkDotProgramma.voer(
        programma: [NetwerkDotProgramma.pad, opdracht[0], "-"] + opdracht.dropFirst() + [
          "--als", "json",
        ],
        typ: String(decoding: try Voorbeelden.bytes("bijnaleeg"), as: UTF8.self),
        in: FileManager.default.temporaryDirectory.path)
      #expect(afloop.code == 0, "\(afloop.meldingen)")
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(afloop.uitvoer.utf8))
      }
    }
  }

  @Test func `een balk is twintig tekens, wat er ook bekend is`() {
    #expect(KrachtTabel.balk(0...1) == String(repeating: "░", count: 20))
    #expect(KrachtTabel.balk(0.5...0.75) == "██████████░░░░░·····")
    #expect(KrachtTabel.balk(1...1).count == 20)
    #expect(KrachtTabel.balk(0...0) == String(repeating: "·", count: 20))
  }
}
