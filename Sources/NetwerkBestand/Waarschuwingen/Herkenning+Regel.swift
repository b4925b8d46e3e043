import Netwerk

extension Herkenning {
  /// Looks at one network as it stands on a line; it finds what
  /// ``bekijk(_:_:plek:)-(Netwerk,_,_)`` finds in the whole network.
  ///
  /// Nearly all texts are seen from their bytes to hold nothing, and no other is made.
  ///
  /// - Parameter regel: the line it was read from.
  /// - Complexity: O(length of the line).
  package mutating func bekijk(
    _ netwerk: borrowing Regelnetwerk, op regel: UnsafeBufferPointer<UInt8>, _ bereik: Bereik,
    plek: @autoclosure () -> String
  ) {
    var kijker = Regelkijker(regel: regel, peildatum: netwerk.peildatum)
    // The id of a network is kept as a kenmerk.
    if let id = netwerk.id { kijker.bekijk(id) { Kenmerk($0).tekst } }
    if bereik != .id { kijker.bekijkMensen(netwerk, bereik) }
    if bereik == .alles, let titel = netwerk.titel { kijker.bekijk(titel) }
    noteer(kijker.soorten, plek())
  }
}

/// Looks for personal data on one line (English: *line watcher*).
private struct Regelkijker {
  let regel: UnsafeBufferPointer<UInt8>
  let peildatum: Datum?
  var soorten: Set<Herkenning.Soort> = []

  mutating func bekijk(_ stuk: Regelstuk, als vorm: (String) -> String = { $0 }) {
    let bytes = stuk.bytes(op: regel)
    if bytes.kanGegevenZijn { bekijk(vorm(String(decoding: bytes, as: UTF8.self))) }
  }

  private mutating func bekijk(_ tekst: String) {
    soorten.formUnion(Herkenning.Soort.alle(in: tekst, voor: peildatum))
  }

  mutating func bekijkMensen(
    _ netwerk: borrowing Regelnetwerk, _ bereik: Herkenning.Bereik
  ) {
    bekijk(netwerk.hoofdpersoon, netwerk, bereik)
    for persoon in netwerk.personen { bekijk(persoon, netwerk, bereik) }
  }

  private mutating func bekijk(
    _ persoon: Regelpersoon, _ netwerk: borrowing Regelnetwerk, _ bereik: Herkenning.Bereik
  ) {
    let kenmerk = netwerk.kenmerken[Int(persoon.nummer)]
    if kenmerk.kanGegevenZijn { bekijk(String(decoding: kenmerk, as: UTF8.self)) }
    if !soorten.contains(.naam), isNaam(persoon.naam, kenmerk, bereik) { soorten.insert(.naam) }
    guard bereik == .alles else { return }
    bekijk(persoon.naam)
    if let rol = persoon.rol { bekijk(rol) }
  }

  /// Whether a name is written, as it stands or as the kenmerk that follows from it.
  private func isNaam(
    _ naam: Regelstuk, _ kenmerk: ArraySlice<UInt8>, _ bereik: Herkenning.Bereik
  ) -> Bool {
    let bytes = naam.bytes(op: regel)
    guard bytes.kanNaamZijn else { return false }
    let tekst = String(decoding: bytes, as: UTF8.self)
    return Herkenning.lijktOpNaam(tekst)
      && (bereik == .alles || Kenmerk(tekst).tekst.utf8.elementsEqual(kenmerk))
  }
}

extension Collection<UInt8> {
  /// False only for a text in which ``Herkenning/Soort/alle(in:voor:)`` finds nothing, nor in the
  /// kenmerk that follows from it: with few digits and no at sign.
  fileprivate var kanGegevenZijn: Bool {
    var cijfers = 0
    for byte in self {
      if byte == UInt8(ascii: "@") || byte >= 0x80 { return true }
      if byte &- 0x30 < 10 { cijfers += 1 }
    }
    return cijfers >= 6
  }

  /// False only for a text that ``Herkenning/lijktOpNaam(_:)`` refuses: with a digit, or with
  /// nothing that could be a capital.
  fileprivate var kanNaamZijn: Bool {
    var heeftHoofdletter = false
    for byte in self {
      if byte &- 0x30 < 10 { return false }
      if byte >= 0x80 || byte &- 0x41 < 26 { heeftHoofdletter = true }
    }
    return heeftHoofdletter
  }
}
