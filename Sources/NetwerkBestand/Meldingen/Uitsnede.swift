/// The part of a line that is shown with a message, and the white space that puts a caret under a
/// place in it (English: *excerpt*).
struct Uitsnede {
  let tekst: String
  let inspringing: String

  /// The line with the place, or of a long one sixty characters to either side.
  init(_ regel: Substring, rond plaats: String.Index) {
    let ervoor = regel[..<plaats].suffix(81)
    let erna = regel[plaats...].prefix(81)
    let links = ervoor.count > 80 ? "…" + ervoor.suffix(60) : String(ervoor)
    let rechts = erna.count > 80 ? erna.prefix(60) + "…" : String(erna)
    tekst = (links + rechts).zonderWitAchteraan
    inspringing = links.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.breedte) }
      .joined()
  }
}

extension String {
  fileprivate var zonderWitAchteraan: String {
    var tekst = self[...]
    while tekst.last?.isWhitespace ?? false { tekst.removeLast() }
    return String(tekst)
  }
}

extension Character {
  /// How many columns it takes in a terminal: two for the wide characters of East Asia and for
  /// emoji (Unicode Standard Annex 11), none for what is invisible.
  fileprivate var breedte: Int {
    guard let eerste = unicodeScalars.first else { return 0 }
    switch eerste.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    default:
      let isEmoji = unicodeScalars.contains { $0.value == 0xFE0F }
      return isEmoji || eerste.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
