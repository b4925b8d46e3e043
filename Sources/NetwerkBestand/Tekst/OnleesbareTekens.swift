extension String {
  /// A text without the byte order marks that begin it, which are no part of what somebody wrote;
  /// Yams drops the first of them by itself.
  var zonderByteOrderMark: String {
    let begin = unicodeScalars.prefix { $0 == "\u{FEFF}" }.count
    return begin == 0 ? self : String(unicodeScalars.dropFirst(begin))
  }
}

extension Brontekst {
  /// Characters that no YAML file may hold, such as the NUL bytes of a file that is no text at
  /// all; at most `hoogstens` of them.
  func onleesbareTekens(hoogstens: Int = 20) -> [(Plek, Unicode.Scalar)] {
    var gevonden: [(Plek, Unicode.Scalar)] = []
    guard tekst.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 > 0x7E }) else { return [] }
    for nummer in 1...aantalRegels {
      for (kolom, teken) in regel(nummer).unicodeScalars.enumerated()
      where !Brontekst.isLeesbaar(teken) {
        gevonden.append((Plek(regel: nummer, kolom: kolom + 1), teken))
        if gevonden.count == hoogstens { return gevonden }
      }
    }
    return gevonden
  }

  /// The printable characters of YAML 1.2, section 5.1.
  static func isLeesbaar(_ teken: Unicode.Scalar) -> Bool {
    switch teken.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
