import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct ConferentieStukkenTests {
  private func metKarel() throws -> Proefmap {
    let map = try Proefmap()
    try map.schrijf(
      String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self), "karel.netwerk.yaml")
    return map
  }

  private func inhoud(_ map: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: map).sorted()
  }

  private func plan(_ sjablonen: String, _ map: String) throws -> NetwerkDotProgramma.Afloop {
    try NetwerkDotProgramma.voer(
      "conferentie", "plan", "karel.netwerk.yaml", "--sjablonen", sjablonen, in: map)
  }

  @Test func `a folder gets a letter for each invitee, named after their kenmerk`() throws {
    let map = try metKarel()
    let afloop = try NetwerkDotProgramma.voer(
      "conferentie", "uitnodigingen", "karel.netwerk.yaml", "-o", "brieven", in: map.pad)
    #expect(afloop.code == 0 && afloop.uitvoer.isEmpty)
    let namen = ["ad", "annie", "dennis", "henk", "jeroen", "mevrouw-bakker", "wim", "yusuf"]
    #expect(try inhoud(map.bestand("brieven")) == namen.map { "uitnodiging-\($0).html" })
  }

  @Test func `the ending of a file says the form, and agenda gives all three in a folder`() throws {
    let map = try metKarel()
    for (naam, begin) in [("a.html", "<!DOCTYPE html>"), ("a.md", "# Agenda"), ("a.json", "[\n")] {
      _ = try NetwerkDotProgramma.voer(
        "conferentie", "agenda", "karel.netwerk.yaml", "-o", naam, in: map.pad)
      let tekst = try String(contentsOfFile: map.bestand(naam), encoding: .utf8)
      #expect(tekst.hasPrefix(begin), "\(naam)")
    }
    _ = try NetwerkDotProgramma.voer(
      "conferentie", "agenda", "karel.netwerk.yaml", "-o", "dag", "--als", "markdown",
      in: map.pad)
    #expect(
      try inhoud(map.bestand("dag")) == ["agenda.md", "overzicht.md", "takenlijst.md"])
  }

  @Test func `somebody who is not invited gets no letter, and the tool says so`() throws {
    let map = try metKarel()
    let afloop = try NetwerkDotProgramma.voer(
      "conferentie", "uitnodigingen", "karel.netwerk.yaml", "--voor", "Kees", in: map.pad)
    #expect(afloop.code == 65 && afloop.uitvoer.isEmpty)
    #expect(afloop.meldingen.contains("Kees hoort niet bij de genodigden"))
  }

  @Test func `templates are written, changed, used and refused with file and line`() throws {
    let map = try metKarel()
    let eerste = try NetwerkDotProgramma.voer("conferentie", "sjablonen", "eigen", in: map.pad)
    #expect(eerste.code == 0)
    let tweede = try NetwerkDotProgramma.voer("conferentie", "sjablonen", "eigen", in: map.pad)
    #expect(tweede.code == 73)
    try "# Van {{hoofdpersoon}}".write(
      toFile: map.bestand("eigen/plan.md"), atomically: true, encoding: .utf8)
    #expect(try plan("eigen", map.pad).uitvoer == "# Van Karel\n")
    try "a\n{{naan}}".write(
      toFile: map.bestand("eigen/plan.md"), atomically: true, encoding: .utf8)
    let fout = try plan("eigen", map.pad)
    #expect(fout.code == 65 && fout.meldingen.hasPrefix("eigen/plan.md:2: 'naan'"))
    #expect(try plan("weg", map.pad).code == 66)
  }
}
