import Netwerk

extension Kalenderregels {
  /// When a moment begins and ends. The end of whole days is the day after the last (RFC 5545,
  /// 3.6.1).
  mutating func voegToe(_ wanneer: Gebeurtenis.Wanneer) {
    switch wanneer {
    case .tijden(let dag, let van, let tot) where dag.isDag:
      let einde = tot > van ? dag : dag.plus(dagen: 1) ?? dag
      voegToe("DTSTART;TZID=\(Kalenderregels.tijdzone)", dag.kalenderwaarde + van.kalenderwaarde)
      voegToe("DTEND;TZID=\(Kalenderregels.tijdzone)", einde.kalenderwaarde + tot.kalenderwaarde)
    case .heleDag(let datum), .tijden(let datum, _, _):
      let laatste = datum.laatsteDag
      voegToe("DTSTART;VALUE=DATE", datum.eersteDag.kalenderwaarde)
      voegToe("DTEND;VALUE=DATE", (laatste.plus(dagen: 1) ?? laatste).kalenderwaarde)
    }
  }

  /// A reminder so many minutes before the beginning.
  mutating func voegHerinneringToe(_ minuten: Int, _ titel: String) {
    voegToe("BEGIN", "VALARM")
    voegToe("ACTION", "DISPLAY")
    voegToe("DESCRIPTION", tekst: titel)
    voegToe("TRIGGER", Kalenderregels.duur(vooraf: minuten))
    voegToe("END", "VALARM")
  }

  /// A duration: `-P1D`, `-PT15H`, `-P6DT15H`, `PT0S` (RFC 5545, 3.3.6). Negative minutes are after
  /// the beginning.
  static func duur(vooraf minuten: Int) -> String {
    let (uren, minuut) = minuten.magnitude.quotientAndRemainder(dividingBy: 60)
    let (dagen, uur) = uren.quotientAndRemainder(dividingBy: 24)
    guard minuten != 0 else { return "PT0S" }
    var duur = minuten > 0 ? "-P" : "P"
    if dagen > 0 { duur += "\(dagen)D" }
    if uur > 0 || minuut > 0 { duur += "T" }
    if uur > 0 { duur += "\(uur)H" }
    if minuut > 0 { duur += "\(minuut)M" }
    return duur
  }

  /// The time of the Netherlands: summer time from the last Sunday of March, since 1981, to the last
  /// Sunday of October, since 1996. Moments before that are not right in autumn.
  ///
  /// Reference: IANA time zone database, rules EU; Directive 2000/84/EC.
  mutating func voegTijdzoneToe() {
    voegToe("BEGIN", "VTIMEZONE")
    voegToe("TZID", Kalenderregels.tijdzone)
    voegOvergangToe("DAYLIGHT", "CEST", "+0100", "+0200", "19810329T020000", maand: 3)
    voegOvergangToe("STANDARD", "CET", "+0200", "+0100", "19961027T030000", maand: 10)
    voegToe("END", "VTIMEZONE")
  }

  private mutating func voegOvergangToe(
    _ soort: String, _ naam: String, _ van: String, _ naar: String, _ eerste: String, maand: Int
  ) {
    voegToe("BEGIN", soort)
    voegToe("TZNAME", naam)
    voegToe("TZOFFSETFROM", van)
    voegToe("TZOFFSETTO", naar)
    voegToe("DTSTART", eerste)
    voegToe("RRULE", "FREQ=YEARLY;BYMONTH=\(maand);BYDAY=-1SU")
    voegToe("END", soort)
  }

  private static let tijdzone = "Europe/Amsterdam"
}

extension Gebeurtenis {
  var heeftTijden: Bool {
    if case .tijden(let datum, _, _) = wanneer { datum.isDag } else { false }
  }
}

extension Datum {
  /// `20261203`; of a month or a year its first day.
  fileprivate var kalenderwaarde: String {
    eersteDag.description.filter { $0 != "-" }
  }
}

extension Kloktijd {
  /// `T143000`
  fileprivate var kalenderwaarde: String { "T\(description.filter { $0 != ":" })00" }
}

extension Tijdstip {
  /// `20261201T090000Z`
  var kalenderwaarde: String {
    let getallen = [secondeVanDag / 3_600, secondeVanDag / 60 % 60, secondeVanDag % 60]
    let cijfers = getallen.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "\(datum.kalenderwaarde)T\(cijfers)Z"
  }
}
