import Foundation
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct `Een kalender als iCalendar` {
  @Test func `van een hele dag staat er zo`() throws {
    var moment = Gebeurtenis("Bellen, met Ria", id: "bellen@x", .heleDag(try dag("2026-12-31")))
    moment.toelichting = "Hoe gaat het?\nEn met Ton?"
    moment.plaats = "Thuis"
    moment.herinneringen = [900]
    let kalender = Kalender("Proef", [moment])
    let verwacht = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Netwerk//netwerk-dot//NL
      CALSCALE:GREGORIAN
      NAME:Proef
      X-WR-CALNAME:Proef
      BEGIN:VEVENT
      UID:bellen@x
      DTSTAMP:20261201T090705Z
      LAST-MODIFIED:20261201T090705Z
      SEQUENCE:7
      DTSTART;VALUE=DATE:20261231
      DTEND;VALUE=DATE:20270101
      SUMMARY:Bellen\\, met Ria
      DESCRIPTION:Hoe gaat het?\\nEn met Ton?
      LOCATION:Thuis
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      CLASS:PRIVATE
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Bellen\\, met Ria
      TRIGGER:-PT15H
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """
    let encoder = KalenderEncoder(geschreven: try geschreven(), volgnummer: 7)
    #expect(encoder.ics(kalender) == verwacht.replacing("\n", with: "\r\n"))
  }

  @Test func `met tijden heeft de tijdzone van Nederland bij zich`() throws {
    let regels = try regels(moment("2026-12-03", "13:00", "17:30"))
    #expect(regels.contains("DTSTART;TZID=Europe/Amsterdam:20261203T130000"))
    #expect(regels.contains("DTEND;TZID=Europe/Amsterdam:20261203T173000"))
    #expect(regels.filter { $0 == "TZID:Europe/Amsterdam" }.count == 1)
    #expect(regels.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
    #expect(regels.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
  }

  @Test func `laat de tijdzone weg als er geen tijden zijn`() throws {
    let regels = try regels(Gebeurtenis("x", id: "x", .heleDag(try dag("2026-12-03"))))
    #expect(!regels.contains("BEGIN:VTIMEZONE"))
  }

  @Test func `eindigt de volgende dag als het over middernacht gaat`() throws {
    let regels = try regels(moment("2026-12-31", "20:00", "01:00"))
    #expect(regels.contains("DTEND;TZID=Europe/Amsterdam:20270101T010000"))
  }

  @Test func `neemt van een maand alle dagen`() throws {
    let regels = try regels(moment("2028-02", "20:00", "21:00"))
    #expect(regels.contains("DTSTART;VALUE=DATE:20280201"))
    #expect(regels.contains("DTEND;VALUE=DATE:20280301"))
    #expect(!regels.contains("BEGIN:VTIMEZONE"))
  }

  @Test func `haalt weg wat is afgelast, zonder nog te herinneren`() throws {
    var afgelast = try moment("2026-12-03", "13:00", "17:00")
    afgelast.isAfgelast = true
    afgelast.herinneringen = [60]
    let regels = try regels(afgelast)
    #expect(regels.contains("STATUS:CANCELLED"))
    #expect(!regels.contains("BEGIN:VALARM"))
  }

  @Test func `is prive, tenzij anders gevraagd`() throws {
    var encoder = KalenderEncoder(geschreven: try geschreven())
    let kalender = Kalender("x", [try moment("2026-12-03", "13:00", "17:00")])
    #expect(encoder.ics(kalender).contains("CLASS:PRIVATE\r\n"))
    encoder.isPrive = false
    #expect(encoder.ics(kalender).contains("CLASS:PUBLIC\r\n"))
  }

  @Test func `telt vanzelf door zolang de tijd doorloopt`() throws {
    let begin = try #require(Tijdstip(try dag("2020-01-01")))
    #expect(KalenderEncoder(geschreven: begin).volgnummer == 0)
    // 366 days of 1440 minutes in 2020.
    let later = try #require(Tijdstip(try dag("2021-01-01")))
    #expect(KalenderEncoder(geschreven: later).volgnummer == 366 * 1_440)
    let vroeg = try #require(Tijdstip(try dag("1990-01-01")))
    #expect(KalenderEncoder(geschreven: vroeg).volgnummer == 0)
    let laat = try #require(Tijdstip(try dag("9999-01-01")))
    #expect(KalenderEncoder(geschreven: laat).volgnummer == Int(Int32.max))
    #expect(KalenderEncoder(geschreven: later, volgnummer: 3).volgnummer == 3)
  }

  @Test(arguments: [
    (0, "PT0S"), (1, "-PT1M"), (60, "-PT1H"), (90, "-PT1H30M"), (1_440, "-P1D"),
    (1_440 * 6 + 900, "-P6DT15H"), (-30, "PT30M"), (-1_441, "P1DT1M"),
  ])
  func `schrijft een duur in dagen, uren en minuten`(minuten: Int, duur: String) {
    #expect(Kalenderregels.duur(vooraf: minuten) == duur)
  }

  @Test func `laat geen tekst een regel van zichzelf maken`() throws {
    var moment = try moment("2026-12-03", "13:00", "17:00")
    moment.titel = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:ander"
    moment.plaats = "\nATTACH:https://example.org"
    let regels = try regels(moment)
    #expect(regels.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(!regels.contains { $0.hasPrefix("ATTACH") || $0 == "UID:ander" })
  }

  @Test func `doorstaat teksten en tijden waar anderen over struikelen`() throws {
    let encoder = KalenderEncoder(geschreven: try geschreven())
    var lastig: [Gebeurtenis] = []
    for nummer in 0..<60 {
      var toeval = Toeval(nummer * 1_000)
      var moment = Gebeurtenis(
        "t" + toeval.kalendertekst(), id: "proef-\(nummer)@netwerk-dot",
        .heleDag(try #require(try dag("2026-12-01").plus(dagen: nummer))))
      moment.toelichting = "o" + toeval.kalendertekst()
      lastig.append(moment)
    }
    let kalender = Kalender("Proef: é, 王; \\", lastig)
    #expect(verschil(encoder.ics(kalender), "lastig.ics") == nil)
    #expect(verschil(try verwachting(lastig), "lastig.json") == nil)
    let zomertijd = try [
      ("2026-10-24", "10:00", "11:30"), ("2026-10-25", "10:00", "11:30"),
      ("2026-10-24", "23:00", "04:00"), ("2027-03-27", "10:00", "11:30"),
      ("2027-03-28", "10:00", "11:30"), ("2027-03-27", "23:00", "04:00"),
    ].enumerated().map { nummer, tijden in
      try moment(tijden.0, tijden.1, tijden.2, id: "zomertijd-\(nummer)@netwerk-dot")
    }
    #expect(verschil(encoder.ics(Kalender("Zomertijd", zomertijd)), "zomertijd.ics") == nil)
  }

  private func regels(_ moment: Gebeurtenis) throws -> [String] {
    KalenderEncoder(geschreven: try geschreven()).ics(Kalender("x", [moment]))
      .split(separator: "\r\n").map(String.init)
  }

  /// What other programs should read, as JSON.
  private func verwachting(_ momenten: [Gebeurtenis]) throws -> String {
    let velden = momenten.map {
      [
        "id": $0.id, "titel": $0.titel.zoalsGelezen,
        "toelichting": ($0.toelichting ?? "").zoalsGelezen,
      ]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(velden), as: UTF8.self) + "\n"
  }

  private func verschil(_ tekst: String, _ naam: String) -> String? {
    let map = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Kalender/x")
    return Snapshot.difference(of: tekst, to: naam, beside: map.path)
  }
}

private func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst)) }

/// 1 December 2026, 09:07:05 UTC.
private func geschreven() throws -> Tijdstip {
  let middernacht = try #require(Tijdstip(dag("2026-12-01"))).secondenSinds1970
  return try #require(Tijdstip(secondenSinds1970: middernacht + 9 * 3_600 + 7 * 60 + 5))
}

private func moment(
  _ datum: String, _ van: String, _ tot: String, id: String = "x"
) throws -> Gebeurtenis {
  Gebeurtenis(
    "Moment van \(van) tot \(tot)", id: id,
    .tijden(
      try dag(datum), van: try #require(Kloktijd(van)), tot: try #require(Kloktijd(tot))))
}
