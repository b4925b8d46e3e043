import Netwerk

/// The words a file can use for the values of one kind, and the words that are taken for them
/// (English: *vocabulary*).
///
/// Capitals, marks and hyphens do not matter: `Financien` is *financiën*. The writer always writes
/// the first, canonical word.
struct Woordenlijst<Inhoud: Hashable & Sendable>: Sendable {
  let begrip: Melding.Begrip
  /// Each value with its canonical word, in the order in which they are shown.
  private let betekenissen: [(woord: String, inhoud: Inhoud)]
  /// Other words, each with the canonical word that it stands for.
  private let synoniemen: KeyValuePairs<String, String>

  /// - Parameter synoniemen: words and the canonical word they stand for.
  init(
    _ begrip: Melding.Begrip, _ woorden: [(woord: String, inhoud: Inhoud)],
    synoniemen: KeyValuePairs<String, String> = [:]
  ) {
    self.begrip = begrip
    betekenissen = woorden
    self.synoniemen = synoniemen
  }

  /// The canonical words.
  var woorden: [String] { betekenissen.map(\.woord) }

  /// Goes through every word as it is written here with what it stands for, synonyms last.
  func doorloop(_ doe: (_ woord: String, _ inhoud: Inhoud) -> Void) {
    for (woord, inhoud) in betekenissen { doe(woord, inhoud) }
    for (woord, voor) in synoniemen {
      if let inhoud = inhoud(van: voor) { doe(woord, inhoud) }
    }
  }

  /// Most words are written as they stand here, so these are tried first; a list is short enough to
  /// go through.
  func zoek(_ woord: String) -> Inhoud? {
    if let inhoud = inhoud(van: woord) { return inhoud }
    let vorm = Kenmerk(woord)
    if let gevonden = betekenissen.first(where: { Kenmerk($0.woord) == vorm }) {
      return gevonden.inhoud
    }
    return synoniemen.first { Kenmerk($0.key) == vorm }.flatMap { inhoud(van: $0.value) }
  }

  private func inhoud(van woord: String) -> Inhoud? {
    betekenissen.first { $0.woord == woord }?.inhoud
  }

  func woord(voor inhoud: Inhoud) -> String {
    betekenissen.first { $0.inhoud == inhoud }?.woord ?? ""
  }

  /// The word that was probably meant; a word for a synonym is its canonical word.
  func suggestie(voor woord: String) -> String? {
    let kandidaten =
      woorden.map { (vorm: Kenmerk($0), woord: $0) }
      + synoniemen.sorted { $0.key < $1.key }.map { (vorm: Kenmerk($0.key), woord: $0.value) }
    return Suggestie.beste(voor: woord, uit: kandidaten)
  }
}

extension Woordenlijst where Inhoud: CaseIterable & RawRepresentable, Inhoud.RawValue == String {
  /// The words of an enumeration in its own order.
  init(_ begrip: Melding.Begrip, synoniemen: KeyValuePairs<String, String> = [:]) {
    self.init(
      begrip, Inhoud.allCases.map { (woord: $0.rawValue, inhoud: $0) }, synoniemen: synoniemen)
  }
}
