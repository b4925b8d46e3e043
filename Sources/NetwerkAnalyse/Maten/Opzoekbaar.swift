import Netwerk

/// A measure that people ask for by a word (English: *searchable by name*).
public protocol Opzoekbaar {
  /// The word that never changes.
  var id: String { get }
  var naam: Tekst { get }
  /// Every one of them, in the order in which a table shows them.
  static var alle: [Self] { get }
  /// The sets that have a name.
  static var verzamelingen: [(naam: String, maten: [Self])] { get }
  /// The set of this name; `nil` when there is none.
  static func verzameling(_ naam: Kenmerk) -> [Self]?
}

extension Opzoekbaar {
  public static func verzameling(_ naam: Kenmerk) -> [Self]? {
    verzamelingen.first { Kenmerk($0.naam) == naam }?.maten
  }

  /// The measures meant by a word: one measure, by its id or its name in either language, or a set;
  /// `nil` for a word that is neither (see ``suggesties(voor:)``).
  ///
  /// Upper and lower case, spaces and hyphens make no difference.
  public static func zoek(_ woord: String) -> [Self]? {
    let gezocht = Kenmerk(woord)
    if let verzameling = verzameling(gezocht) { return verzameling }
    return alle.first { $0.vormen.contains(gezocht) }.map { [$0] }
  }

  /// The words that somebody may have meant who wrote an unknown one, the nearest first; at most
  /// three.
  public static func suggesties(voor woord: String) -> [String] {
    Spelling.suggesties(
      voor: woord,
      uit: verzamelingen.map { ($0.naam, [Kenmerk($0.naam)]) } + alle.map { ($0.id, $0.vormen) })
  }

  private var vormen: [Kenmerk] {
    [Kenmerk(id), Kenmerk(naam.nederlands), Kenmerk(naam.engels)]
  }
}

/// Which known word did somebody mean who wrote an unknown one? (English: *spelling*)
private enum Spelling {
  /// The nearest known words, the nearest first, at most three.
  ///
  /// - Parameter bekend: words with the forms in which they may be written.
  static func suggesties(voor woord: String, uit bekend: [(String, [Kenmerk])]) -> [String] {
    let gezocht = Array(Kenmerk(woord).tekst.utf8.prefix(60))
    guard !gezocht.isEmpty else { return [] }
    let grens = max(2, gezocht.count / 3)
    return bekend.compactMap { naam, vormen in
      vormen.map { afstand(gezocht, Array($0.tekst.utf8)) }.min().map {
        (naam: naam, afstand: $0)
      }
    }.filter { $0.afstand <= grens }
      .sorted { ($0.afstand, $0.naam) < ($1.afstand, $1.naam) }.prefix(3).map(\.naam)
  }

  /// How many letters to add, leave out or replace (Levenshtein 1966); 1 for a beginning or an end
  /// of at least four letters.
  private static func afstand(_ een: [UInt8], _ ander: [UInt8]) -> Int {
    if een.count >= 4, ander.starts(with: een) || ander.reversed().starts(with: een.reversed()) {
      return 1
    }
    var vorige = Array(0...ander.count)
    for (regel, letter) in een.enumerated() {
      var rij = [regel + 1]
      for (kolom, doel) in ander.enumerated() {
        rij.append(
          min(vorige[kolom + 1] + 1, rij[kolom] + 1, vorige[kolom] + (letter == doel ? 0 : 1)))
      }
      vorige = rij
    }
    return vorige[ander.count]
  }
}
