import Netwerk

/// The words a file can use for the values of one kind, and the words that are taken for them
/// (English: *vocabulary*).
///
/// Capitals, marks and hyphens do not matter: `Financien` is *financiën*. The writer always writes
/// the first, canonical word.
struct Woordenlijst<Inhoud: Hashable & Sendable>: Sendable {
  let begrip: Melding.Begrip
  /// The canonical words, in the order in which they are shown.
  let woorden: [String]
  private let betekenis: [Kenmerk: Inhoud]
  private let canoniek: [Inhoud: String]
  private let kandidaten: [(vorm: Kenmerk, woord: String)]

  /// - Parameter synoniemen: Words and the canonical word they stand for.
  init(
    _ begrip: Melding.Begrip, _ woorden: [(String, Inhoud)], synoniemen: [String: String] = [:]
  ) {
    self.begrip = begrip
    self.woorden = woorden.map(\.0)
    var betekenis: [Kenmerk: Inhoud] = [:]
    var kandidaten: [(vorm: Kenmerk, woord: String)] = []
    for (woord, inhoud) in woorden {
      betekenis[Kenmerk(woord)] = inhoud
      kandidaten.append((Kenmerk(woord), woord))
    }
    for (synoniem, woord) in synoniemen.sorted(by: { $0.key < $1.key }) {
      betekenis[Kenmerk(synoniem)] = betekenis[Kenmerk(woord)]
      kandidaten.append((Kenmerk(synoniem), woord))
    }
    self.betekenis = betekenis
    self.kandidaten = kandidaten
    canoniek = Dictionary(woorden.map { ($1, $0) }) { eerste, _ in eerste }
  }

  func zoek(_ woord: String) -> Inhoud? { betekenis[Kenmerk(woord)] }

  func woord(voor inhoud: Inhoud) -> String { canoniek[inhoud] ?? "" }

  /// The word that was probably meant; a word for a synonym is its canonical word.
  func suggestie(voor woord: String) -> String? {
    Suggestie.beste(voor: woord, uit: kandidaten)
  }
}

extension Woordenlijst where Inhoud: CaseIterable & RawRepresentable, Inhoud.RawValue == String {
  /// The words of an enumeration in its own order.
  init(_ begrip: Melding.Begrip, synoniemen: [String: String] = [:]) {
    self.init(begrip, Inhoud.allCases.map { ($0.rawValue, $0) }, synoniemen: synoniemen)
  }
}
