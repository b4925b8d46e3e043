import Netwerk

/// One network as it stood on a line, in plain numbers (English: *network of a line*).
///
/// Nothing in it is an object, so that reading the next line into it costs no memory once it has
/// seen a network as large. A word is its place in `allCases`, from 1; 0 was not said. Texts are
/// places on the line, which the reader keeps.
package struct Regelnetwerk: Sendable {
  /// Everybody's kenmerk, the hoofdpersoon's too, under the number that people and relations name.
  package internal(set) var kenmerken = Kenmerklijst()
  /// The kenmerk of the network itself, as ASCII; empty when none was written.
  package internal(set) var id: [UInt8] = []
  var titel: Regelstuk?
  var peildatum: Datum?
  package internal(set) var hoofdpersoon = Regelpersoon()
  package internal(set) var personen: [Regelpersoon] = []
  package internal(set) var relaties: [Regelrelatie] = []

  package init() {}

  mutating func maakLeeg() {
    kenmerken.maakLeeg()
    id.removeAll(keepingCapacity: true)
    titel = nil
    peildatum = nil
    personen.removeAll(keepingCapacity: true)
    relaties.removeAll(keepingCapacity: true)
  }
}

/// A text on the line, between two places (English: *slice*).
struct Regelstuk: Sendable {
  let begin: Int32
  let einde: Int32
}

/// Somebody on the line.
package struct Regelpersoon: Sendable {
  var naam = Regelstuk(begin: 0, einde: 0)
  var rol: Regelstuk?
  /// The number of the kenmerk.
  package var nummer: Int32 = 0
  /// `nil` for an age that was not said.
  var leeftijd: Leeftijd?
  var eigenGroep: UInt8 = 0
  /// What the role says.
  var groepVanRol: UInt8 = 0
  /// The number of the ring; 0 when it was not said.
  package var kring: UInt8 = 0
  package var geslacht: UInt8 = 0
  package var overleden: UInt8 = 0
  package var band = Regelband()
}

/// A tie on the line.
package struct Regelband: Sendable {
  package var sterkte: UInt8 = 0
  package var aard: UInt8 = 0
  /// Kinds of support: bit `k` for the kind with number `k`, from 0.
  package var steun: UInt8 = 0
  package var krijgt: UInt8 = 0
  var richting: UInt8 = 0
  var frequentie: UInt8 = 0
  var familieband: UInt8 = 0
  var contactverbod: UInt8 = 0
}

/// A relation on the line, between the numbers of two people.
package struct Regelrelatie: Sendable {
  package var van: Int32 = 0
  package var naar: Int32 = 0
  package var band = Regelband()
}

extension Regelpersoon {
  /// The group as written, else what the role says.
  package var groep: UInt8 { eigenGroep > 0 ? eigenGroep : groepVanRol }
}
