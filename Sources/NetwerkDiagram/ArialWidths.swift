/// How wide letters are in Arial, and in the fonts that were made to take the same room, such as
/// Liberation Sans.
///
/// Advance widths in thousandths of the font size, as printed in the font's own tables.
package enum ArialWidths {
  /// The width of a text in parts of the font size; `nil` when it holds a letter that is not in
  /// the table.
  package static func ems(of text: String, isBold: Bool) -> Double? {
    var sum = 0
    for scalar in text.unicodeScalars {
      guard let width = width(of: scalar, isBold: isBold) else { return nil }
      sum += width
    }
    return Double(sum) / 1000
  }

  static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Int? {
    if let sign = signs[scalar] { return isBold ? sign.bold : sign.regular }
    let letter = plain[scalar] ?? scalar
    guard (0x20...0x7E).contains(letter.value) else { return nil }
    let index = Int(letter.value) - 0x20
    return Int(isBold ? bold[index] : regular[index])
  }

  /// Letters with marks that take the room of the letter without.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: [(Unicode.Scalar, String)] = [
      ("A", "ÀÁÂÃÄÅĄ"), ("C", "ÇĆČ"), ("D", "Ď"), ("E", "ÈÉÊËĘĚ"), ("G", "Ğ"), ("I", "ÌÍÎÏİ"),
      ("N", "ÑŃŇ"), ("O", "ÒÓÔÕÖŐ"), ("R", "Ř"), ("S", "ŚŞŠȘ"), ("U", "ÙÚÛÜŮŰ"), ("Y", "Ý"),
      ("Z", "ŹŻŽ"), ("a", "àáâãäåą"), ("c", "çćč"), ("e", "èéêëęě"), ("g", "ğ"), ("n", "ñńň"),
      ("o", "òóôõöő"), ("s", "śşšș"), ("u", "ùúûüůű"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, marked) in letters {
      for scalar in marked.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()

  /// Letters and signs with a width of their own: a small i grows with its mark.
  private static let signs: [Unicode.Scalar: (regular: Int, bold: Int)] = [
    "ı": (278, 278), "í": (278, 278), "ì": (278, 278), "î": (278, 278), "ï": (278, 278),
    "ł": (222, 278), "Ł": (556, 611), "ø": (611, 611), "Ø": (778, 778), "æ": (889, 889),
    "ß": (611, 611), "†": (556, 556), "·": (333, 333), "–": (556, 556), "—": (1000, 1000),
    "‘": (222, 278), "’": (222, 278), "“": (333, 500), "”": (333, 500), "…": (1000, 1000),
    "€": (556, 556),
  ]

  private static let regular: [Int16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  private static let bold: [Int16] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]
}
