import GraphFormats

/// Questions of which every answer is a column of its own with yes or no, as programs for interviews
/// write them: `steun_praktisch`, `steun_advies` (English: *multiple choice*).
struct Meerkeuze: Sendable {
  /// What the columns have in common.
  let naam: String
  /// The place of each answer's column, and the answer.
  let antwoorden: [(plaats: Int, antwoord: String)]

  /// The questions among these columns: neighbours with only yes and no, and with the same begin up
  /// to a `_`.
  ///
  /// An answer may hold a `_` itself, so the longest common begin counts; unless a shorter one takes
  /// in just one column more, which would else be left alone.
  static func alle(in kolommen: [CSVTabel.Kolom], _ inhoud: [Kolominhoud]) -> [Meerkeuze] {
    var gevonden: [Meerkeuze] = []
    var begin = 0
    while begin < kolommen.count {
      let aantal = lengte(kolommen[begin...], inhoud)
      if let aantal {
        let stam = aantal.stam
        gevonden.append(
          Meerkeuze(
            naam: String(stam.dropLast()),
            antwoorden: kolommen[begin..<(begin + aantal.aantal)].map {
              ($0.plaats, String($0.naam.dropFirst(stam.count)))
            }))
      }
      begin += aantal?.aantal ?? 1
    }
    return gevonden
  }

  private static func lengte(
    _ kolommen: ArraySlice<CSVTabel.Kolom>, _ inhoud: [Kolominhoud]
  ) -> (stam: Substring, aantal: Int)? {
    guard let eerste = kolommen.first, isVraag(eerste, inhoud) else { return nil }
    var beste: (stam: Substring, aantal: Int)?
    var einde = eerste.naam.endIndex
    // More parts than this no name of a question has.
    for _ in 0..<6 {
      guard let streep = eerste.naam[..<einde].lastIndex(of: "_"), streep > eerste.naam.startIndex
      else { break }
      einde = streep
      let stam = eerste.naam[...streep]
      let aantal = kolommen.prefix {
        $0.naam.hasPrefix(stam) && $0.naam.count > stam.count && isVraag($0, inhoud)
      }.count
      guard aantal > 1 else { continue }
      if let nu = beste, aantal != nu.aantal + 1 { break }
      beste = (stam, aantal)
    }
    return beste
  }

  private static func isVraag(_ kolom: CSVTabel.Kolom, _ inhoud: [Kolominhoud]) -> Bool {
    inhoud[kolom.plaats].isJaNee && inhoud[kolom.plaats].gevuld > 0
  }
}
