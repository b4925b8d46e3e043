import Netwerk

/// The content lines of an iCalendar file (English: *content lines*).
///
/// Reference: RFC 5545, section 3.1.
struct Kalenderregels {
  private(set) var tekst = ""

  /// A line of which the value is no free text.
  mutating func voegToe(_ naam: String, _ waarde: String) {
    tekst += Kalenderregels.gevouwen("\(naam):\(waarde)")
  }

  /// A line with text that somebody wrote.
  mutating func voegToe(_ naam: String, tekst waarde: String) {
    voegToe(naam, Kalenderregels.ontweken(waarde))
  }

  /// A line in pieces of at most 75 bytes without the line break; each piece but the first begins
  /// with a space, and no character is cut through.
  static func gevouwen(_ regel: String) -> String {
    var uitkomst = ""
    var lengte = 0
    for teken in regel.unicodeScalars {
      let breedte = UTF8.width(teken)
      if lengte + breedte > 75 {
        uitkomst += "\r\n "
        lengte = 1
      }
      uitkomst.unicodeScalars.append(teken)
      lengte += breedte
    }
    return uitkomst + "\r\n"
  }

  /// Text in which commas, semicolons, backslashes and line breaks do not end anything.
  ///
  /// Whatever Unicode takes for a line break becomes one of iCalendar, as some programs end a line
  /// at any of them. Other control characters, which iCalendar does not allow, are left out.
  static func ontweken(_ tekst: String) -> String {
    var uitkomst = ""
    var vorige: Unicode.Scalar?
    for teken in tekst.unicodeScalars {
      defer { vorige = teken }
      switch teken {
      case "\\", ",", ";": uitkomst += "\\\(teken)"
      case "\n" where vorige == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": uitkomst += "\\n"
      case "\t": uitkomst += "\t"
      case _ where teken.properties.generalCategory == .control: break
      default: uitkomst.unicodeScalars.append(teken)
      }
    }
    return uitkomst
  }
}
