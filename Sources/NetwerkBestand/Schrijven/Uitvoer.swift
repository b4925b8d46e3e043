import Netwerk

/// What is to be written, before it is YAML or JSON (English: *output*).
package indirect enum Uitvoer: Hashable, Sendable {
  /// Somebody's own words.
  case tekst(String)
  /// A word of the format, such as `gespannen` or `2026-11-01`.
  case woord(String)
  /// A number as it is spelled.
  case getal(String)
  case leeg
  case lijst([Uitvoer])
  /// A list of which every part is a line of its own for people, such as the people.
  case opsomming([Uitvoer])
  case tabel([Paar])

  package struct Paar: Hashable, Sendable {
    package let sleutel: String
    package let waarde: Uitvoer

    package init(sleutel: String, waarde: Uitvoer) {
      self.sleutel = sleutel
      self.waarde = waarde
    }
  }
}

/// What is known while a network is written: how to refer to whom (English: *writer*).
struct Schrijver: Sendable {
  let register: Register
  let eigenGroepen: [Groep]
  /// Whether references are written as ids, also where a name would do.
  private let metKenmerken: Bool

  init(_ onderdelen: Onderdelen, metKenmerken: Bool = false) {
    register = Register(onderdelen)
    eigenGroepen = onderdelen.eigenGroepen
    self.metKenmerken = metKenmerken
  }

  /// The name, when it leads to nobody else; otherwise the id.
  func verwijzing(naar kenmerk: Kenmerk, in namen: Naamlijst) -> String {
    guard !metKenmerken, let naam = namen.naam(van: kenmerk), namen.zoek(naam) == [kenmerk] else {
      return kenmerk.tekst
    }
    return naam
  }
}
