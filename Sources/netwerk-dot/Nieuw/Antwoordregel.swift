import Netwerk

/// A line that somebody typed, without what does not belong in a text (English: *answer line*).
struct Antwoordregel: Hashable, Sendable {
  let tekst: String

  /// Leaves out control characters, the codes that arrow keys send and invisible signs that turn
  /// the reading direction of what follows; every white space becomes one space, and none is left
  /// at the ends. Letters of every script stay, and so do the joiners they need.
  init(_ regel: String) {
    var schoon = String.UnicodeScalarView()
    var rest = Substring(regel).unicodeScalars
    while let teken = rest.popFirst() {
      if teken == "\u{1B}" {
        Antwoordregel.slaToetscodeOver(&rest)
      } else if teken.properties.isWhitespace {
        if schoon.last != " ", !schoon.isEmpty { schoon.append(" ") }
      } else if !Antwoordregel.isOnzichtbaar(teken) {
        schoon.append(teken)
      }
    }
    if schoon.last == " " { schoon.removeLast() }
    tekst = String(schoon)
  }

  /// Whether a character did not come through: it was not UTF-8.
  var isBeschadigd: Bool { tekst.unicodeScalars.contains("\u{FFFD}") }

  /// The word for comparing: without capitals, marks and punctuation.
  var woord: String { Kenmerk(tekst).tekst }

  /// The parts between commas and semicolons; none of them empty.
  var delen: [String] {
    tekst.split { $0 == "," || $0 == ";" || $0 == "،" || $0 == "、" }.map {
      Antwoordregel(String($0)).tekst
    }
    .filter { !$0.isEmpty }
  }

  /// After the escape: `[`, parameters and one letter, or one letter.
  private static func slaToetscodeOver(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.first == "[" || rest.first == "O" else { return }
    rest.removeFirst()
    while let teken = rest.first, teken.isASCII, teken.value >= 0x20 {
      rest.removeFirst()
      if teken.value >= 0x40 { return }
    }
  }

  private static func isOnzichtbaar(_ teken: Unicode.Scalar) -> Bool {
    switch teken.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: teken.properties.generalCategory == .control
    }
  }
}
