import Netwerk

extension Toeval {
  /// Words of one or several lines, with whatever makes YAML stumble.
  mutating func tekst() -> String {
    eenOp(2) ? woorden() : een(van: Toeval.lastigeTeksten)
  }

  mutating func woorden() -> String {
    (0..<getal(1...5)).map { _ in een(van: Toeval.woorden) }.joined(separator: " ")
  }

  mutating func datum() -> Datum {
    let maand = misschien { $0.getal(1...12) }
    let dag = maand == nil ? nil : misschien { $0.getal(1...28) }
    return Datum(jaar: getal(1100...2100), maand: maand, dag: dag) ?? Datum(jaar: 2000)!
  }

  mutating func tijdvak() -> Tijdvak {
    let datum = Datum(jaar: getal(2000...2100), maand: getal(1...12), dag: getal(1...28))
    return Tijdvak(
      datum.map { eenOp(2) ? .datum($0) : .elke(een(Tijdvak.Weekdag.self)) } ?? .elke(.maandag),
      misschien { $0.een(Tijdvak.Dagdeel.self) })
  }

  private static let woorden = [
    "huis", "praat", "elke", "dag", "met", "de", "buurvrouw", "koffie", "één", "ça", "naïef", "wil",
    "12", "km", "en", "fietst", "naar", "school;", "(soms)", "50%", "a/b", "tel.", "ja!", "zo?",
  ]

  private static let lastigeTeksten = [
    "ja", "NEE", "yes", "Off", "null", "~", "1961", "01961", "0612345678", "1:30:00", "2026-11-01",
    "0x1F", "1_000", "+31", "-", "- a", "?", ": a", "a: b", "a:b", "a #b", "#", "[", "]", "{a: b}",
    ",", "&anker", "*alias", "!tag", "|", ">", "%", "@", "`", "'", "\"", "\\", "\\n", "a'b", "a\"b",
    " voor", "achter ", "twee  spaties", "regel een\nregel twee", "regel\n", "regel\n\n", "\nregel",
    "a\n\nb", "a\n b", "a \nb", "tab\tin", "\ttab", "a\r\nb", "a\rb", "bel\u{7}", "nul\u{0}nul",
    "del\u{7F}", "nel\u{85}x", "ls\u{2028}x", "bom\u{FEFF}x", "\u{FFFE}", "e\u{301}", "王小明", "👨‍👩‍👧",
    "---", "...", "--- a", "<<", "=", "a,b", "a, b", "einde:", "één: twee", "# geen commentaar",
    "- lijst\n- lijst", "sleutel: waarde\nander: ding", "'t is", "`code`", "100%", "\u{A0}hard",
    String(repeating: "lang woord ", count: 30) + "einde",
  ]
}
