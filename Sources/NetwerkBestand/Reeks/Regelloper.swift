/// What stands on a line is not for the fast reader; the general reader says what it is.
struct NietGewoon: Error {}

/// Walks over one line of JSON (English: *cursor*).
///
/// It stops at everything out of the ordinary: a backslash in a text, a number with a point, a letter
/// that is not ASCII in anything but a name. Nothing it accepts means something else to the general
/// reader.
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
    gaNaarBijzonder()
    return try woord(vanaf: eerste)
  }

  /// A text that somebody made up, in letters of any kind.
  @inline(__always)
  mutating func vrijeTekst() throws(NietGewoon) -> Regelwoord {
    try verwacht("\"")
    let eerste = plaats
    gaNaarBijzonder()
    guard hier >= 0x80 else { return try woord(vanaf: eerste) }
    while hier >= 0x20, hier != UInt8(ascii: "\""), hier != UInt8(ascii: "\\") { plaats += 1 }
    let woord = try woord(vanaf: eerste)
    guard woord.isGaaf else { throw NietGewoon() }
    return woord
  }

  /// What stands between a place and the quotation mark here, which is passed.
  @inline(__always)
  private mutating func woord(
    vanaf eerste: UnsafePointer<UInt8>
  ) throws(NietGewoon) -> Regelwoord {
    let lengte = plaats - eerste
    guard hier == UInt8(ascii: "\""), lengte > 0 else { throw NietGewoon() }
    plaats += 1
    return Regelwoord(begin: eerste, lengte: lengte, leesbaar: einde - eerste)
  }

  /// Passes the plain characters of a text.
  @inline(__always)
  private mutating func gaNaarBijzonder() {
    while einde - plaats >= 8 {
      let aantal = UnsafeRawPointer(plaats).loadUnaligned(as: UInt64.self).gewoneTekens
      plaats += aantal
      if aantal < 8 { return }
    }
    while hier >= 0x20, hier < 0x80, hier != UInt8(ascii: "\\"), hier != UInt8(ascii: "\"") {
      plaats += 1
    }
  }

  /// Passes a text of at most sixteen plain characters, if one comes next at once.
  ///
  /// Words differ in length in a way that no processor foresees, so nothing here is decided by it.
  @inline(__always)
  mutating func neemKort() -> Kortwoord? {
    guard einde - plaats >= 18, plaats.pointee == UInt8(ascii: "\"") else { return nil }
    let begin = plaats + 1
    let eerste = UnsafeRawPointer(begin).loadUnaligned(as: UInt64.self)
    let tweede = UnsafeRawPointer(begin + 8).loadUnaligned(as: UInt64.self)
    let inEerste = eerste.gewoneTekens
    let inTweede = inEerste == 8 ? tweede.gewoneTekens : 0
    let lengte = inEerste &+ inTweede
    guard begin[lengte] == UInt8(ascii: "\""), lengte > 0 else { return nil }
    plaats = begin + lengte + 1
    return Kortwoord(
      woord: Regelwoord(begin: begin, lengte: lengte, leesbaar: einde - begin),
      eerste: eerste.eersteBytes(inEerste), tweede: tweede.eersteBytes(inTweede))
  }

  /// Passes a key with its quotation marks and colon, if it comes next just so.
  @inline(__always)
  mutating func neem(_ sleutel: Sleutelvorm) -> Bool {
    guard einde - plaats >= 16 else { return false }
    let bytes = UnsafeRawPointer(plaats)
    guard bytes.loadUnaligned(as: UInt64.self) & sleutel.masker == sleutel.eerste else {
      return false
    }
    guard
      sleutel.lengte <= 8
        || bytes.loadUnaligned(fromByteOffset: sleutel.lengte - 8, as: UInt64.self)
          == sleutel.laatste
    else { return false }
    plaats += sleutel.lengte
    return true
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
