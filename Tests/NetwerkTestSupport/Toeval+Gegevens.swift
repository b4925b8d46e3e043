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
      misschien { $0.een(Tijdvak.Dagdeel.self) }, tijd: eenOp(3) ? tijdspanne() : nil)
  }

  /// One that begins before noon and ends after it, or has no end.
  mutating func tijdspanne() -> Tijdspanne? {
    guard let van = Kloktijd(uur: getal(0...11), minuut: getal(0...59)) else { return nil }
    return Tijdspanne(van, misschien { Kloktijd(uur: $0.getal(12...23), minuut: 30) } ?? nil)
  }

  mutating func bron() -> Bron { Bron(tekst(), misschien { $0.datum() }) }

  public mutating func band() -> Band {
    Band(
      misschien { $0.een(Band.Sterkte.self) }, aard: misschien { $0.een(Band.Aard.self) },
      steun: Set(enkele(hoogstens: 3) { $0.een(Steunsoort.self) }),
      krijgt: Set(enkele(hoogstens: 3) { $0.een(Steunsoort.self) }),
      richting: misschien { $0.een(Band.Richting.self) },
      contact: misschien {
        Contact(
          $0.misschien { $0.een(Contact.Frequentie.self) },
          manieren: Set($0.enkele(hoogstens: 3) { $0.een(Contact.Manier.self) }),
          initiatief: $0.misschien { $0.een(Contact.Initiatief.self) })
      },
      sinds: misschien { $0.datum() }, familieband: misschien { $0.een(Familieband.self) },
      contactverbod: misschien { $0.een(Antwoord.self) })
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
