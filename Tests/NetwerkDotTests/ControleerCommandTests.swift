import Foundation
import Testing

@testable import netwerk_dot

@Suite struct ControleerCommandTests {
  @Test func `a good file is called good and ends with 0`() throws {
    let map = try Proefmap()
    try map.schrijf("versie: 1\nhoofdpersoon: Sara\n", "sara.yaml")
    let afloop = try NetwerkDotProgramma.voer("controleer", "sara.yaml", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer == "sara.yaml: goed\n")
  }

  @Test func `every mistake is shown with its place, and the end is 1`() throws {
    let map = try Proefmap()
    try map.schrijf(
      "versie: 1\nhoofdpersoon: Sara\npersonen:\n  - { naam: Ton, kring: 9 }\n", "s.yaml")
    let afloop = try NetwerkDotProgramma.voer("controleer", "s.yaml", "weg.yaml", in: map.pad)
    #expect(afloop.code == 1)
    #expect(afloop.uitvoer.hasPrefix("s.yaml:4:25: fout: "))
    #expect(afloop.uitvoer.hasSuffix("s.yaml: 1 fout\n"))
    #expect(afloop.meldingen.hasPrefix("weg.yaml: dit bestand is er niet"))
  }

  @Test func `warnings do not make a file wrong`() throws {
    let map = try Proefmap()
    try map.schrijf(
      "versie: 1\nhoofdpersoon: Sara\npersonen:\n  - { naam: Ton, overleden: ja, rol: oom, steun: advies }\n",
      "s.yaml")
    let afloop = try NetwerkDotProgramma.voer("controleer", "s.yaml", "--taal", "en", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains(": warning: "))
    #expect(afloop.uitvoer.hasSuffix("s.yaml: good, with 1 warning\n"))
  }

  @Test func `a dash reads standard input`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "controleer", "-", typ: #"{ "versie": 1, "hoofdpersoon": "Sara" }"#, in: map.pad)
    #expect(afloop.uitvoer == "invoer: goed\n")
  }
}
