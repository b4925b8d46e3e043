import NetwerkTestSupport

extension Toeval {
  /// Up to two hundred characters that make writers of iCalendar stumble.
  mutating func kalendertekst() -> String {
    let stukken = [
      "a", "woord ", "é", "ß", "王", "👩‍👧", "🇳🇱", "e\u{301}", "فاطمة", "\u{202E}", "\\", ",", ";", ":",
      "\"", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{7}", "\u{B}", "\u{C}", "\u{1C}", "\u{7F}",
      "\u{85}",
      "\u{2028}", "\u{2029}", "\u{FEFF}", " ", "  ", "\\n", "\\,", "END:VEVENT", "\r\nBEGIN:VEVENT",
    ]
    return (0..<getal(0...120)).map { _ in een(van: stukken) }.joined()
  }
}

extension String {
  /// This text as a reader should give it back: every line break is a line feed, and control
  /// characters but the tab are gone.
  var zoalsGelezen: String {
    let regels = String(replacing("\r\n", with: "\n"))
    let einden: Set<Unicode.Scalar> = ["\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
    var uitkomst = String.UnicodeScalarView()
    for teken in regels.unicodeScalars {
      if einden.contains(teken) {
        uitkomst.append("\n")
      } else if teken == "\n" || teken == "\t"
        || !(teken.value < 0x20 || 0x7F...0x9F ~= teken.value)
      {
        uitkomst.append(teken)
      }
    }
    return String(uitkomst)
  }
}
