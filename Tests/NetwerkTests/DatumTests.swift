import Netwerk
import Testing

struct DatumTests {
  @Test(arguments: ["2026", "2026-11", "2026-11-01", "1000-01-01", "9999-12-31", "2024-02-29"])
  func `een datum is zo precies als hij gezegd is`(tekst: String) throws {
    #expect(try #require(Datum(tekst)).description == tekst)
  }

  @Test(arguments: [
    "", "-", "26", "2026-", "2026-1", "2026-11-1", "2026-13", "2026-00", "2026-11-31", "2026-11-00",
    "2026-11-01-01", "0999", "02026", "+026", "2026-02-29", "2026/11/01", " 2026", "2026-11-01 ",
    "٢٠٢٦", "gisteren", "1-11-2026",
  ])
  func `wat geen datum is wordt er geen`(tekst: String) {
    #expect(Datum(tekst) == nil)
  }

  @Test func `een dag zonder maand bestaat niet`() {
    #expect(Datum(jaar: 2026, dag: 1) == nil)
  }

  @Test func `een eeuwjaar is alleen een schrikkeljaar als het deelbaar is door 400`() {
    #expect(Datum.dagen(in: 2, van: 2000) == 29)
    #expect(Datum.dagen(in: 2, van: 1900) == 28)
    #expect(Datum.dagen(in: 2, van: 2024) == 29)
    #expect(Datum.dagen(in: 2, van: 2026) == 28)
  }

  @Test func `elke dag van vierhonderd jaar is te schrijven, te lezen en komt na de vorige`() {
    var dagen = 0
    var vorige: Datum?
    var goed = true
    for jaar in 1900..<2300 {
      for maand in 1...12 {
        for dag in 1...31 {
          guard let datum = Datum(jaar: jaar, maand: maand, dag: dag) else { continue }
          dagen += 1
          goed = goed && Datum(datum.description) == datum
          if let vorige { goed = goed && vorige < datum && !(datum < vorige) }
          vorige = datum
        }
      }
    }
    #expect(goed)
    // The Gregorian calendar repeats after 400 years: 400 · 365 days and 97 leap days.
    #expect(dagen == 400 * 365 + 97)
  }

  @Test func `een jaar komt voor zijn maanden en een maand voor haar dagen`() throws {
    let teksten = ["2025-12-31", "2026", "2026-01", "2026-01-01", "2026-02", "2027"]
    let data = teksten.compactMap { Datum($0) }
    #expect(data.reversed().sorted() == data)
    #expect(data.count == teksten.count)
  }

  @Test func `voluit leest een datum als een zin`() throws {
    let datum = try #require(Datum("2026-11-01"))
    #expect(datum.voluit(in: .nederlands) == "1 november 2026")
    #expect(datum.voluit(in: .engels) == "1 November 2026")
    #expect(Datum("2026-03")?.voluit(in: .nederlands) == "maart 2026")
    #expect(Datum("2026")?.voluit(in: .engels) == "2026")
  }

  @Test func `elke maand heeft een eigen naam in beide talen`() {
    for taal in Taal.allCases {
      let maanden = (1...12).compactMap { Datum(jaar: 2026, maand: $0)?.voluit(in: taal) }
      #expect(Set(maanden).count == 12)
    }
  }

  @Test(arguments: [
    ("2025", "2026", true), ("2026-11", "2026-12-01", true), ("2026-11-30", "2026-12", true),
    ("2026-12-01", "2026-12-02", true), ("2026", "2026-12-01", false), ("2026-12", "2026", false),
    ("2026-12", "2026-12-31", false), ("2026-12-02", "2026-12-02", false), ("2027", "2026", false),
  ])
  func `een datum is zeker eerder voor zover beide bekend zijn`(
    een: String, ander: String, verwacht: Bool
  ) throws {
    #expect(try #require(Datum(een)).isZekerEerder(dan: try #require(Datum(ander))) == verwacht)
  }
}
