import Netwerk

/// The kenmerken of one line, numbered in the order in which they came (English: *identifiers*).
///
/// Working memory for many lines: emptying it keeps its room.
package struct Kenmerklijst: Sendable {
  private var kenmerken = Woordlijst()
  /// Names that are written otherwise than the kenmerk that belongs to them.
  private var namen = Woordlijst()
  /// The number of the kenmerk that belongs to each of `namen`.
  private var nummers: [Int] = []
  /// A kenmerk that was written in another way than it is kept.
  private var gevouwen: [UInt8] = []

  init() {}

  package var count: Int { kenmerken.count }

  /// The bytes of a kenmerk, all of them ASCII.
  package subscript(nummer: Int) -> ArraySlice<UInt8> { kenmerken[nummer] }

  /// Lends out the bytes of a kenmerk.
  package func withBytes(van nummer: Int, _ lees: (UnsafeBufferPointer<UInt8>) -> Void) {
    kenmerken.withBytes(van: nummer, lees)
  }

  /// Kenmerken as pieces of JSON.
  package func stukken(van nummers: [Int32]) -> [Kenmerkstuk] { kenmerken.stukken(van: nummers) }

  /// Puts numbers of kenmerken in the order of the alphabet.
  package func sorteer(_ nummers: inout [Int32]) { kenmerken.sorteer(&nummers) }

  mutating func maakLeeg() {
    kenmerken.maakLeeg()
    namen.maakLeeg()
    nummers.removeAll(keepingCapacity: true)
  }

  /// Takes in the kenmerk of a name or of a kenmerk written before.
  ///
  /// - Returns: false when nothing is left of it or when it is taken.
  mutating func neemOp(_ woord: Regelwoord) -> Bool {
    if woord.isKenmerk { return kenmerken.voegToe(woord) }
    let isNieuw = metGevouwen(woord) { $0.kenmerken.voegToe($1) }
    guard isNieuw == true else { return false }
    nummers.append(count - 1)
    return namen.voegToe(woord)
  }

  /// The number of a kenmerk; `nil` when it is not here.
  @inline(__always)
  func nummer(van kenmerk: Regelwoord) -> Int? { kenmerken.nummer(van: kenmerk) }

  /// The number of a kenmerk of at most seven characters with a quotation mark behind it; `nil` when
  /// it is not here.
  @inline(__always)
  func nummer(vanKort acht: UInt64) -> Int? { kenmerken.nummer(vanKort: acht) }

  /// The number of the kenmerk that belongs to a name; `nil` when it is not here.
  ///
  /// Names are nearly always written as they were before, which spares looking at their letters.
  mutating func nummer(vanNaam naam: Regelwoord) -> Int? {
    if let nummer = namen.nummer(van: naam) { return nummers[nummer] }
    return metGevouwen(naam) { $0.kenmerken.nummer(van: $1) } ?? nil
  }

  /// Does something with the kenmerk that belongs to a name; ``Kenmerk`` has the rules.
  ///
  /// - Returns: `nil` when nothing is left of the name.
  private mutating func metGevouwen<Uitkomst>(
    _ naam: Regelwoord, _ doe: (inout Kenmerklijst, Regelwoord) -> Uitkomst
  ) -> Uitkomst? {
    // Taken out while it is used, so that the rest may change.
    var vorm = gevouwen
    gevouwen = []
    defer { gevouwen = vorm }
    vorm.removeAll(keepingCapacity: true)
    if naam.isASCII {
      Kenmerk.schrijf(ascii: naam.bytes, in: &vorm)
    } else {
      vorm.append(contentsOf: Kenmerk(naam.tekst).tekst.utf8)
    }
    return vorm.withUnsafeBufferPointer { bytes in
      Regelwoord(bytes).map { doe(&self, $0) }
    }
  }
}

extension Regelwoord {
  /// Whether this is a kenmerk as it is kept, so that nothing has to be done to it.
  @inline(__always)
  var isKenmerk: Bool { (lengte <= 8 && eersteAcht.isEffen(lengte)) || Kenmerk.isKenmerk(bytes) }
}

extension UInt64 {
  /// Whether all of at most eight characters are letters in lower case and digits, looked at all
  /// together: the highest bit of a byte says whether it is at least as large as another.
  @inline(__always)
  fileprivate func isEffen(_ lengte: Int) -> Bool {
    let hoog: UInt64 = 0x8080_8080_8080_8080
    let acht = self | hoog
    @inline(__always)
    func minstens(_ teken: UInt64) -> UInt64 { acht &- teken &* 0x0101_0101_0101_0101 }
    let cijfers = minstens(0x30) & ~minstens(0x3A)
    let letters = minstens(0x61) & ~minstens(0x7B)
    let goed = (cijfers | letters) & ~self & hoog
    return goed == hoog &>> UInt64(truncatingIfNeeded: 64 &- lengte &* 8)
  }
}
