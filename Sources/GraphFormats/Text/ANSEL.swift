/// The library character set of old GEDCOM files: accents stand before their letter.
///
/// Source: ANSI/NISO Z39.47-1993 with the additions of GEDCOM 5.5.1, appendix C.
enum ANSEL {
  /// Complexity: O(bytes). A byte without a character becomes U+FFFD.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var marks: [Unicode.Scalar] = []
    for byte in bytes {
      if let mark = mark(byte) {
        marks.append(mark)
      } else {
        append(special(byte), under: marks, to: &text)
        marks.removeAll(keepingCapacity: true)
      }
    }
    for mark in marks { append(mark, to: &text) }
    return text
  }

  private static func append(
    _ base: Unicode.Scalar, under marks: [Unicode.Scalar], to text: inout [UInt8]
  ) {
    guard base.value >= 0x20, let last = marks.last else {
      for mark in marks { append(mark, to: &text) }
      return append(base, to: &text)
    }
    // The accent nearest to the letter is the one that Unicode may have a single letter for.
    if let letter = composed(base, last) {
      append(letter, to: &text)
    } else {
      append(base, to: &text)
      append(last, to: &text)
    }
    for mark in marks.dropLast().reversed() { append(mark, to: &text) }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func special(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : (specials[byte] ?? "\u{FFFD}")
  }

  private static let specials: [UInt8: Unicode.Scalar] = [
    0xA1: "Ł", 0xA2: "Ø", 0xA3: "Đ", 0xA4: "Þ", 0xA5: "Æ", 0xA6: "Œ", 0xA7: "\u{02B9}",
    0xA8: "·", 0xA9: "♭", 0xAA: "®", 0xAB: "±", 0xAC: "Ơ", 0xAD: "Ư", 0xAE: "\u{02BC}",
    0xB0: "\u{02BB}", 0xB1: "ł", 0xB2: "ø", 0xB3: "đ", 0xB4: "þ", 0xB5: "æ", 0xB6: "œ",
    0xB7: "\u{02BA}", 0xB8: "ı", 0xB9: "£", 0xBA: "ð", 0xBC: "ơ", 0xBD: "ư", 0xBE: "□",
    0xBF: "■", 0xC0: "°", 0xC1: "ℓ", 0xC2: "℗", 0xC3: "©", 0xC4: "♯", 0xC5: "¿", 0xC6: "¡",
    0xC7: "ß", 0xC8: "€", 0xCD: "e", 0xCE: "o", 0xCF: "ß",
  ]

  private static func mark(_ byte: UInt8) -> Unicode.Scalar? {
    byte >= 0xE0 && byte <= 0xFE ? combining[Int(byte) - 0xE0] : nil
  }

  private static let combining: [Unicode.Scalar?] = [
    "\u{0309}", "\u{0300}", "\u{0301}", "\u{0302}", "\u{0303}", "\u{0304}", "\u{0306}", "\u{0307}",
    "\u{0308}", "\u{030C}", "\u{030A}", "\u{FE20}", "\u{FE21}", "\u{0315}", "\u{030B}", "\u{0310}",
    "\u{0327}", "\u{0328}", "\u{0323}", "\u{0324}", "\u{0325}", "\u{0333}", "\u{0332}", "\u{0326}",
    "\u{031C}", "\u{032E}", "\u{FE22}", "\u{FE23}", "\u{0338}", nil, "\u{0313}",
  ]

  private static func composed(
    _ base: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    letters[mark]?[base]
  }

  /// Which letter Unicode has for a letter with a mark, for the languages of Europe.
  private static let letters: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{0300}": pairs("AEIOUNaeioun", "ÀÈÌÒÙǸàèìòùǹ"),
    "\u{0301}": pairs("AEIOUYCLNRSZaeiouyclnrsz", "ÁÉÍÓÚÝĆĹŃŔŚŹáéíóúýćĺńŕśź"),
    "\u{0302}": pairs("AEIOUCGHJSWYaeioucghjswy", "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĥĵŝŵŷ"),
    "\u{0303}": pairs("ANOIUanoiu", "ÃÑÕĨŨãñõĩũ"),
    "\u{0304}": pairs("AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
    "\u{0306}": pairs("AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
    "\u{0307}": pairs("CEGIZcegz", "ĊĖĠİŻċėġż"),
    "\u{0308}": pairs("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    "\u{030A}": pairs("AUau", "ÅŮåů"),
    "\u{030B}": pairs("OUou", "ŐŰőű"),
    "\u{030C}": pairs("CDENRSTZcdenrstz", "ČĎĚŇŘŠŤŽčďěňřšťž"),
    "\u{0327}": pairs("CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
    "\u{0328}": pairs("AEIUaeiu", "ĄĘĮŲąęįų"),
  ]

  private static func pairs(_ bases: String, _ whole: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(bases.unicodeScalars, whole.unicodeScalars))
  }
}
