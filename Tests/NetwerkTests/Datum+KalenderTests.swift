import Netwerk
import NetwerkTestSupport
import Testing

@Suite struct `Rekenen met een datum` {
  @Test(arguments: [
    // The epoch, and the day that the Gregorian calendar began.
    ("1970-01-01", 0, Tijdvak.Weekdag.donderdag), ("1582-10-15", -141_427, .vrijdag),
    ("2000-03-01", 11_017, .woensdag), ("2026-11-21", 20_778, .zaterdag),
    ("1000-01-01", -354_285, .woensdag), ("9999-12-31", 2_932_896, .vrijdag),
  ])
  func `bekende dagen hebben hun nummer en hun dag van de week`(
    tekst: String, nummer: Int, weekdag: Tijdvak.Weekdag
  ) throws {
    let datum = try #require(Datum(tekst))
    #expect(datum.dagnummer == nummer)
    #expect(Datum(dagnummer: nummer) == datum)
    #expect(datum.weekdag == weekdag)
  }

  @Test func `elke dag van vierhonderd jaar is een dag na de vorige, ook in de week`() throws {
    var nummer = try #require(Datum("1800-01-01")?.dagnummer)
    // 1 January 1800 was a Wednesday.
    var dagVanWeek = 2
    var goed = true
    for jaar in 1800..<2200 {
      for maand in 1...12 {
        for dag in 1...Datum.dagen(in: maand, van: jaar) {
          let datum = try #require(Datum(jaar: jaar, maand: maand, dag: dag))
          goed = goed && datum.dagnummer == nummer && Datum(dagnummer: nummer) == datum
          goed = goed && datum.weekdag == Tijdvak.Weekdag.allCases[dagVanWeek]
          nummer += 1
          dagVanWeek = (dagVanWeek + 1) % 7
        }
      }
    }
    #expect(goed)
    // 146 097 days are 20 871 whole weeks, so the same weekdays come back.
    #expect(dagVanWeek == 2)
  }

  @Test func `wat geen dag is heeft geen nummer en geen dag van de week`() throws {
    for tekst in ["2026", "2026-11"] {
      let datum = try #require(Datum(tekst))
      #expect(!datum.isDag)
      #expect(datum.dagnummer == nil)
      #expect(datum.weekdag == nil)
      #expect(datum.plus(dagen: 1) == nil)
      #expect(datum.dagen(tot: datum) == nil)
    }
  }

  @Test func `voor het jaar 1000 en na het jaar 9999 is er geen dag`() throws {
    let eerste = try #require(Datum("1000-01-01"))
    let laatste = try #require(Datum("9999-12-31"))
    #expect(eerste.plus(dagen: -1) == nil)
    #expect(laatste.plus(dagen: 1) == nil)
    #expect(laatste.plus(weken: 1) == nil)
    #expect(laatste.plus(maanden: 1) == nil)
    #expect(eerste.plus(maanden: -1) == nil)
    for ver in [Int.max, Int.min] {
      #expect(laatste.plus(dagen: ver) == nil)
      #expect(eerste.plus(weken: ver) == nil)
      #expect(eerste.plus(maanden: ver) == nil)
      #expect(Datum(dagnummer: ver) == nil)
    }
  }

  @Test func `dagen en weken later komt uit over maanden, jaren en schrikkeldagen heen`() throws {
    let dag = try #require(Datum("2027-12-30"))
    #expect(dag.plus(dagen: 3)?.description == "2028-01-02")
    // 2 days of December, 31 of January, 29 of February, and the first of March.
    #expect(dag.plus(dagen: 1 + 31 + 29 + 1)?.description == "2028-03-01")
    #expect(dag.plus(weken: 4)?.description == "2028-01-27")
    #expect(dag.plus(weken: -1)?.description == "2027-12-23")
  }

  @Test func `maanden later is dezelfde dag, of de laatste van een kortere maand`() throws {
    let dag = try #require(Datum("2026-11-30"))
    #expect(dag.plus(maanden: 3)?.description == "2027-02-28")
    #expect(dag.plus(maanden: 15)?.description == "2028-02-29")
    #expect(dag.plus(maanden: 1)?.description == "2026-12-30")
    #expect(dag.plus(maanden: -11)?.description == "2025-12-30")
    #expect(Datum("2026-11")?.plus(maanden: 3)?.description == "2027-02")
    #expect(Datum("2026")?.plus(maanden: 3) == nil)
  }

  @Test func `heen en weer is weer dezelfde dag`() throws {
    var toeval = Toeval(1)
    for _ in 0..<500 {
      let dag = try #require(Datum(dagnummer: toeval.getal(-100_000...100_000)))
      let dagen = toeval.getal(-5_000...5_000)
      let ander = try #require(dag.plus(dagen: dagen))
      #expect(ander.plus(dagen: -dagen) == dag)
      #expect(dag.dagen(tot: ander) == dagen)
      #expect((dag < ander) == (dagen > 0))
    }
  }

  @Test func `een maand of jaar heeft een eerste en een laatste dag`() throws {
    #expect(Datum("2028-02")?.eersteDag == Datum("2028-02-01"))
    #expect(Datum("2028-02")?.laatsteDag == Datum("2028-02-29"))
    #expect(Datum("2026")?.eersteDag == Datum("2026-01-01"))
    #expect(Datum("2026")?.laatsteDag == Datum("2026-12-31"))
    #expect(Datum("2026-11-21")?.eersteDag == Datum("2026-11-21"))
    #expect(Datum("2026-11-21")?.laatsteDag == Datum("2026-11-21"))
  }
}
