import Netwerk

/// What is to be written, before it is YAML or JSON (English: *output*).
indirect enum Uitvoer: Hashable, Sendable {
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

  struct Paar: Hashable, Sendable {
    let sleutel: String
    let waarde: Uitvoer
  }
}

/// What is known while a network is written: how to refer to whom (English: *writer*).
struct Schrijver: Sendable {
  let register: Register
  let eigenGroepen: [Groep]

  init(_ onderdelen: Onderdelen) {
    register = Register(onderdelen)
    eigenGroepen = onderdelen.eigenGroepen
  }

  /// The name, when it leads to nobody else; otherwise the id.
  func verwijzing(naar kenmerk: Kenmerk, in namen: Naamlijst) -> String {
    guard let naam = namen.naam(van: kenmerk), namen.zoek(naam) == [kenmerk] else {
      return kenmerk.tekst
    }
    return naam
  }
}
