import Netwerk

/// Why an answer was not understood (English: *misunderstanding*).
enum Misverstand: Error, Hashable, Sendable {
  case onbekendWoord(String)
  case onbekendNummer(Int, hoogste: Int)
  /// What was typed is the beginning of several choices.
  case meerdere(String, woorden: [String])
}

/// Finds the choices that somebody means: by number, by word or by the beginning of one.
struct Keuzelezer: Sendable {
  let keuzes: [Keuze]
  /// Words that are understood only when typed whole, and that have no number.
  var verborgen: [Keuze] = []

  /// One choice.
  func een(_ tekst: String) throws(Misverstand) -> Waarde {
    let woord = Kenmerk(tekst).tekst
    if let nummer = Int(woord) {
      guard keuzes.indices.contains(nummer - 1) else {
        throw .onbekendNummer(nummer, hoogste: keuzes.count)
      }
      return keuzes[nummer - 1].waarde
    }
    guard !woord.isEmpty else { throw .onbekendWoord(tekst) }
    let heel = keuzes.filter { $0.isHeel(woord) }
    if heel.count == 1 { return heel[0].waarde }
    if heel.count > 1 { throw .meerdere(tekst, woorden: heel.map(\.woord)) }
    let begin = keuzes.filter { Kenmerk($0.woord).tekst.hasPrefix(woord) }
    if begin.count == 1 { return begin[0].waarde }
    let ook = (keuzes + verborgen).first { $0.betekentOok(woord) || $0.isHeel(woord) }
    if let ook { return ook.waarde }
    if begin.count > 1 { throw .meerdere(tekst, woorden: begin.map(\.woord)) }
    throw .onbekendWoord(tekst)
  }

  /// One or several, with commas, spaces or *en* between them; each once, in the order typed.
  func meer(_ invoer: Antwoordregel) throws(Misverstand) -> [Waarde] {
    var waarden: [Waarde] = []
    for deel in invoer.delen.flatMap(Keuzelezer.zonderVoegwoord) {
      for waarde in try enkele(deel) where !waarden.contains(waarde) { waarden.append(waarde) }
    }
    guard !waarden.isEmpty else { throw .onbekendWoord(invoer.tekst) }
    return waarden
  }

  /// A choice of several words, or several choices of one word each.
  private func enkele(_ deel: String) throws(Misverstand) -> [Waarde] {
    let woorden = deel.split(separator: " ").map(String.init)
    let misverstand: Misverstand
    do { return [try een(deel)] } catch { misverstand = error }
    guard woorden.count > 1 else { throw misverstand }
    var waarden: [Waarde] = []
    for woord in woorden { waarden.append(try een(woord)) }
    return waarden
  }

  /// `ton en wim` → `ton`, `wim`.
  private static func zonderVoegwoord(_ deel: String) -> [String] {
    deel.split(separator: " ").split { ["en", "and", "&", "+", "و"].contains($0.lowercased()) }
      .map { $0.joined(separator: " ") }
  }
}

extension Keuze {
  fileprivate func isHeel(_ gevraagd: String) -> Bool { Kenmerk(woord).tekst == gevraagd }

  fileprivate func betekentOok(_ gevraagd: String) -> Bool {
    let woorden = (toelichting ?? "").split(separator: ",").map(String.init) + ook
    return woorden.contains { Kenmerk($0).tekst == gevraagd }
  }
}
