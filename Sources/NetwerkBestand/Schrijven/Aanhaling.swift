/// Text between quotation marks, the same for YAML and JSON (English: *quoting*).
enum Aanhaling {
  /// Between double quotation marks, with a backslash before what cannot stand there as it is.
  static func dubbel(_ tekst: String) -> String {
    var uitkomst = "\""
    for teken in tekst.unicodeScalars {
      switch teken {
      case "\"": uitkomst += "\\\""
      case "\\": uitkomst += "\\\\"
      case "\n": uitkomst += "\\n"
      case "\r": uitkomst += "\\r"
      case "\t": uitkomst += "\\t"
      case _ where isVerborgen(teken): uitkomst += "\\u" + vierHexcijfers(teken)
      default: uitkomst.unicodeScalars.append(teken)
      }
    }
    return uitkomst + "\""
  }

  /// What YAML cannot hold, or reads as a line break. All of it fits in four digits.
  static func isVerborgen(_ teken: Unicode.Scalar) -> Bool {
    switch teken {
    case "\u{85}", "\u{2028}", "\u{2029}": true
    default: !Brontekst.isLeesbaar(teken)
    }
  }

  private static func vierHexcijfers(_ teken: Unicode.Scalar) -> String {
    let cijfers = String(teken.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - cijfers.count) + cijfers
  }
}
