/// What stands in a file, with the place of every part, before it means anything (English:
/// *value*). YAML and JSON give the same tree.
package struct Waarde: Sendable {
  package let plek: Plek
  package let inhoud: Inhoud

  package init(plek: Plek, inhoud: Inhoud) {
    self.plek = plek
    self.inhoud = inhoud
  }

  package enum Inhoud: Sendable {
    /// Nothing: `~`, `null`, or a key with nothing behind it.
    case leeg
    /// A word, number or text as it was spelled.
    case tekst(String)
    case lijst([Waarde])
    case tabel([Paar])
  }

  /// A key with its value.
  package struct Paar: Sendable {
    package let sleutel: String
    package let plek: Plek
    package let waarde: Waarde

    package init(sleutel: String, plek: Plek, waarde: Waarde) {
      self.sleutel = sleutel
      self.plek = plek
      self.waarde = waarde
    }
  }
}

extension Waarde {
  /// Whether nothing was said: no value, or a text without a character.
  package var isLeeg: Bool {
    switch inhoud {
    case .leeg: true
    case .tekst(let tekst): tekst.isEmpty
    case .lijst, .tabel: false
    }
  }

  /// The value as a list: one thing is a list of one, nothing a list of none.
  package var alsLijst: [Waarde] {
    switch inhoud {
    case .leeg: []
    case .lijst(let waarden): waarden
    case .tekst, .tabel: [self]
    }
  }

  /// The value of a key of this table; `nil` when this is no table or lacks it.
  package subscript(_ sleutel: String) -> Waarde? {
    guard case .tabel(let paren) = inhoud else { return nil }
    return paren.first { $0.sleutel == sleutel }?.waarde
  }

  package var alsTekst: String? {
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
package struct Bevinding: Hashable, Sendable {
  package let oorzaak: Melding.Oorzaak
  package let plek: Plek

  package init(_ oorzaak: Melding.Oorzaak, _ plek: Plek) {
    self.oorzaak = oorzaak
    self.plek = plek
  }
}

/// A tree, as far as one could be made, and what is wrong with the way it was written.
package struct Boom: Sendable {
  package var wortel: Waarde?
  package var bevindingen: [Bevinding] = []
}
