/// Text in lines that fit a terminal (English: *lines*).
enum Regels {
  static let breedte = 78

  /// Breaks lines between words. A line keeps its own indentation, and what goes on below it stands
  /// under `inspringing`.
  static func afgebroken(_ tekst: String, inspringing: Int = 0, breedte: Int = breedte) -> String {
    tekst.split(separator: "\n", omittingEmptySubsequences: false).map {
      afgebroken(regel: $0, inspringing: inspringing, breedte: breedte)
    }.joined(separator: "\n")
  }

  private static func afgebroken(
    regel: Substring, inspringing: Int, breedte: Int
  ) -> String {
    guard regel.count > breedte else { return String(regel) }
    let wit = String(repeating: " ", count: inspringing)
    var klaar: [String] = []
    var nu = String(regel.prefix { $0 == " " })
    var isLeeg = true
    for woord in regel.split(separator: " ") {
      if !isLeeg, nu.count + 1 + woord.count > breedte {
        klaar.append(nu)
        nu = wit
        isLeeg = true
      }
      nu += isLeeg ? String(woord) : " " + woord
      isLeeg = false
    }
    return (klaar + [nu]).joined(separator: "\n")
  }

  /// Choices under each other with their numbers, and what they mean behind them; short ones
  /// without a meaning behind each other.
  static func keuzes(_ keuzes: [Keuze]) -> String {
    guard keuzes.contains(where: { $0.toelichting != nil }) else {
      let alle = keuzes.enumerated().map { "\($0 + 1)\u{A0}\($1.woord.aaneen)" }
      return afgebroken("  " + alle.joined(separator: "\u{A0}\u{A0} "), inspringing: 2)
        .replacing("\u{A0}", with: " ")
    }
    let langste = keuzes.map(\.woord.count).max() ?? 0
    let regels = keuzes.enumerated().map { nummer, keuze in
      let cijfers = String(nummer + 1)
      let kop =
        String(repeating: " ", count: 4 - min(cijfers.count, 3)) + cijfers + " " + keuze.woord
      guard let toelichting = keuze.toelichting else { return kop }
      let wit = String(repeating: " ", count: langste - keuze.woord.count + 2)
      return afgebroken(kop + wit.aaneen + toelichting, inspringing: langste + 7)
        .replacing("\u{A0}", with: " ")
    }
    return regels.joined(separator: "\n")
  }
}

extension String {
  /// With spaces at which no line is broken.
  fileprivate var aaneen: String { replacing(" ", with: "\u{A0}") }
}
