import Netwerk

/// Which known word did somebody mean who wrote an unknown one? (English: *suggestion*)
package enum Suggestie {
  /// The nearest candidate by edit distance, when it is near enough: at most two letters off, one in
  /// a word of three, half of a long word; the first of equals.
  ///
  /// Complexity: O(candidates × length²); words of more than 40 letters get none.
  static func beste(
    voor woord: String, uit kandidaten: some Sequence<(vorm: Kenmerk, woord: String)>
  ) -> String? {
    let gezocht = Array(Kenmerk(woord).tekst.utf8)
    guard (1...40).contains(gezocht.count) else { return nil }
    let grens = gezocht.count < 4 ? 1 : max(2, gezocht.count / 2)
    var beste: (afstand: Int, woord: String)?
    for kandidaat in kandidaten.prefix(2_000) {
      let vorm = Array(kandidaat.vorm.tekst.utf8)
      let hoogstens = min(grens, max(gezocht.count, vorm.count) - 1, (beste?.afstand ?? .max) - 1)
      guard abs(vorm.count - gezocht.count) <= hoogstens else { continue }
      let afstand = afstand(gezocht, vorm)
      if afstand <= hoogstens { beste = (afstand, kandidaat.woord) }
    }
    return beste?.woord
  }

  package static func beste(voor woord: String, uit woorden: some Sequence<String>) -> String? {
    beste(voor: woord, uit: woorden.map { (vorm: Kenmerk($0), woord: $0) })
  }

  /// How many letters to add, leave out or replace (Levenshtein 1966), swapped neighbours counting
  /// as one.
  static func afstand(_ een: [UInt8], _ ander: [UInt8]) -> Int {
    var vorvorige: [Int] = []
    var vorige = Array(0...ander.count)
    for (i, letter) in een.enumerated() {
      var rij = [i + 1]
      for (j, doel) in ander.enumerated() {
        var stap = min(vorige[j + 1] + 1, rij[j] + 1, vorige[j] + (letter == doel ? 0 : 1))
        if i > 0, j > 0, letter == ander[j - 1], een[i - 1] == doel {
          stap = min(stap, vorvorige[j - 1] + 1)
        }
        rij.append(stap)
      }
      (vorvorige, vorige) = (vorige, rij)
    }
    return vorige[ander.count]
  }
}
