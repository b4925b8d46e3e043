/// Words numbered in the order in which they came, and found by their bytes (English: *word list*).
///
/// Working memory for many lines: emptying it keeps its room.
struct Woordlijst: Sendable {
  private struct Vak {
    /// The first eight characters, as ``Regelwoord/eersteAchtAfgesloten``; 0 in a place without a
    /// word.
    var acht: UInt64 = 0
    var lengte: Int32 = 0
    var nummer: Int32 = 0
  }

  private struct Woord {
    /// The first eight characters, so that a smaller number comes earlier in the alphabet.
    var beginsel: UInt64
    /// Where it stands in `vakken`.
    var plaats: Int32
    /// Where it ends in `tekens`; it begins where the one before it ends.
    var einde: Int32
  }

  /// So many bytes may be read or written behind every word.
  private static let speling = 16

  /// All of it has a value, of which the first were written: up to the end of the last word.
  private var tekens = [UInt8](repeating: 0, count: 512)
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

  /// Words as pieces of JSON; for such as have nothing to be escaped.
  func stukken(van nummers: [Int32]) -> [Kenmerkstuk] {
    tekens.withUnsafeBytes { tekens in
      nummers.map { nummer in
        let bereik = bereik(van: Int(nummer))
        return Kenmerkstuk(
          UnsafeRawBufferPointer(rebasing: tekens[bereik.lowerBound...]), aantal: bereik.count)
      }
    }
  }

  private func bereik(van nummer: Int) -> Range<Int> {
    let begin = nummer > 0 ? Int(woorden[nummer - 1].einde) : 0
    return begin..<Int(woorden[nummer].einde)
  }

  /// Puts numbers of words in the order of the alphabet of ASCII; no word has a character before the
  /// quotation mark.
  func sorteer(_ nummers: inout [Int32]) {
    var rij = nummers.map { (beginsel: woorden[Int($0)].beginsel, nummer: $0) }
    func komtEerst(_ een: (beginsel: UInt64, nummer: Int32), _ ander: (UInt64, Int32)) -> Bool {
      een.beginsel < ander.0
        || een.beginsel == ander.0
          && self[Int(een.nummer)].lexicographicallyPrecedes(self[Int(ander.1)])
    }
    if rij.count <= 64 {
      rij.voegInOrde(komtEerst)
    } else {
      rij.sort { komtEerst($0, $1) }
    }
    for (plaats, woord) in rij.enumerated() { nummers[plaats] = woord.nummer }
  }

  mutating func maakLeeg() {
    for woord in woorden { vakken[Int(woord.plaats)] = Vak() }
    woorden.removeAll(keepingCapacity: true)
  }

  /// The number of a word; `nil` when it is not here.
  @inline(__always)
  func nummer(van woord: Regelwoord) -> Int? {
    let vak = vakken[zoek(woord, woord.eersteAchtAfgesloten)]
    return vak.acht == 0 ? nil : Int(vak.nummer)
  }

  /// The number of a word of at most seven bytes with a quotation mark behind it.
  @inline(__always)
  func nummer(vanKort acht: UInt64) -> Int? {
    var plaats = plaats(acht)
    while vakken[plaats].acht != acht {
      if vakken[plaats].acht == 0 { return nil }
      plaats = (plaats &+ 1) & (vakken.count &- 1)
    }
    return Int(vakken[plaats].nummer)
  }

  /// - Returns: false when it was here already.
  mutating func voegToe(_ woord: Regelwoord) -> Bool {
    let acht = woord.eersteAchtAfgesloten
    let plaats = zoek(woord, acht)
    guard vakken[plaats].acht == 0 else { return false }
    vakken[plaats] = Vak(
      acht: acht, lengte: Int32(truncatingIfNeeded: woord.lengte),
      nummer: Int32(truncatingIfNeeded: count))
    woorden.append(
      Woord(
        beginsel: acht.byteSwapped, plaats: Int32(truncatingIfNeeded: plaats),
        einde: Int32(truncatingIfNeeded: schrijf(woord, acht))))
    if count * 8 > vakken.count { verruim() }
    return true
  }

  /// Writes the characters behind those of the words before.
  ///
  /// - Returns: where they end.
  private mutating func schrijf(_ woord: Regelwoord, _ acht: UInt64) -> Int {
    let begin = Int(woorden.last?.einde ?? 0)
    let einde = begin + woord.lengte
    if tekens.count < einde + Self.speling {
      tekens.append(contentsOf: repeatElement(0, count: tekens.count + woord.lengte))
    }
    tekens.withUnsafeMutableBytes { tekens in
      // Eight at once, whatever the length.
      tekens.storeBytes(of: acht.littleEndian, toByteOffset: begin, as: UInt64.self)
      if woord.lengte > 8 {
        UnsafeMutableRawBufferPointer(rebasing: tekens[begin..<einde]).copyBytes(from: woord.bytes)
      }
    }
    return einde
  }

  /// Where a word stands, or would stand.
  @inline(__always)
  private func zoek(_ woord: Regelwoord, _ acht: UInt64) -> Int {
    var plaats = plaats(acht)
    while vakken[plaats].acht != 0, !isGelijk(vakken[plaats], acht, woord) {
      plaats = (plaats &+ 1) & (vakken.count &- 1)
    }
    return plaats
  }

  @inline(__always)
  private func plaats(_ acht: UInt64) -> Int {
    Int(truncatingIfNeeded: (acht &* 0x9E37_79B9_7F4A_7C15) >> 32) & (vakken.count &- 1)
  }

  @inline(__always)
  private func isGelijk(_ vak: Vak, _ acht: UInt64, _ woord: Regelwoord) -> Bool {
    guard vak.acht == acht else { return false }
    return woord.lengte < 8
      || Int(vak.lengte) == woord.lengte && self[Int(vak.nummer)].elementsEqual(woord.bytes)
  }

  private mutating func verruim() {
    let oude = woorden.map { vakken[Int($0.plaats)] }
    vakken = [Vak](repeating: Vak(), count: vakken.count * 2)
    for (nummer, vak) in oude.enumerated() {
      var plaats = plaats(vak.acht)
      while vakken[plaats].acht != 0 { plaats = (plaats &+ 1) & (vakken.count &- 1) }
      vakken[plaats] = vak
      woorden[nummer].plaats = Int32(truncatingIfNeeded: plaats)
    }
  }
}

extension Array {
  /// Sorts by bringing each to its place among those before it: for short lists the quickest way.
  @inline(__always)
  fileprivate mutating func voegInOrde(_ komtEerst: (Element, Element) -> Bool) {
    withUnsafeMutableBufferPointer { rij in
      for nummer in rij.indices.dropFirst() {
        let deze = rij[nummer]
        var plaats = nummer
        while plaats > 0, komtEerst(deze, rij[plaats - 1]) {
          rij[plaats] = rij[plaats - 1]
          plaats -= 1
        }
        rij[plaats] = deze
      }
    }
  }
}
