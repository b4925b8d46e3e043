import Netwerk

/// The kenmerken of one line, numbered in the order in which they came (English: *identifiers*).
///
/// Working memory for many lines: emptying it keeps its room.
package struct Kenmerklijst: Sendable {
  private var tekens: [UInt8] = []
  /// Where each kenmerk ends in `tekens`.
  private var einden: [Int] = []
  /// The first eight characters of each, so that a smaller number comes earlier in the alphabet.
  private var beginsels: [UInt64] = []
  /// Where each stands in `vakken`.
  private var plaatsen: [Int] = []
  /// Open addressing: a number, or −1.
  private var vakken = [Int32](repeating: -1, count: 256)
  /// A kenmerk that was written in another way than it is kept.
  private var gevouwen: [UInt8] = []

  init() {}

  package var count: Int { einden.count }

  /// The bytes of a kenmerk, all of them ASCII.
  package subscript(nummer: Int) -> ArraySlice<UInt8> {
    tekens[(nummer == 0 ? 0 : einden[nummer - 1])..<einden[nummer]]
  }

  /// Whether one comes before the other in the alphabet.
  @inline(__always)
  package func isEerder(_ een: Int, dan ander: Int) -> Bool {
    if beginsels[een] != beginsels[ander] { return beginsels[een] < beginsels[ander] }
    return self[een].lexicographicallyPrecedes(self[ander])
  }

  mutating func maakLeeg() {
    for plaats in plaatsen { vakken[plaats] = -1 }
    plaatsen.removeAll(keepingCapacity: true)
    beginsels.removeAll(keepingCapacity: true)
    einden.removeAll(keepingCapacity: true)
    tekens.removeAll(keepingCapacity: true)
  }

  /// Takes in the kenmerk of a name or of a kenmerk written before.
  ///
  /// - Returns: false when nothing is left of it or when it is taken.
  mutating func neemOp(_ woord: Regelwoord) -> Bool {
    if woord.isKenmerk { return voegToe(woord) }
    vouw(woord)
    return metGevouwen { lijst, woord in woord.lengte > 0 && lijst.voegToe(woord) } ?? false
  }

  /// The number of a kenmerk; `nil` when it is not here.
  @inline(__always)
  func nummer(van kenmerk: Regelwoord) -> Int? {
    let nummer = vakken[zoek(kenmerk)]
    return nummer < 0 ? nil : Int(nummer)
  }

  /// The number of the kenmerk that belongs to a name; `nil` when it is not here.
  mutating func nummer(vanNaam naam: Regelwoord) -> Int? {
    vouw(naam)
    return metGevouwen { lijst, woord in lijst.nummer(van: woord) } ?? nil
  }

  private mutating func voegToe(_ woord: Regelwoord) -> Bool {
    let plaats = zoek(woord)
    guard vakken[plaats] < 0 else { return false }
    vakken[plaats] = Int32(truncatingIfNeeded: count)
    plaatsen.append(plaats)
    beginsels.append(woord.eersteAcht.byteSwapped)
    tekens.append(contentsOf: woord.bytes)
    einden.append(tekens.count)
    if count * 2 > vakken.count { verruim() }
    return true
  }

  /// Where a kenmerk stands, or would stand.
  @inline(__always)
  private func zoek(_ woord: Regelwoord) -> Int {
    let acht = woord.eersteAcht
    var plaats = plaats(acht, lengte: woord.lengte)
    while vakken[plaats] >= 0, !isGelijk(Int(vakken[plaats]), acht, woord) {
      plaats = (plaats &+ 1) & (vakken.count &- 1)
    }
    return plaats
  }

  @inline(__always)
  private func plaats(_ acht: UInt64, lengte: Int) -> Int {
    let gemengd = (acht ^ UInt64(truncatingIfNeeded: lengte)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: gemengd >> 32) & (vakken.count &- 1)
  }

  @inline(__always)
  private func isGelijk(_ nummer: Int, _ acht: UInt64, _ woord: Regelwoord) -> Bool {
    guard beginsels[nummer] == acht.byteSwapped, self[nummer].count == woord.lengte else {
      return false
    }
    return woord.lengte <= 8 || self[nummer].elementsEqual(woord.bytes)
  }

  private mutating func verruim() {
    vakken = [Int32](repeating: -1, count: vakken.count * 2)
    for nummer in 0..<count {
      var plaats = plaats(beginsels[nummer].byteSwapped, lengte: self[nummer].count)
      while vakken[plaats] >= 0 { plaats = (plaats &+ 1) & (vakken.count &- 1) }
      vakken[plaats] = Int32(truncatingIfNeeded: nummer)
      plaatsen[nummer] = plaats
    }
  }

  /// Writes the kenmerk that belongs to a name into `gevouwen`; ``Kenmerk`` has the rules.
  private mutating func vouw(_ naam: Regelwoord) {
    gevouwen.removeAll(keepingCapacity: true)
    gevouwen.append(contentsOf: Kenmerk(String(decoding: naam.bytes, as: UTF8.self)).tekst.utf8)
  }

  private mutating func metGevouwen<Uitkomst>(
    _ doe: (inout Kenmerklijst, Regelwoord) -> Uitkomst
  ) -> Uitkomst? {
    // Taken out while it is used, so that the rest may change.
    let vorm = gevouwen
    defer { gevouwen = vorm }
    gevouwen = []
    return vorm.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map {
        doe(&self, Regelwoord(begin: $0, lengte: bytes.count, leesbaar: bytes.count))
      }
    }
  }
}

extension Regelwoord {
  /// Whether this is a kenmerk as it is kept, so that nothing has to be done to it.
  @inline(__always)
  var isKenmerk: Bool {
    (lengte <= 8 && isKortEnEffen) || Kenmerk.isKenmerk(bytes)
  }

  /// Whether all of at most eight characters are letters in lower case and digits, looked at all
  /// together: the highest bit of a byte says whether it is at least as large as another.
  @inline(__always)
  private var isKortEnEffen: Bool {
    let hoog: UInt64 = 0x8080_8080_8080_8080
    let acht = eersteAcht | hoog
    @inline(__always)
    func minstens(_ teken: UInt64) -> UInt64 { acht &- teken &* 0x0101_0101_0101_0101 }
    let cijfers = minstens(0x30) & ~minstens(0x3A)
    let letters = minstens(0x61) & ~minstens(0x7B)
    let goed = (cijfers | letters) & hoog
    return goed == hoog &>> UInt64(truncatingIfNeeded: 64 &- lengte &* 8)
  }
}
