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

  private var tekens: [UInt8] = []
  /// Where each word begins in `tekens`, and where the last ends.
  private var grenzen = [0]
  /// The first eight characters of each, so that a smaller number comes earlier in the alphabet.
  private var beginsels: [UInt64] = []
  /// Where each stands in `vakken`.
  private var plaatsen: [Int] = []
  /// Open addressing: nearly all of it is empty, so that most words are where they are sought first.
  private var vakken = [Vak](repeating: Vak(), count: 1024)

  var count: Int { beginsels.count }

  subscript(nummer: Int) -> ArraySlice<UInt8> { tekens[grenzen[nummer]..<grenzen[nummer + 1]] }

  /// Whether one comes before the other in the alphabet of ASCII.
  @inline(__always)
  func isEerder(_ een: Int, dan ander: Int) -> Bool {
    if beginsels[een] != beginsels[ander] { return beginsels[een] < beginsels[ander] }
    return self[een].lexicographicallyPrecedes(self[ander])
  }

  mutating func maakLeeg() {
    for plaats in plaatsen { vakken[plaats] = Vak() }
    plaatsen.removeAll(keepingCapacity: true)
    beginsels.removeAll(keepingCapacity: true)
    grenzen.removeLast(grenzen.count - 1)
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
    vakken[plaats] = Vak(
      acht: woord.eersteAcht, lengte: Int32(truncatingIfNeeded: woord.lengte),
      nummer: Int32(truncatingIfNeeded: count))
    plaatsen.append(plaats)
    beginsels.append(woord.eersteAcht.byteSwapped)
    tekens.append(contentsOf: woord.bytes)
    grenzen.append(tekens.count)
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
    let oude = plaatsen.map { vakken[$0] }
    vakken = [Vak](repeating: Vak(), count: vakken.count * 2)
    for (nummer, vak) in oude.enumerated() {
      var plaats = plaats(vak.acht, lengte: Int(vak.lengte))
      while vakken[plaats].nummer >= 0 { plaats = (plaats &+ 1) & (vakken.count &- 1) }
      vakken[plaats] = vak
      plaatsen[nummer] = plaats
    }
  }
}
