/// How a text is spelled in YAML: bare where that is safe, otherwise between quotation marks
/// (English: *YAML scalar*).
enum YAMLTekst {
  /// Somebody's own words on one line, also between brackets.
  static func tekst(_ tekst: String) -> String {
    kanKaal(tekst) && !betekentIetsAnders(tekst) ? tekst : Aanhaling.dubbel(tekst)
  }

  /// A word of the format, which means what it is taken for.
  static func woord(_ woord: String) -> String {
    kanKaal(woord) ? woord : Aanhaling.dubbel(woord)
  }

  /// Somebody's own words behind a key; of several lines as a block below it.
  static func regels(_ tekst: String, na sleutel: String) -> [String] {
    guard tekst.contains("\n"), kanBlok(tekst) else {
      return [sleutel + " " + self.tekst(tekst)]
    }
    let eindigt = tekst.hasSuffix("\n")
    let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
    return [sleutel + (eindigt ? " |" : " |-")]
      + (eindigt ? regels.dropLast() : regels).map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// A block keeps every character, but white space at its edges is not seen and easily lost.
  private static func kanBlok(_ tekst: String) -> Bool {
    guard let eerste = tekst.first, !eerste.isWhitespace, !tekst.hasSuffix("\n\n"),
      !tekst.unicodeScalars.contains(where: { $0 == "\r" || Aanhaling.isVerborgen($0) })
    else { return false }
    return tekst.split(separator: "\n").allSatisfy {
      !($0.first?.isWhitespace ?? false) && !($0.last?.isWhitespace ?? false)
    }
  }

  /// Whether a text can stand without quotation marks anywhere, between brackets included.
  private static func kanKaal(_ tekst: String) -> Bool {
    guard let eerste = tekst.unicodeScalars.first, let laatste = tekst.unicodeScalars.last,
      eerste.properties.isAlphabetic || eerste.properties.numericType != nil, laatste != " ",
      laatste != ":"
    else { return false }
    var vorige: Unicode.Scalar = " "
    for teken in tekst.unicodeScalars {
      if "[]{},\t\n\r".unicodeScalars.contains(teken) || Aanhaling.isVerborgen(teken) {
        return false
      }
      if vorige == ":" && teken == " " || vorige == " " && teken == "#" { return false }
      vorige = teken
    }
    return true
  }

  /// Whether YAML 1.1 or 1.2, or a person, would take a text for a number, a date, a time or an
  /// answer.
  private static func betekentIetsAnders(_ tekst: String) -> Bool {
    if antwoorden.contains(tekst.lowercased()) { return true }
    let begin = tekst.utf8.first ?? 0
    return (0x30...0x39).contains(begin) && tekst.utf8.allSatisfy { getaltekens.contains($0) }
  }

  private static let antwoorden: Set<String> = [
    "ja", "nee", "onbekend", "yes", "no", "true", "false", "on", "off", "y", "n", "null",
  ]
  /// Of decimal, octal, hexadecimal and sexagesimal numbers, dates and times.
  private static let getaltekens = Set("0123456789abcdefABCDEFxXoO_+-.:TZtz ".utf8)
}
