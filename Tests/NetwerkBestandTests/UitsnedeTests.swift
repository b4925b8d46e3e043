import Testing

@testable import NetwerkBestand

@Suite struct `De regel onder een melding` {
  /// The line and the caret line, for a place counted in Unicode scalars.
  private func uitsnede(_ regel: String, _ kolom: Int) -> [String] {
    var wijzer = Regelwijzer(Brontekst(regel, bestand: ""))
    wijzer.ga(naar: Plek(regel: 1, kolom: kolom))
    let uitsnede = Uitsnede(wijzer.regel, rond: wijzer.index)
    return [uitsnede.tekst, uitsnede.inspringing + "^", "\(wijzer.kolom)"]
  }

  @Test func `heeft het dakje onder de plaats`() {
    #expect(uitsnede("naam: Ria", 7) == ["naam: Ria", "      ^", "7"])
  }

  @Test func `houdt een tab als tab`() {
    #expect(uitsnede("\t\tnaam", 3) == ["\t\tnaam", "\t\t^", "3"])
  }

  @Test func `telt een samengesteld teken als een`() {
    // e + accent are two scalars, the family five.
    #expect(uitsnede("e\u{301}x", 3) == ["e\u{301}x", " ^", "2"])
    #expect(uitsnede("👩‍👧x", 4) == ["👩‍👧x", "  ^", "2"])
  }

  @Test func `telt een breed teken als twee kolommen breed`() {
    #expect(uitsnede("王: x", 4) == ["王: x", "    ^", "4"])
  }

  @Test func `toont van een lange regel het deel rond de plaats`() {
    let regel = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
    let rond = String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 59)
    #expect(
      uitsnede(regel, 201) == ["…\(rond)…", String(repeating: " ", count: 1 + 60) + "^", "201"])
  }
}
