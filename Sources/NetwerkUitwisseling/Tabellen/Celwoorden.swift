import Netwerk

/// What words in cells of tables mean, whatever the column (English: *cell words*).
enum Celwoorden {
  /// Whether the cell says that nothing is known.
  static func isAfwezig(_ tekst: String) -> Bool {
    tekst.utf8.count <= 5 && (tekst.isEmpty || afwezig.contains(tekst))
  }

  /// Whether that is a word that may have meant something else, so that it must be told.
  static func isTwijfelachtigAfwezig(_ tekst: String) -> Bool {
    tekst == "." || tekst.hasPrefix("-")
  }

  private static let afwezig: Set<String> = [
    "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "<NA>", "#N/A", "#N/B", ".", "-99", "-999",
    "-88", "-77",
  ]

  /// What EgoWeb writes for a refusal, "don't know", a skipped question and one not yet answered.
  static let overgeslagen: Set<String> = ["-1", "-2", "-3", "-4"]

  /// Whether an answer about two people says that there is no tie.
  static func isGeenBand(_ tekst: String) -> Bool {
    guard tekst.utf8.count <= 32 else { return false }
    if let getal = Double(tekst) { return getal == 0 }
    return geenBand.contains(Kenmerk(tekst))
  }

  private static let geenBand: Set<Kenmerk> = [
    "no", "none", "no tie", "no contact", "not at all", "never", "not connected", "do not know",
    "do not know each other", "don't know each other", "strangers", "false", "nee", "geen",
    "geen band", "geen contact", "geen relatie", "helemaal niet", "nooit", "niet", "onbekenden",
    "kennen elkaar niet", "ze kennen elkaar niet", "unlikely",
  ]

  /// What a cell of a column with yes and no says; `nil` for any other word.
  static func jaNee(_ tekst: String) -> Bool? { waarheid[tekst.lowercased()] }

  private static let waarheid: [String: Bool] = [
    "true": true, "ja": true, "yes": true, "x": true, "waar": true, "j": true, "y": true,
    "false": false, "nee": false, "no": false, "onwaar": false, "n": false,
  ]

  /// An identifier as it is compared: programs for statistics write `3.0` where a list says `3`.
  static func sleutel(_ tekst: String) -> String {
    guard tekst.hasSuffix(".0") || tekst.hasSuffix(",0") else { return tekst }
    let heel = tekst.dropLast(2)
    return !heel.isEmpty && heel.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? String(heel) : tekst
  }

  /// Whether the text is a number with a decimal comma, and whether it is a whole number.
  static func getal(_ tekst: String) -> (isGetal: Bool, heeftKomma: Bool) {
    var (cijfers, komma) = (0, 0)
    for (index, byte) in tekst.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: cijfers += 1
      case 0x2C where cijfers > 0 && komma == 0: komma = index
      case 0x2D where index == 0: break
      default: return (false, false)
      }
    }
    return (cijfers > 0 && tekst.utf8.last != 0x2C, komma > 0)
  }
}
