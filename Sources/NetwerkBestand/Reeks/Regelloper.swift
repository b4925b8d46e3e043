/// What stands on a line is not for the fast reader; the general reader says what it is.
struct NietGewoon: Error {}

/// Walks over one line of JSON that holds nothing but plain ASCII (English: *cursor*).
///
/// It stops at everything out of the ordinary: a backslash in a text, a letter with a mark, a number
/// with a point. Nothing it accepts means something else to the general reader.
struct Regelloper {
  let begin: UnsafePointer<UInt8>
  private let einde: UnsafePointer<UInt8>
  private var plaats: UnsafePointer<UInt8>

  init(_ regel: UnsafeBufferPointer<UInt8>) throws(NietGewoon) {
    guard let begin = regel.baseAddress else { throw NietGewoon() }
    self.begin = begin
    plaats = begin
    einde = begin + regel.count
  }

  /// The byte that comes next; 0 at the end, which no line holds.
  @inline(__always)
  var hier: UInt8 { plaats < einde ? plaats.pointee : 0 }

  @inline(__always)
  mutating func slaWitOver() {
    while hier <= 0x20 {
      guard plaats < einde, [0x20, 0x09, 0x0A, 0x0D].contains(plaats.pointee) else { return }
      plaats += 1
    }
  }

  /// Passes a character, if it comes next after white space.
  @inline(__always)
  mutating func neem(_ teken: Unicode.Scalar) -> Bool {
    slaWitOver()
    guard hier == UInt8(truncatingIfNeeded: teken.value) else { return false }
    plaats += 1
    return true
  }

  @inline(__always)
  mutating func verwacht(_ teken: Unicode.Scalar) throws(NietGewoon) {
    guard neem(teken) else { throw NietGewoon() }
  }

  /// Whether another part follows, after a part of a list or table that ends with this.
  @inline(__always)
  mutating func gaatVerder(tot sluithaak: Unicode.Scalar) throws(NietGewoon) -> Bool {
    if neem(",") { return true }
    try verwacht(sluithaak)
    return false
  }

  mutating func verwachtEinde() throws(NietGewoon) {
    slaWitOver()
    guard plaats == einde else { throw NietGewoon() }
  }

  /// A text between quotation marks; one without a character says nothing and is not ordinary.
  @inline(__always)
  mutating func tekst() throws(NietGewoon) -> Regelwoord {
    try verwacht("\"")
    let eerste = plaats
    try zoekAanhalingsteken()
    let lengte = plaats - eerste
    guard lengte > 0 else { throw NietGewoon() }
    plaats += 1
    return Regelwoord(begin: eerste, lengte: lengte, leesbaar: einde - eerste)
  }

  /// Eight bytes at a time: the lowest bit that is set belongs to the first byte that is no plain
  /// character of a text.
  @inline(__always)
  private mutating func zoekAanhalingsteken() throws(NietGewoon) {
    let een: UInt64 = 0x0101_0101_0101_0101
    while einde - plaats >= 8 {
      let acht = UnsafeRawPointer(plaats).loadUnaligned(as: UInt64.self)
      let aanhaling = acht ^ (een &* 0x22)
      let streep = acht ^ (een &* 0x5C)
      let laag = (acht &- een &* 0x20) & ~acht
      let bijzonder =
        (aanhaling &- een) & ~aanhaling | (streep &- een) & ~streep | laag | acht
      let gevonden = bijzonder & (een &* 0x80)
      if gevonden != 0 {
        plaats += gevonden.trailingZeroBitCount >> 3
        guard plaats.pointee == UInt8(ascii: "\"") else { throw NietGewoon() }
        return
      }
      plaats += 8
    }
    while hier >= 0x20, hier < 0x80, hier != UInt8(ascii: "\\") {
      if hier == UInt8(ascii: "\"") { return }
      plaats += 1
    }
    throw NietGewoon()
  }

  /// A whole number of at most four digits, without a sign.
  @inline(__always)
  mutating func getal() throws(NietGewoon) -> Int {
    slaWitOver()
    let eerste = plaats
    var getal = 0
    while hier &- 0x30 < 10, plaats - eerste < 5 {
      getal = getal &* 10 &+ Int(hier &- 0x30)
      plaats += 1
    }
    let aantal = plaats - eerste
    guard (1...4).contains(aantal), aantal == 1 || eerste.pointee != 0x30 else {
      throw NietGewoon()
    }
    return getal
  }
}

/// A text on a line, without its quotation marks (English: *word*).
struct Regelwoord {
  let begin: UnsafePointer<UInt8>
  let lengte: Int
  /// How many bytes may be read from the beginning on, those after the text too.
  let leesbaar: Int

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: begin, count: lengte) }

  /// The first eight characters as a number, of which the lowest byte is the first.
  @inline(__always)
  var eersteAcht: UInt64 {
    if leesbaar >= 8 {
      let acht = acht(vanaf: 0)
      return lengte >= 8 ? acht : acht & ((1 &<< UInt64(truncatingIfNeeded: lengte &* 8)) &- 1)
    }
    var acht: UInt64 = 0
    for plaats in 0..<lengte { acht |= UInt64(begin[plaats]) << UInt64(plaats * 8) }
    return acht
  }

  /// Eight characters that are all in the text.
  @inline(__always)
  func acht(vanaf plaats: Int) -> UInt64 {
    UnsafeRawPointer(begin + plaats).loadUnaligned(as: UInt64.self)
  }
}
