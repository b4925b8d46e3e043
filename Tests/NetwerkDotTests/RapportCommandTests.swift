import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct RapportCommandTests {
  private func metKarel() throws -> Proefmap {
    let map = try Proefmap()
    try map.schrijf(
      String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self), "karel.netwerk.yaml")
    return map
  }

  @Test func `a page is for the family unless one says otherwise, in the language asked`() throws {
    let map = try metKarel()
    let familie = try NetwerkDotProgramma.voer(
      "rapport", "karel.netwerk.yaml", "-o", "karel.html", in: map.pad)
    #expect(familie.code == 0 && familie.uitvoer.isEmpty)
    let pagina = try String(contentsOfFile: map.bestand("karel.html"), encoding: .utf8)
    #expect(pagina.contains("Wat er al is") && !pagina.contains("van de 100"))
    // Whoever stands in the list lights up in the picture.
    #expect(pagina.contains("data-element=\"p0\"") && pagina.contains("<g id=\"p0\" class=\"node"))
    let professional = try NetwerkDotProgramma.voer(
      "rapport", "karel.netwerk.yaml", "--voor", "professional", "--taal", "en", in: map.pad)
    #expect(professional.code == 0 && professional.uitvoer.contains("of 100"))
    #expect(professional.uitvoer.contains("<html lang=\"en\">"))
  }

  @Test func `the same file gives the same bytes`() throws {
    let map = try metKarel()
    let keren = try (0..<2).map { _ in
      try NetwerkDotProgramma.voer("rapport", "karel.netwerk.yaml", in: map.pad).uitvoer
    }
    #expect(keren[0] == keren[1] && keren[0].hasSuffix("</html>\n"))
  }

  @Test func `what cannot be read, written or understood ends with its code`() throws {
    let map = try metKarel()
    func code(_ woorden: String...) throws -> Int32 {
      try NetwerkDotProgramma.voer(
        programma: [NetwerkDotProgramma.pad, "rapport"] + woorden, in: map.pad
      ).code
    }
    #expect(try code("weg.yaml") == 66)
    #expect(try code("karel.netwerk.yaml", "--voor", "buren") == 64)
    #expect(try code("karel.netwerk.yaml", "-o", "karel.netwerk.yaml") == 64)
    #expect(try code("karel.netwerk.yaml", "-o", "weg/karel.html") == 73)
    #expect(try code("karel.netwerk.yaml", "--sjablonen", "weg") == 66)
  }

  @Test func `templates are written with the others, changed, used and refused`() throws {
    let map = try metKarel()
    _ = try NetwerkDotProgramma.voer("conferentie", "sjablonen", "eigen", in: map.pad)
    try "<p>{{titel}}</p>".write(
      toFile: map.bestand("eigen/rapport.html"), atomically: true, encoding: .utf8)
    let afloop = try NetwerkDotProgramma.voer(
      "rapport", "karel.netwerk.yaml", "--sjablonen", "eigen", in: map.pad)
    #expect(afloop.uitvoer == "<p>Het netwerk van Karel</p>")
    try "{{titul}}".write(
      toFile: map.bestand("eigen/rapport.html"), atomically: true, encoding: .utf8)
    let fout = try NetwerkDotProgramma.voer(
      "rapport", "karel.netwerk.yaml", "--sjablonen", "eigen", in: map.pad)
    #expect(fout.code == 65 && fout.meldingen.hasPrefix("eigen/rapport.html:1: 'titul'"))
  }
}
