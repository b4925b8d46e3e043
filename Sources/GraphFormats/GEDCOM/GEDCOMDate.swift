/// Dates as family trees spell them.
enum GEDCOMDate {
  /// The year of the Christian calendar that a date names: of `12 JAN 1950`, `ABT 1950`, `INT 1950
  /// (spring)` and `1699/00` (1699), and of the days `1950-01-12` and `12-01-1950` that no standard
  /// knows but files have. `nil` for ranges, for before and after, for years before Christ, for the
  /// French and Hebrew calendars and for mere words.
  static func year(_ text: String) -> Int? {
    var words = text.uppercased().split(whereSeparator: \.isWhitespace)
    if let first = words.first, first.hasPrefix("@#D") {
      guard first.hasPrefix("@#DGREGORIAN") || first.hasPrefix("@#DJULIAN") else { return nil }
      words.removeFirst()
    }
    if let first = words.first, ["ABT", "CAL", "EST", "INT", "ABOUT", "CIRCA"].contains(first) {
      words.removeFirst()
    }
    if let first = words.first, ["GREGORIAN", "JULIAN"].contains(first) { words.removeFirst() }
    guard let first = words.first, !others.contains(first), first.first != "(" else { return nil }
    words = Array(words.prefix { $0.first != "(" })
    guard !words.contains(where: { ["BC", "B.C.", "BCE", "AND", "TO"].contains($0) }) else {
      return nil
    }
    return words.lazy.compactMap(fourDigits).first ?? words.last.flatMap(threeDigits)
  }

  private static let others: Set<Substring> = [
    "BEF", "AFT", "BET", "FROM", "TO", "BEFORE", "AFTER", "FRENCH_R", "HEBREW", "ROMAN",
  ]

  private static func fourDigits(_ word: Substring) -> Int? {
    word.split { "-/.".contains($0) }.first { isDigits($0, count: 4) }.flatMap { Int($0) }
  }

  private static func threeDigits(_ word: Substring) -> Int? {
    isDigits(word, count: 3) ? Int(word) : nil
  }

  private static func isDigits(_ word: Substring, count: Int) -> Bool {
    word.utf8.count == count && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
