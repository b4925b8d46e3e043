/// What tells one person, organisation or question from every other, at every date (English:
/// *identifier*).
///
/// A kenmerk is a short ASCII word that never changes, also when the name does: `ria`,
/// `mevrouw-de-wit`. Writing a name where a kenmerk is asked gives the kenmerk derived from it, so
/// `netwerk["Fatima"]` finds the person whose kenmerk is `fatima`.
///
/// Letters with marks lose them (`Özlem` → `ozlem`); letters of other scripts are written as their
/// Unicode number (`王` → `u738b`), which is stable though not pretty, so give people with such
/// names a kenmerk of their own. Text without a single letter or digit gives an empty kenmerk,
/// which no network accepts.
public struct Kenmerk: Hashable, Sendable {
  public let tekst: String

  /// The kenmerk that belongs to a name, or to a kenmerk written before.
  public init(_ tekst: String) {
    self.tekst = Kenmerk.afgeleid(van: tekst)
  }

  public var isLeeg: Bool { tekst.isEmpty }

  /// A text that is a kenmerk as it stands.
  package init(zuiver tekst: String) {
    assert(Kenmerk.afgeleid(van: tekst) == tekst, "\(tekst) is written otherwise")
    self.tekst = tekst
  }
}

extension Kenmerk: Comparable {
  public static func < (links: Kenmerk, rechts: Kenmerk) -> Bool { links.tekst < rechts.tekst }
}

extension Kenmerk: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Kenmerk: CustomStringConvertible {
  public var description: String { tekst }
}

extension Kenmerk {
  /// Whether a text is its own kenmerk: ASCII letters in lower case and digits, and between them at
  /// most one hyphen.
  @inlinable
  package static func isKenmerk(_ bytes: some Sequence<UInt8>) -> Bool {
    // Before the first letter and after the last no hyphen may stand.
    var isNaLetter = false
    for byte in bytes {
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        isNaLetter = true
      } else {
        guard isNaLetter, byte == 0x2D else { return false }
        isNaLetter = false
      }
    }
    return isNaLetter
  }

  /// Appends the kenmerk of a name of which all characters are ASCII, as most are.
  package static func schrijf(ascii naam: some Sequence<UInt8>, in uitkomst: inout [UInt8]) {
    let begin = uitkomst.count
    var wachtOpScheiding = false
    for teken in naam {
      let klein = teken &- 0x41 < 26 ? teken | 0x20 : teken
      if klein &- 0x61 < 26 || klein &- 0x30 < 10 {
        if wachtOpScheiding, uitkomst.count > begin { uitkomst.append(0x2D) }
        wachtOpScheiding = false
        uitkomst.append(klein)
      } else if teken != 0x27, teken != 0x60 {
        // Not an apostrophe, see `weggelaten`.
        wachtOpScheiding = true
      }
    }
  }

  /// ASCII letters and digits in lower case, everything between them one hyphen.
  private static func afgeleid(van naam: String) -> String {
    if isKenmerk(naam.utf8) { return naam }
    if naam.utf8.allSatisfy({ $0 < 0x80 }) {
      var tekens: [UInt8] = []
      schrijf(ascii: naam.utf8, in: &tekens)
      return String(decoding: tekens, as: UTF8.self)
    }
    var uitkomst = ""
    var wachtOpScheiding = false
    func voegToe(_ stuk: String) {
      if wachtOpScheiding, !uitkomst.isEmpty { uitkomst += "-" }
      wachtOpScheiding = false
      uitkomst += stuk
    }
    for hoofdOfKlein in naam.unicodeScalars {
      let scalar = hoofdOfKlein.properties.lowercaseMapping.unicodeScalars.first ?? hoofdOfKlein
      // Loose marks, such as an accent typed on its own and the vowel marks of Arabic.
      guard scalar.properties.canonicalCombiningClass == .notReordered else { continue }
      if let letters = asciiLetters(scalar) {
        voegToe(letters)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        wachtOpScheiding = true
        voegToe("u" + String(scalar.value, radix: 16))
        wachtOpScheiding = true
      } else if !weggelaten.contains(scalar) {
        wachtOpScheiding = true
      }
    }
    return uitkomst
  }

  /// Apostrophes join what they stand between: `'t Hart` → `t-hart`, `O'Brien` → `obrien`.
  private static let weggelaten: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "`", "´"]

  /// How a Latin letter in lower case, or a digit, is written in ASCII; `nil` for anything else.
  private static func asciiLetters(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? String(scalar) : nil
    }
    return eigenSpelling[scalar] ?? grondletter(scalar)
  }

  /// The letter under the mark, taken from the letter's Unicode name: `LATIN SMALL LETTER E WITH
  /// ACUTE` → `e`.
  private static func grondletter(_ scalar: Unicode.Scalar) -> String? {
    let begin = "LATIN SMALL LETTER "
    guard let naam = scalar.properties.name, naam.hasPrefix(begin) else { return nil }
    let letter = naam.dropFirst(begin.count).prefix(1)
    guard naam.dropFirst(begin.count + 1).hasPrefix(" WITH ") else { return nil }
    return letter.lowercased()
  }

  /// Latin letters that are not a plain letter with a mark.
  private static let eigenSpelling: [Unicode.Scalar: String] = [
    "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ŋ": "n", "ĳ": "ij",
  ]
}
