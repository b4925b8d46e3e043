import Netwerk

/// Whom a question names, as far as its words are theirs.
///
/// A name counts as it is written, with its capitals and not as the first word: *Wil* is a name, *Ik
/// wil* is not. Family words (mama, mijn zus) count however they are written.
struct Genoemden {
  private let namen: Set<Substring>
  private let familiewoorden: Set<String>

  init(_ teksten: [String]) {
    let zinnen = teksten.map { $0.split { !$0.isLetter && $0 != "-" && $0 != "\u{27}" } }
    namen = Set(zinnen.flatMap { $0.dropFirst() })
    familiewoorden = Set(zinnen.flatMap { $0 }.map { $0.lowercased() })
  }

  func noemt(_ lid: Lid) -> Bool {
    guard !familiewoorden.isEmpty else { return false }
    let naam = lid.persoon.naam
    let delen = naam.split(separator: " ")
    if !delen.isEmpty, delen.allSatisfy(namen.contains) { return true }
    guard lid.familieband != nil else { return false }
    let woorden = [naam.lowercased(), lid.persoon.rol?.tekst.lowercased() ?? ""]
    return woorden.contains {
      Rol.bekend[$0]?.familieband != nil && familiewoorden.contains($0)
    }
  }
}
