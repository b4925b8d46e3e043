import Netwerk
import Testing

struct TijdspanneTests {
  @Test func `een tijdspanne gaat vooruit, of heeft nog geen eind`() {
    #expect(Tijdspanne("19:00-21:30")?.description == "19:00-21:30")
    #expect(Tijdspanne("19:00")?.tot == nil)
    #expect(Tijdspanne("19:00-19:00") == nil)
    #expect(Tijdspanne("21:00-19:00") == nil)
    #expect(Tijdspanne("19:00-") == nil)
    #expect(Tijdspanne("19:00-20:00-21:00") == nil)
  }
}
