import Testing

@testable import NetwerkPrivacy

@Suite struct KlassenTests {
  /// Seven rows: three of 40s women, two of 40s men, two of 60s men.
  static func zeven() -> Klassen {
    var klassen = Klassen(kolommen: ["leeftijd", "geslacht"])
    for waarde in ["1", "1", "2"] { klassen.voegToe(["45", "v"], gevoelig: waarde) }
    for waarde in ["2", "3"] { klassen.voegToe(["45", "m"], gevoelig: waarde) }
    for waarde in ["3", "3"] { klassen.voegToe(["65", "m"], gevoelig: waarde) }
    return klassen
  }

  @Test func `k is the smallest class and l the fewest different sensitive values in one`() {
    let klassen = Self.zeven()
    #expect(klassen.aantal == 7)
    #expect(klassen.aantalKlassen == 3)
    #expect(klassen.k == 2)
    #expect(klassen.l == 1)
    #expect(klassen.uniek == 0)
    // The two classes of two.
    #expect(klassen.rijen(inMinderDan: 3) == 4)
  }

  @Test func `t is the largest distance, words apart or numbers in order`() throws {
    // All: 2/7, 2/7, 3/7. The last class: 0, 0, 1. Differences -2/7, -2/7, 4/7.
    // Words: (2 + 2 + 4) / 7 / 2 = 4/7. In order: (2/7 + 4/7 + 0) / 2 = 3/7 there; the first class
    // 2/3, 1/3, 0 differs 8/21, 1/21, -9/21: (8 + 9 + 0) / 21 / 2 = 17/42, which is less than 18/42.
    let klassen = Self.zeven()
    #expect(abs(try #require(klassen.t(.gelijk)) - 4.0 / 7) < 1e-12)
    #expect(abs(try #require(klassen.t(.geordend)) - 3.0 / 7) < 1e-12)
  }

  @Test func `without a column classes come together`() {
    let klassen = Self.zeven().zonder("leeftijd")
    #expect(klassen.kolommen == ["geslacht"])
    #expect(klassen.k == 3)
    #expect(klassen.l == 2)
    #expect(klassen.aantal == 7)
  }

  @Test func `without rows there is nothing to say`() {
    let klassen = Klassen(kolommen: ["a"])
    #expect(klassen.k == nil)
    #expect(klassen.l == nil)
    #expect(klassen.t(.gelijk) == nil)
    #expect(klassen.uniek == 0)
  }

  @Test func `one sensitive value for everybody is no distance`() {
    var klassen = Klassen(kolommen: ["a"])
    klassen.voegToe(["x"], gevoelig: "1")
    klassen.voegToe(["y"], gevoelig: "1")
    #expect(klassen.t(.geordend) == 0.0)
    #expect(klassen.t(.gelijk) == 0.0)
    #expect(klassen.k == 1)
  }
}
