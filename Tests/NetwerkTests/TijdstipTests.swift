import Netwerk
import Testing

struct TijdstipTests {
  @Test func `een tijdstip kent zijn dag en seconde, ook voor 1970`() throws {
    let na = try #require(Tijdstip(secondenSinds1970: 86_400 + 3_661))
    #expect(na.datum == Datum("1970-01-02"))
    #expect(na.secondeVanDag == 3_661)
    let ervoor = try #require(Tijdstip(secondenSinds1970: -1))
    #expect(ervoor.datum == Datum("1969-12-31"))
    #expect(ervoor.secondeVanDag == 86_399)
    #expect(Tijdstip(secondenSinds1970: -86_400)?.datum == Datum("1969-12-31"))
  }

  @Test func `een dag begint om middernacht`() throws {
    let dag = try #require(Datum("2026-12-01"))
    let tijdstip = try #require(Tijdstip(dag))
    #expect(tijdstip.datum == dag)
    #expect(tijdstip.secondeVanDag == 0)
    #expect(Tijdstip(secondenSinds1970: tijdstip.secondenSinds1970) == tijdstip)
    #expect(Tijdstip(try #require(Datum("2026-12"))) == nil)
  }

  @Test func `buiten de jaren 1000 tot 9999 is er geen tijdstip`() {
    #expect(Tijdstip(secondenSinds1970: Int.max) == nil)
    #expect(Tijdstip(secondenSinds1970: Int.min) == nil)
  }
}
