import Foundation
import NetwerkBestand
import Testing

@testable import netwerk_dot

@Suite struct AnonimiseerCommandTests {
  private static let karel = """
    versie: 1
    titel: Netwerk van Karel
    peildatum: 2026-11-01
    hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }
    personen:
      - { naam: Ria, rol: zus, kring: 1, notitie: belt met 06-12345678 }
      - { naam: Sanne, id: sanne-7, rol: wijkcoach, woonplaats: Zwolle }
    relaties: [{ tussen: [Ria, Sanne] }]

    """

  /// A folder with a network and a key.
  private static func proef(_ map: borrowing Proefmap) throws {
    try map.schrijf(karel, "karel.netwerk.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "--nieuwe-sleutel", "s.key", in: map.pad)
    #expect(afloop.code == 0)
  }

  @Test func `a file comes out without names, with a report, and the end is 1`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "uit.yaml", "--sleutel", "s.key", "--rapport",
      "verslag.txt", in: map.pad)
    #expect(afloop.code == 1)
    #expect(afloop.uitvoer == "")
    let uit = try map.lees("uit.yaml")
    for woord in ["Karel", "Ria", "Sanne", "sanne", "Zwolle", "06-", "1961", "11-01"] {
      #expect(!uit.contains(woord))
    }
    #expect(NetwerkDecoder().lees(uit, bestand: "uit.yaml").netwerk?.personen.count == 2)
    let verslag = try map.lees("verslag.txt")
    #expect(verslag.hasPrefix("Noem deze gegevens NIET anoniem"))
    #expect(verslag.contains("persoonsgegevens (AVG artikel 4 lid 5"))
    #expect(afloop.meldingen.contains(verslag))
    #expect(try map.lees("karel.netwerk.yaml") == Self.karel)
  }

  @Test func `five networks that are alike reach the limit, and the end is 0`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let regels = (0..<5).map {
      #"{"versie":1,"id":"n\#($0)","hoofdpersoon":"H \#($0)","personen":["P"]}"#
    }
    try map.schrijf(regels.joined(separator: "\n"), "reeks.ndjson")
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "reeks.ndjson", "-o", "-", "--sleutel", "s.key", "--taal", "en", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.split(separator: "\n").count == 5)
    #expect(!afloop.meldingen.contains("Do NOT"))
    #expect(afloop.meldingen.contains("still personal data (GDPR article 4(5)"))
    let strenger = try NetwerkDotProgramma.voer(
      "anonimiseer", "reeks.ndjson", "-o", "-", "--sleutel", "s.key", "--k", "6", in: map.pad)
    #expect(strenger.code == 1)
  }

  @Test func `a folder becomes a folder with other file names, or lines when asked`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    try FileManager.default.createDirectory(
      atPath: map.bestand("in"), withIntermediateDirectories: true)
    for naam in ["karel", "sara"] { try map.schrijf(Self.karel, "in/\(naam).yaml") }
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "in", "-o", "uit", "--sleutel", "s.key", in: map.pad)
    #expect(afloop.code == 1)
    let namen = try FileManager.default.contentsOfDirectory(atPath: map.bestand("uit"))
    #expect(namen.count == 2)
    #expect(namen.allSatisfy { $0.hasPrefix("n-") && $0.hasSuffix(".netwerk.yaml") })
    let opnieuw = try NetwerkDotProgramma.voer(
      "anonimiseer", "in", "-o", "uit", "--sleutel", "s.key", in: map.pad)
    #expect(opnieuw.code == 73)
    let regels = try NetwerkDotProgramma.voer(
      "anonimiseer", "in", "-o", "uit.ndjson", "--sleutel", "s.key", in: map.pad)
    #expect(regels.code == 1)
    // The id that was written is the same person in both.
    let ids = try map.lees("uit.ndjson").matches(of: /p-[a-z2-7]{16}/).map(\.output)
    #expect(Dictionary(grouping: ids) { $0 }.values.contains { $0.count == 2 })
  }

  @Test func `the input is never written over, and nothing is left of what went wrong`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    try map.schrijf(
      "versie: 1\nhoofdpersoon: Sara\npersonen: [{ naam: T, kring: 9 }]\n", "fout.yaml")
    let voor = try map.namen
    let zelfde = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "karel.netwerk.yaml", "--sleutel", "s.key",
      in: map.pad)
    #expect(zelfde.code == 64)
    let sleutel = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "s.key", "--sleutel", "s.key", in: map.pad)
    #expect(sleutel.code == 64)
    let fout = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "fout.yaml", "-o", "uit", "--sleutel", "s.key",
      in: map.pad)
    #expect(fout.code == 65)
    #expect(fout.meldingen.contains("fout.yaml:3:30: fout:"))
    #expect(fout.meldingen.contains("er is niets geschreven: 1 netwerk heeft een fout"))
    let weg = try NetwerkDotProgramma.voer(
      "anonimiseer", "weg.yaml", "-o", "uit", "--sleutel", "s.key", in: map.pad)
    #expect(weg.code == 66)
    #expect(try map.namen == voor)
  }

  @Test func `of somebody who does not want to be shown nothing is written`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    try map.schrijf(
      "versie: 1\nhoofdpersoon: { naam: Sara, toestemming: { tonen: nee } }\n", "s.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "s.yaml", "-o", "uit.yaml", "--sleutel", "s.key", in: map.pad)
    #expect(afloop.code == 65)
    #expect(try !map.namen.contains("uit.yaml"))
  }

  @Test func `a new key is only for its owner and never takes the place of another`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let rechten = try FileManager.default.attributesOfItem(atPath: map.bestand("s.key"))
    #expect(rechten[.posixPermissions] as? Int == 0o600)
    let sleutel = try map.lees("s.key")
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "--nieuwe-sleutel", "s.key", in: map.pad)
    #expect(afloop.code == 73)
    #expect(try map.lees("s.key") == sleutel)
    #expect(!afloop.meldingen.contains(sleutel.prefix(64)))
  }

  @Test func `a key on the command line is refused with the reason, and not repeated`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let sleutel = "0123456789abcdef0123456789abcdef"
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "uit.yaml", "--sleutel", sleutel, in: map.pad)
    #expect(afloop.code == 64)
    #expect(afloop.meldingen.contains("nooit de sleutel zelf"))
    #expect(!afloop.meldingen.contains(sleutel))
    #expect(try !map.namen.contains("uit.yaml"))
  }

  @Test func `the key can come from the environment, and is the same as from a file`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let sleutel = try map.lees("s.key").trimmingCharacters(in: .newlines)
    let uit = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-",
      programma: ["/usr/bin/env", "NETWERK_SLEUTEL=\(sleutel)", NetwerkDotProgramma.pad],
      in: map.pad)
    let zelfde = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "s.key", in: map.pad)
    #expect(uit.uitvoer == zelfde.uitvoer)
    #expect(uit.uitvoer.hasPrefix("versie: 1"))
    let zonder = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", in: map.pad)
    #expect(zonder.code == 64)
    #expect(zonder.meldingen.contains("--nieuwe-sleutel"))
  }

  @Test func `a key that others can read, or that is short, is told`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: map.bestand("s.key"))
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "s.key", in: map.pad)
    #expect(afloop.meldingen.contains("chmod 600 s.key"))
    try map.schrijf("geheim\n", "kort.key")
    let kort = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "kort.key", in: map.pad)
    #expect(kort.code == 65)
    #expect(kort.meldingen.contains("6 tekens"))
    #expect(!kort.meldingen.contains("geheim"))
  }

  @Test func `the policy is shown, changed and given back`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let getoond = try NetwerkDotProgramma.voer("anonimiseer", "--toon-beleid", in: map.pad)
    #expect(getoond.code == 0)
    try map.schrijf(
      getoond.uitvoer.replacing("rol: zeldzaam", with: "rol: houd"), "beleid.yaml")
    let uit = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "s.key", "--beleid",
      "beleid.yaml", in: map.pad)
    #expect(uit.uitvoer.contains("naam: Zus 1"))
    #expect(uit.meldingen.contains("LET OP: dit beleid houdt eigen woorden"))
    try map.schrijf("beleid: 1\nvelden: { persoon: { rool: weg } }\n", "beleid.yaml")
    let fout = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "s.key", "--beleid",
      "beleid.yaml", in: map.pad)
    #expect(fout.code == 65)
    #expect(fout.meldingen.hasPrefix("beleid.yaml:2:22: fout: onbekende sleutel 'rool'"))
  }

  @Test func `standard input is refused because it is read twice`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer("anonimiseer", "-", "-o", "-", typ: "{}", in: map.pad)
    #expect(afloop.code == 64)
    #expect(afloop.meldingen.contains("twee keer gelezen"))
  }

  @Test func `what others can know is chosen with columns`() throws {
    let map = try Proefmap()
    try Self.proef(map)
    let afloop = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--sleutel", "s.key", "--te-kennen",
      "geslacht,omvang", in: map.pad)
    #expect(afloop.meldingen.contains("Hoofdpersonen (1), naar geslacht, hoeveel mensen er zijn:"))
    let fout = try NetwerkDotProgramma.voer(
      "anonimiseer", "karel.netwerk.yaml", "-o", "-", "--te-kennen", "kleur", in: map.pad)
    #expect(fout.code == 64)
  }
}
