import Netwerk
import Testing

@Suite struct `Kloktijd en tijdstip` {
  @Test(arguments: [("14:30", "14:30"), ("9:05", "09:05"), ("00:00", "00:00"), ("23:59", "23:59")])
  func `een tijd op de klok is te lezen`(tekst: String, uitkomst: String) {
    #expect(Kloktijd(tekst)?.description == uitkomst)
  }

  @Test(arguments: [
    "", "14", "24:00", "14:60", "14:5", "14:300", "-1:00", "+1:00", "14:30:00", "٩:٠٥",
  ])
  func `wat geen tijd op de klok is wordt er geen`(tekst: String) {
    #expect(Kloktijd(tekst) == nil)
  }

  @Test func `een latere tijd komt na een eerdere`() throws {
    let tijden = ["00:00", "00:59", "01:00", "23:59"].compactMap { Kloktijd($0) }
    #expect(tijden.reversed().sorted() == tijden)
    #expect(tijden.count == 4)
  }

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
