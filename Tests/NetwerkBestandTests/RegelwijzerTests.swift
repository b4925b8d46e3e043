import Testing

@testable import NetwerkBestand

@Suite struct `Plaatsen in een tekst vinden` {
  private func gevonden(_ tekst: String, _ plekken: [Plek]) -> [[Int]] {
    var wijzer = Regelwijzer(Brontekst(tekst, bestand: ""))
    return plekken.map {
      wijzer.ga(naar: $0)
      return [wijzer.regelnummer, wijzer.kolom]
    }
  }

  @Test func `gaat vooruit en terug, op dezelfde en op andere regels`() {
    let plekken = [
      Plek(regel: 1, kolom: 2), Plek(regel: 1, kolom: 4), Plek(regel: 3, kolom: 1),
      Plek(regel: 1, kolom: 1),
    ]
    #expect(gevonden("abcd\nef\r\ngh", plekken) == [[1, 2], [1, 4], [3, 1], [1, 1]])
  }

  @Test func `telt tekens waar de plaats in scalars is`() {
    // The family is three scalars, so x is the fourth.
    let plekken = [Plek(regel: 1, kolom: 1), Plek(regel: 1, kolom: 4), Plek(regel: 1, kolom: 5)]
    #expect(gevonden("👩‍👧xy", plekken) == [[1, 1], [1, 2], [1, 3]])
  }

  @Test func `blijft binnen de tekst`() {
    let plekken = [
      Plek(regel: 0, kolom: 0), Plek(regel: 1, kolom: 99), Plek(regel: 1, kolom: 100),
      Plek(regel: 9, kolom: 1),
    ]
    #expect(gevonden("ab\ncde", plekken) == [[1, 1], [1, 3], [1, 3], [2, 4]])
    #expect(gevonden("", [Plek(regel: 5, kolom: 5)]) == [[1, 1]])
  }

  @Test func `kent regels die eindigen op LF, CR LF en CR`() {
    let bron = Brontekst("a\nb\r\nc\rd\n", bestand: "")
    #expect((1...bron.aantalRegels).map { String(bron.regel($0)) } == ["a", "b", "c", "d", ""])
  }

  @Test func `kost bij duizend meldingen op een lange regel geen tijd`() {
    let personen = (0..<20_000).map { "{\"naam\": \"P\($0)\", \"kring\": 9}" }.joined(
      separator: ",")
    let tekst = "{\"versie\": 1, \"hoofdpersoon\": \"Karel\", \"personen\": [\(personen)]}"
    let bron = Brontekst(tekst, bestand: "")
    let duur = ContinuousClock().measure {
      var wijzer = Regelwijzer(bron)
      for nummer in 0..<1_000 { wijzer.ga(naar: Plek(regel: 1, kolom: 600 * nummer)) }
    }
    #expect(duur < .seconds(2))
  }
}
