import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct EcogramCommandTests {
  private static let bestand = """
    versie: 1
    hoofdpersoon: Sara
    personen:
      - { naam: Fatima, rol: moeder, kring: 1, steun: emotioneel }
      - { naam: Jeroen, rol: buurman, kring: 3, aard: gespannen }
    """

  private func mapMetBestand() throws -> Proefmap {
    let map = try Proefmap()
    try map.schrijf(Self.bestand, "sara.netwerk.yaml")
    return map
  }

  private func begin(_ map: borrowing Proefmap, _ naam: String) throws -> [UInt8] {
    let data = try Data(contentsOf: URL(fileURLWithPath: map.bestand(naam)))
    return Array(data.prefix(5))
  }

  @Test func `a picture comes beside the file and is a png unless asked otherwise`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer("ecogram", "sara.netwerk.yaml", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.isEmpty)
    #expect(afloop.meldingen == "sara.png is klaar\n")
    #expect(try begin(map, "sara.png") == [0x89] + Array("PNG\r".utf8))
  }

  @Test(arguments: [("svg", "<?xml"), ("pdf", "%PDF-"), ("gv", "graph")])
  func `the name behind -o says what kind of picture it becomes`(
    soort: String, aanhef: String
  ) throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-o", "plaat.\(soort)", in: map.pad)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(try begin(map, "plaat.\(soort)") == Array(aanhef.utf8))
  }

  @Test func `-T weighs more than the name, and a dash is standard input and output`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "-", "-T", "svg", "-o", "-", typ: Self.bestand, in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("Fatima"))
    #expect(afloop.uitvoer.hasSuffix("</svg>\n"))
    #expect(afloop.meldingen.isEmpty)
    #expect(try map.namen.isEmpty)
  }

  @Test func `several files become pictures beside them or in a folder`() throws {
    let map = try mapMetBestand()
    try map.schrijf(Self.bestand, "omar.json.yaml")
    let naast = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "omar.json.yaml", "-T", "gv", in: map.pad)
    #expect(naast.code == 0)
    #expect(try map.namen == ["omar.json.gv", "omar.json.yaml", "sara.gv", "sara.netwerk.yaml"])
    let file = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "omar.json.yaml", "-o", "een.gv", in: map.pad)
    #expect(file.code == 64)
    #expect(file.meldingen.contains("'een.gv' is dat niet"))
  }

  @Test func `two files that would become one picture are refused before anything is drawn`() throws
  {
    let map = try mapMetBestand()
    try map.schrijf(Self.bestand, "sara.json")
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "sara.json", "-T", "gv", in: map.pad)
    #expect(afloop.code == 64)
    #expect(afloop.meldingen.contains("allebei sara.gv"))
    #expect(try map.namen == ["sara.json", "sara.netwerk.yaml"])
  }

  @Test func `a file with mistakes gives all of them, exit code 65 and leaves the old picture`()
    throws
  {
    let map = try Proefmap()
    try map.schrijf("oude tekening", "sara.png")
    try map.schrijf(
      """
      versie: 1
      hoofdpersoon: Sara
      personen:
        - { naam: Fatima, rool: moeder }
        - { naam: Jeroen, groep: burren }
      """, "sara.netwerk.yaml")
    let afloop = try NetwerkDotProgramma.voer("ecogram", "sara.netwerk.yaml", in: map.pad)
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.contains("sara.netwerk.yaml:4:21: fout:"))
    #expect(afloop.meldingen.contains("bedoelde u 'rol'?"))
    #expect(afloop.meldingen.contains("sara.netwerk.yaml:5:28: fout:"))
    #expect(afloop.meldingen.contains("bedoelde u 'buren'?"))
    #expect(try map.lees("sara.png") == "oude tekening")
  }

  @Test func `of several files the good ones are drawn although another has mistakes`() throws {
    let map = try mapMetBestand()
    try map.schrijf("versie: 1", "leeg.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "leeg.yaml", "sara.netwerk.yaml", "-T", "gv", in: map.pad)
    #expect(afloop.code == 65)
    #expect(try map.namen == ["leeg.yaml", "sara.gv", "sara.netwerk.yaml"])
  }

  @Test func `what is not there is said with its own exit code`() throws {
    let map = try mapMetBestand()
    let weg = try NetwerkDotProgramma.voer("ecogram", "weg.yaml", in: map.pad)
    #expect(weg.code == 66)
    #expect(weg.meldingen == "weg.yaml: dit bestand is er niet; kijk de naam en de map na\n")
    let map2 = try NetwerkDotProgramma.voer("ecogram", ".", "-o", "x.png", in: map.pad)
    #expect(map2.code == 66)
    #expect(map2.meldingen == ".: dit is een map; noem een netwerkbestand daarin\n")
    let geenMap = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-o", "nergens/sara.png", in: map.pad)
    #expect(geenMap.code == 73)
    #expect(geenMap.meldingen.contains("maak die eerst"))
  }

  @Test func `stressed and left out people are found by id and by name`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-T", "svg", "-o", "-", "--nadruk", "fatima",
      "--nadruk-als", "uitgenodigd", "--zonder", "Jeroen", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("uitgenodigd"))
    #expect(afloop.uitvoer.contains("persoon nadruk"))
    #expect(!afloop.uitvoer.contains("Jeroen"))
  }

  @Test func `somebody who is not in the network cannot be stressed`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "--nadruk", "Piet", in: map.pad)
    #expect(afloop.code == 65)
    #expect(
      afloop.meldingen
        == "sara.netwerk.yaml: 'Piet' staat niet in dit netwerk; wel: sara, fatima, jeroen\n")
  }

  @Test(arguments: [("initialen", "F."), ("rollen", "moeder")])
  func `an anonymous picture holds no name`(hoe: String, teZien: String) throws {
    let map = try mapMetBestand()
    for soort in ["svg", "gv"] {
      let afloop = try NetwerkDotProgramma.voer(
        "ecogram", "sara.netwerk.yaml", "-T", soort, "-o", "-", "--anoniem", hoe, in: map.pad)
      #expect(afloop.code == 0)
      #expect(afloop.uitvoer.contains(teZien))
      for naam in ["Sara", "Fatima", "Jeroen"] { #expect(!afloop.uitvoer.contains(naam)) }
    }
  }

  @Test func `the sheet has the size and the way up that was asked`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-T", "gv", "-o", "-", "--papier", "a3", "--staand",
      in: map.pad)
    // 297 × 420 millimetres of 1/25.4 inch.
    #expect(afloop.uitvoer.contains(#"size="11.6929,16.5354!""#))
  }

  @Test func `English words come with --taal en or NETWERK_TAAL`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-T", "svg", "-o", "-", "--taal", "en", in: map.pad)
    #expect(afloop.uitvoer.contains("Ecogram of Sara"))
    #expect(afloop.uitvoer.contains(#"lang="en""#))
  }

  @Test func `a device is written to and not replaced by a file`() throws {
    let map = try mapMetBestand()
    let afloop = try NetwerkDotProgramma.voer(
      "ecogram", "sara.netwerk.yaml", "-T", "svg", "-o", "/dev/null", in: map.pad)
    #expect(afloop.code == 0)
    let soort = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(soort as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `a picture keeps the permissions of the one it replaces`() throws {
    let map = try mapMetBestand()
    try map.schrijf("oud", "sara.gv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: map.bestand("sara.gv"))
    _ = try NetwerkDotProgramma.voer("ecogram", "sara.netwerk.yaml", "-T", "gv", in: map.pad)
    let kenmerken = try FileManager.default.attributesOfItem(atPath: map.bestand("sara.gv"))
    #expect(kenmerken[.posixPermissions] as? Int == 0o600)
    #expect(try map.namen == ["sara.gv", "sara.netwerk.yaml"])
  }

  @Test func `the same file gives the same bytes, run after run`() throws {
    let map = try mapMetBestand()
    for soort in ["png", "svg", "pdf"] {
      for naam in ["een", "twee"] {
        _ = try NetwerkDotProgramma.voer(
          "ecogram", "sara.netwerk.yaml", "-o", "\(naam).\(soort)", in: map.pad)
      }
      #expect(
        FileManager.default.contentsEqual(
          atPath: map.bestand("een.\(soort)"), andPath: map.bestand("twee.\(soort)")))
    }
  }
}
