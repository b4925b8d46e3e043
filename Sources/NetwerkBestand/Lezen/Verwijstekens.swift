extension Brontekst {
  /// Where the first alias stands when there are so many that reading them could take forever.
  ///
  /// The parser compares keys in full, so that aliases of aliases inside a key make it work
  /// exponentially long: 319 bytes take most of a second and 46 more make that nine times as much.
  /// Up to 30 aliases of names that were given stay far from that; a text that is no YAML alias
  /// but looks like one is counted too, which does no harm.
  func ankerbom(hoogstens: Int = 30) -> Plek? {
    guard tekst.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let ankers = Set(namen(na: "&").map(\.naam)).subtracting([""])
    let verwijzingen = namen(na: "*").filter { ankers.contains($0.naam) }
    return verwijzingen.count > hoogstens ? verwijzingen.first?.plek : nil
  }

  private func namen(na teken: Character) -> [(naam: Substring, plek: Plek)] {
    (1...aantalRegels).flatMap { nummer in
      let regel = regel(nummer)
      return regel.indices.filter { regel[$0] == teken }.map { begin in
        let naam = regel[regel.index(after: begin)...].prefix {
          $0.isASCII && !"*&,:]} \t".contains($0)
        }
        let kolom = regel.unicodeScalars.distance(from: regel.startIndex, to: begin) + 1
        return (naam, Plek(regel: nummer, kolom: kolom))
      }
    }
  }
}
