import Netwerk
import Testing

struct TijdspanneTests {
  @Test(arguments: ["00:00", "09:05", "23:59"])
  func `een kloktijd is te lezen en weer te schrijven`(tekst: String) throws {
    #expect(try #require(Kloktijd(tekst)).description == tekst)
  }

  @Test func `een kloktijd mag met een punt en zonder nul vooraan`() {
    #expect(Kloktijd("9:00") == Kloktijd(uur: 9))
    #expect(Kloktijd("19.30") == Kloktijd(uur: 19, minuut: 30))
  }

  @Test(arguments: ["", "9", "24:00", "12:60", "12:5", "1:2:3", "-1:00", "+9:00", "009:00", "x:30"])
  func `wat geen kloktijd is wordt er geen`(tekst: String) {
    #expect(Kloktijd(tekst) == nil)
  }

  @Test func `een tijdspanne gaat vooruit, of heeft nog geen eind`() {
    #expect(Tijdspanne("19:00-21:30")?.description == "19:00-21:30")
    #expect(Tijdspanne("19:00")?.tot == nil)
    #expect(Tijdspanne("19:00-19:00") == nil)
    #expect(Tijdspanne("21:00-19:00") == nil)
    #expect(Tijdspanne("19:00-") == nil)
    #expect(Tijdspanne("19:00-20:00-21:00") == nil)
  }
}
