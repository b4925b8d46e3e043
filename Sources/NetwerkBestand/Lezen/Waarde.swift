/// What stands in a file, with the place of every part, before it means anything (English:
/// *value*). YAML and JSON give the same tree.
struct Waarde: Sendable {
  let plek: Plek
  let inhoud: Inhoud

  enum Inhoud: Sendable {
    /// Nothing: `~`, `null`, or a key with nothing behind it.
    case leeg
    /// A word, number or text as it was spelled.
    case tekst(String)
    case lijst([Waarde])
    case tabel([Paar])
  }

  /// A key with its value.
  struct Paar: Sendable {
    let sleutel: String
    let plek: Plek
    let waarde: Waarde
  }
}

extension Waarde {
  /// Whether nothing was said: no value, or a text without a character.
  var isLeeg: Bool {
    switch inhoud {
    case .leeg: true
    case .tekst(let tekst): tekst.isEmpty
    case .lijst, .tabel: false
    }
  }

  /// The value as a list: one thing is a list of one, nothing a list of none.
  var alsLijst: [Waarde] {
    switch inhoud {
    case .leeg: []
    case .lijst(let waarden): waarden
    case .tekst, .tabel: [self]
    }
  }

  /// The value of a key of this table; `nil` when this is no table or lacks it.
  subscript(_ sleutel: String) -> Waarde? {
    guard case .tabel(let paren) = inhoud else { return nil }
    return paren.first { $0.sleutel == sleutel }?.waarde
  }

  var alsTekst: String? {
    guard case .tekst(let tekst) = inhoud else { return nil }
    return tekst
  }
}

extension [Waarde.Paar] {
  /// Every key that was used before in the same table, with the line of its first use.
  func dubbeleSleutels() -> [Bevinding] {
    var eerste: [String: Plek] = [:]
    return compactMap { paar in
      guard let eerder = eerste[paar.sleutel] else {
        eerste[paar.sleutel] = paar.plek
        return nil
      }
      return Bevinding(.dubbeleSleutel(paar.sleutel, eersteRegel: eerder.regel), paar.plek)
    }
  }
}

/// Something found at a place (English: *finding*).
struct Bevinding: Hashable, Sendable {
  let oorzaak: Melding.Oorzaak
  let plek: Plek

  init(_ oorzaak: Melding.Oorzaak, _ plek: Plek) {
    self.oorzaak = oorzaak
    self.plek = plek
  }
}

/// A tree, as far as one could be made, and what is wrong with the way it was written.
struct Boom: Sendable {
  var wortel: Waarde?
  var bevindingen: [Bevinding] = []
}
