import Netwerk

/// One network as it stood on a line, in plain numbers (English: *network of a line*).
///
/// Nothing in it is an object, so that reading the next line into it costs no memory once it has
/// seen a network as large. A word is its place in `allCases`, from 1; 0 was not said. Texts are
/// places on the line, which the reader keeps.
package struct Regelnetwerk: Sendable {
  /// Everybody's kenmerk, the hoofdpersoon's too, under the number that people and relations name.
  package internal(set) var kenmerken = Kenmerklijst()
  /// What tells the network from others, as it is written.
  package internal(set) var id: Regelstuk?
  var titel: Regelstuk?
  var peildatum: Datum?
  package internal(set) var hoofdpersoon = Regelpersoon()
  package internal(set) var personen: [Regelpersoon] = []
  package internal(set) var relaties: [Regelrelatie] = []

  package init() {}

  mutating func maakLeeg() {
    kenmerken.maakLeeg()
    id = nil
    titel = nil
    peildatum = nil
    personen.removeAll(keepingCapacity: true)
    relaties.removeAll(keepingCapacity: true)
  }
}

/// A text on the line, between two places (English: *slice*).
package struct Regelstuk: Sendable {
  let begin: Int32
  let einde: Int32

  /// The bytes of the text, valid UTF-8, on the line it was read from.
  package func bytes(op regel: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: regel[Int(begin)..<Int(einde)])
  }
}

/// Somebody on the line.
package struct Regelpersoon: Sendable {
  /// The number of the kenmerk.
  package internal(set) var nummer: Int32 = 0
  /// The place of the main group among `Groep.Soort.hoofdgroepen`, from 1; 0 when it is unknown.
  package internal(set) var hoofdgroep: UInt8 = 0
  package internal(set) var isOverleden = false
  package internal(set) var band = Regelband()
  var naam = Regelstuk(begin: 0, einde: 0)
  var rol: Regelstuk?
  var eigenGroep: UInt8 = 0
  var kring: UInt8 = 0
  var geslacht: UInt8 = 0
  /// `nil` for an age that was not said.
  var leeftijd: Leeftijd?
  var overleden: UInt8 = 0
}

/// A tie on the line.
package struct Regelband: Sendable {
  package internal(set) var isVerbroken = false
  /// A byte for every key about ties, the lowest for `sterkte`.
  private var waarden: UInt64 = 0

  /// The number of the word that stood behind a key about ties; 0 when there was none. For `steun`
  /// and `krijgt` a set of kinds of support: bit `k` for the kind with number `k`, from 0.
  @inline(__always)
  subscript(sleutel: Regelsleutel) -> UInt8 {
    UInt8(truncatingIfNeeded: waarden &>> Self.plek(sleutel))
  }

  /// Notes what stands behind a key, once for each key.
  @inline(__always)
  mutating func noteer(_ code: UInt8, bij sleutel: Regelsleutel) {
    waarden |= UInt64(code) &<< Self.plek(sleutel)
  }

  @inline(__always)
  private static func plek(_ sleutel: Regelsleutel) -> UInt64 {
    UInt64(sleutel.rawValue &- Regelsleutel.sterkte.rawValue) &* 8
  }
}

/// A relation on the line, between the numbers of two people.
package struct Regelrelatie: Sendable {
  package internal(set) var van: Int32 = 0
  package internal(set) var naar: Int32 = 0
  package internal(set) var band = Regelband()
}
