import Netwerk
import Testing

struct TijdvakTests {
  @Test func `elk tijdvak is te schrijven en weer te lezen`() throws {
    let dag = try #require(Datum("2026-12-03"))
    let dagen = Tijdvak.Weekdag.allCases.map(Tijdvak.Wanneer.elke) + [.datum(dag)]
    let delen = Tijdvak.Dagdeel.allCases.map(Optional.some) + [nil]
    for wanneer in dagen {
      for dagdeel in delen {
        for tijd in [nil, Tijdspanne("19:00"), Tijdspanne("09:30-12:00")] {
          let tijdvak = Tijdvak(wanneer, dagdeel, tijd: tijd)
          #expect(Tijdvak(tijdvak.description) == tijdvak)
        }
      }
    }
  }

  @Test func `een tijdvak leest als dag en dagdeel`() throws {
    let dag = try #require(Datum("2026-12-03"))
    #expect(Tijdvak(.elke(.woensdag), .avond).description == "woensdag avond")
    #expect(Tijdvak(.datum(dag), .middag).description == "2026-12-03 middag")
    #expect(Tijdvak(.elke(.zaterdag)).description == "zaterdag")
    let tijd = Tijdspanne("19:00-21:30")
    #expect(Tijdvak(.datum(dag), tijd: tijd).description == "2026-12-03 19:00-21:30")
  }

  @Test(arguments: [
    "", " ", "avond", "woensdag avond laat", "woensdag nacht", "2026-12", "2026 avond",
    "2026-02-30",
    "woensdag-avond", "woensdag 19", "woensdag 19:00 avond", "woensdag avond 19:00 laat",
  ])
  func `wat geen tijdvak is wordt er geen`(tekst: String) {
    #expect(Tijdvak(tekst) == nil)
  }

  @Test func `spaties eromheen maken niet uit`() {
    #expect(Tijdvak("  woensdag   avond ") == Tijdvak(.elke(.woensdag), .avond))
  }

  @Test func `de woorden van dagen en dagdelen staan vast`() {
    #expect(
      woorden(van: Tijdvak.Weekdag.self)
        == ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"])
    #expect(woorden(van: Tijdvak.Dagdeel.self) == ["ochtend", "middag", "avond"])
    #expect(
      namen(van: Tijdvak.Weekdag.self, in: .engels) == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ])
    #expect(
      namen(van: Tijdvak.Dagdeel.self, in: .engels) == ["morning", "afternoon", "evening"])
  }
}
