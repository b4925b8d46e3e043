/// Text that says in Markdown exactly what it says (English: *escaped text*).
enum Markdowntekst {
  /// One line in which nothing is read as Markdown or HTML: line breaks become spaces, marks get a
  /// backslash, and characters that nobody sees or that turn the reading direction are left out.
  static func veilig(_ tekst: String) -> String {
    let regel = zonderInvulregel(eenRegel(tekst))
    var uitkomst = ""
    for (plek, teken) in regel.unicodeScalars.enumerated() {
      let isBegin = plek == 0 && beginmarkeringen.contains(teken)
      if isBegin || markeringen.contains(teken) { uitkomst += "\\" }
      uitkomst.unicodeScalars.append(teken)
    }
    return metVeiligNummer(uitkomst)
  }

  /// What can mean something anywhere in a line, with the bar between the cells of a table.
  private static let markeringen = Set("\\`*_[]<>|&~#".unicodeScalars)
  /// What makes a list or a heading at the beginning of a line.
  private static let beginmarkeringen = Set("-+=:".unicodeScalars)

  /// The text with three points for each point of omission when there are so many that they would be
  /// a line to fill in.
  private static func zonderInvulregel(_ regel: String) -> String {
    guard regel.contains("…………") else { return regel }
    return regel.split(separator: "…", omittingEmptySubsequences: false).joined(separator: "...")
  }

  /// The text without line breaks, tabs or characters without a shape.
  private static func eenRegel(_ tekst: String) -> String {
    var regel = String.UnicodeScalarView()
    for teken in tekst.unicodeScalars {
      if teken.properties.isWhitespace {
        if let vorige = regel.last, vorige != " " { regel.append(" ") }
      } else if !isOnzichtbaar(teken) {
        regel.append(teken)
      }
    }
    if regel.last == " " { regel.removeLast() }
    return String(regel.drop { $0 == " " || hoortBijVorige($0) })
  }

  /// Marks and joiners that would grow onto what stands before the text.
  private static func hoortBijVorige(_ teken: Unicode.Scalar) -> Bool {
    switch teken.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: teken.properties.isGraphemeExtend || teken == "\u{200D}"
    }
  }

  /// Control characters and marks that turn the reading direction. The joiners stay: Persian, Hindi
  /// and emoji need them. So do the marks that only help, U+200E and U+200F.
  private static func isOnzichtbaar(_ teken: Unicode.Scalar) -> Bool {
    teken.properties.generalCategory == .control || omkeringen.contains { $0.contains(teken) }
  }

  private static let omkeringen: [ClosedRange<Unicode.Scalar>] = [
    "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
  ]

  /// A number at the beginning with its point or bracket kept from making a list.
  private static func metVeiligNummer(_ regel: String) -> String {
    let cijfers = regel.prefix { $0.isASCII && $0.isNumber }
    let rest = regel.dropFirst(cijfers.count)
    guard !cijfers.isEmpty, let teken = rest.first, teken == "." || teken == ")" else {
      return regel
    }
    return cijfers + "\\" + rest
  }
}
