/// Words numbered in the order in which they came, and found by their bytes (English: *word list*).
///
/// Working memory for many lines: emptying it keeps its room.
struct Woordlijst: Sendable {
  private struct Vak {
    /// The first eight characters, as ``Regelwoord/eersteAcht``.
    var acht: UInt64 = 0
    var lengte: Int32 = 0
    /// −1 in a place without a word.
    var nummer: Int32 = -1
  }

  private struct Woord {
    /// The first eight characters, so that a smaller number comes earlier in the alphabet.
    var beginsel: UInt64
    /// Where it stands in `vakken`.
    var plaats: Int32
    /// Where it ends in `tekens`; it begins where the one before it ends.
    var einde: Int32
  }

  private var tekens: [UInt8] = []
  private var woorden: [Woord] = []
  /// Open addressing: nearly all of it is empty, so that most words are where they are sought first.
  private var vakken = [Vak](repeating: Vak(), count: 1024)

  var count: Int { woorden.count }

  subscript(nummer: Int) -> ArraySlice<UInt8> { tekens[bereik(van: nummer)] }

  /// Lends out the bytes of a word.
  func withBytes(van nummer: Int, _ lees: (UnsafeBufferPointer<UInt8>) -> Void) {
    let bereik = bereik(van: nummer)
    tekens.withUnsafeBufferPointer { lees(UnsafeBufferPointer(rebasing: $0[bereik])) }
  }

  private func bereik(van nummer: Int) -> Range<Int> {
    let begin = nummer > 0 ? Int(woorden[nummer - 1].einde) : 0
    return begin..<Int(woorden[nummer].einde)
  }

  /// Puts numbers of words in the order of the alphabet of ASCII.
  func sorteer(_ nummers: inout [Int32]) {
    var rij = nummers.map { (beginsel: woorden[Int($0)].beginsel, nummer: $0) }
    rij.sort { een, ander in
      een.beginsel == ander.beginsel
        ? self[Int(een.nummer)].lexicographicallyPrecedes(self[Int(ander.nummer)])
        : een.beginsel < ander.beginsel
    }
    for (plaats, woord) in rij.enumerated() { nummers[plaats] = woord.nummer }
  }

  mutating func maakLeeg() {
    for woord in woorden { vakken[Int(woord.plaats)] = Vak() }
    woorden.removeAll(keepingCapacity: true)
    tekens.removeAll(keepingCapacity: true)
  }

  /// The number of a word; `nil` when it is not here.
  @inline(__always)
  func nummer(van woord: Regelwoord) -> Int? {
    let nummer = vakken[zoek(woord)].nummer
    return nummer < 0 ? nil : Int(nummer)
  }

  /// The number of a word of at most eight bytes.
  @inline(__always)
  func nummer(vanKort acht: UInt64, lengte: Int) -> Int? {
    var plaats = plaats(acht, lengte: lengte)
    while true {
      let vak = vakken[plaats]
      if vak.nummer < 0 { return nil }
      if vak.acht == acht, Int(vak.lengte) == lengte { return Int(vak.nummer) }
      plaats = (plaats &+ 1) & (vakken.count &- 1)
    }
  }

  /// - Returns: false when it was here already.
  mutating func voegToe(_ woord: Regelwoord) -> Bool {
    let plaats = zoek(woord)
    guard vakken[plaats].nummer < 0 else { return false }
    let acht = woord.eersteAcht
    vakken[plaats] = Vak(
      acht: acht, lengte: Int32(truncatingIfNeeded: woord.lengte),
      nummer: Int32(truncatingIfNeeded: count))
    tekens.append(contentsOf: woord.bytes)
    woorden.append(
      Woord(
        beginsel: acht.byteSwapped, plaats: Int32(truncatingIfNeeded: plaats),
        einde: Int32(truncatingIfNeeded: tekens.count)))
    if count * 8 > vakken.count { verruim() }
    return true
  }

  /// Where a word stands, or would stand.
  @inline(__always)
  private func zoek(_ woord: Regelwoord) -> Int {
    let acht = woord.eersteAcht
    var plaats = plaats(acht, lengte: woord.lengte)
    while vakken[plaats].nummer >= 0, !isGelijk(vakken[plaats], acht, woord) {
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
  private func isGelijk(_ vak: Vak, _ acht: UInt64, _ woord: Regelwoord) -> Bool {
    guard vak.acht == acht, Int(vak.lengte) == woord.lengte else { return false }
    return woord.lengte <= 8 || self[Int(vak.nummer)].elementsEqual(woord.bytes)
  }

  private mutating func verruim() {
    let oude = woorden.map { vakken[Int($0.plaats)] }
    vakken = [Vak](repeating: Vak(), count: vakken.count * 2)
    for (nummer, vak) in oude.enumerated() {
      var plaats = plaats(vak.acht, lengte: Int(vak.lengte))
      while vakken[plaats].nummer >= 0 { plaats = (plaats &+ 1) & (vakken.count &- 1) }
      vakken[plaats] = vak
      woorden[nummer].plaats = Int32(truncatingIfNeeded: plaats)
    }
  }
}
