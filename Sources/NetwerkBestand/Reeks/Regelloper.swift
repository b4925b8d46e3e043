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

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are plain characters of a text: ASCII, but no
  /// quotation mark, backslash or control character.
  @inline(__always)
  fileprivate var gewoneTekens: Int {
    let een: UInt64 = 0x0101_0101_0101_0101
    let aanhaling = self ^ (een &* 0x22)
    let streep = self ^ (een &* 0x5C)
    let laag = (self &- een &* 0x20) & ~self
    // Above the lowest bit that is set here others may be set wrongly, by a borrow.
    let bijzonder = (aanhaling &- een) & ~aanhaling | (streep &- een) & ~streep | laag | self
    return (bijzonder & (een &* 0x80)).trailingZeroBitCount >> 3
  }

  /// The lowest bytes, at most eight, with zeros in place of the others.
  @inline(__always)
  fileprivate func eersteBytes(_ aantal: Int) -> UInt64 {
    aantal == 8 ? self : self & ((1 &<< UInt64(truncatingIfNeeded: aantal &* 8)) &- 1)
  }
}

/// A text of at most sixteen characters, all of them ASCII, in two numbers (English: *short word*).
struct Kortwoord {
  let woord: Regelwoord
  /// The first eight characters; the lowest byte is the first.
  let eerste: UInt64
  /// The others; 0 when there are none.
  let tweede: UInt64
}

/// A text on a line, without its quotation marks (English: *word*).
struct Regelwoord {
  let begin: UnsafePointer<UInt8>
  let lengte: Int
  /// How many bytes may be read from the beginning on, those after the text too.
  let leesbaar: Int

  init(begin: UnsafePointer<UInt8>, lengte: Int, leesbaar: Int) {
    (self.begin, self.lengte, self.leesbaar) = (begin, lengte, leesbaar)
  }

  /// - Returns: `nil` for no bytes at all.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty, let begin = bytes.baseAddress else { return nil }
    self.init(begin: begin, lengte: bytes.count, leesbaar: bytes.count)
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: begin, count: lengte) }

  /// Only for a word of which ``isGaaf`` is known.
  var tekst: String { String(decoding: bytes, as: UTF8.self) }

  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// Whether it is UTF-8 that says what it seems to say: a byte order mark at the beginning would be
  /// dropped.
  fileprivate var isGaaf: Bool {
    !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && tekst.utf8.elementsEqual(bytes)
  }

  /// The first eight bytes as a number, of which the lowest byte is the first.
  @inline(__always)
  var eersteAcht: UInt64 {
    leesbaar >= 8
      ? UnsafeRawPointer(begin).loadUnaligned(as: UInt64.self).eersteBytes(min(lengte, 8))
      : acht(vanaf: 0)
  }

  /// At most eight bytes from one on.
  func acht(vanaf eerste: Int) -> UInt64 {
    var acht: UInt64 = 0
    for (plaats, byte) in bytes.dropFirst(eerste).prefix(8).enumerated() {
      acht |= UInt64(byte) << UInt64(plaats * 8)
    }
    return acht
  }
}
