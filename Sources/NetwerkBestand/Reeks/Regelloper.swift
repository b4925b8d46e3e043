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
  private(set) var plaats: UnsafePointer<UInt8>

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
    if hier <= 0x20 { plaats = naWit() }
  }

  /// Lines seldom have white space outside their texts.
  @inline(never)
  private func naWit() -> UnsafePointer<UInt8> {
    var plaats = plaats
    while plaats < einde, [0x20, 0x09, 0x0A, 0x0D].contains(plaats.pointee) { plaats += 1 }
    return plaats
  }

  /// Passes a character, if it comes next after white space.
  @inline(__always)
  mutating func neem(_ teken: Unicode.Scalar) -> Bool {
    slaWitOver()
    guard hier == UInt8(truncatingIfNeeded: teken.value) else { return false }
    plaats += 1
    return true
  }

  /// Lets a copy read, and goes on where that ended.
  ///
  /// A loper of which only this is lent out stays in the registers of the processor while it walks.
  @inline(__always)
  mutating func terzijde<Uitkomst>(
    _ lees: (inout Regelloper) throws(NietGewoon) -> Uitkomst
  ) throws(NietGewoon) -> Uitkomst {
    var ander = self
    let uitkomst = try lees(&ander)
    plaats = ander.plaats
    return uitkomst
  }

  @inline(__always)
  mutating func verwacht(_ teken: Unicode.Scalar) throws(NietGewoon) {
    guard neem(teken) else { throw NietGewoon() }
  }

  /// Passes the comma between two texts of a list and the quotation mark that opens the second.
  @inline(__always)
  mutating func verwachtVolgendeTekst() throws(NietGewoon) {
    if einde - plaats >= 2,
      UnsafeRawPointer(plaats).loadUnaligned(as: UInt16.self) == 0x222C
    {
      plaats += 2
    } else {
      try verwacht(",")
      try verwacht("\"")
    }
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

  /// The rest of a text behind its opening quotation mark; one without a character says nothing and is
  /// not ordinary.
  @inline(never)
  mutating func tekst() throws(NietGewoon) -> Regelwoord {
    let eerste = plaats
    plaats = Self.bijzonder(vanaf: plaats, tot: einde)
    return try woord(vanaf: eerste)
  }

  /// As `tekst`, of a text that somebody made up, in letters of any kind.
  @inline(__always)
  mutating func vrijeTekst() throws(NietGewoon) -> Regelwoord {
    let eerste = plaats
    let laatste = Self.bijzonder(vanaf: eerste, tot: einde)
    if laatste < einde, laatste.pointee == UInt8(ascii: "\""), laatste > eerste {
      plaats = laatste + 1
      return Regelwoord(begin: eerste, lengte: laatste - eerste, leesbaar: einde - eerste)
    }
    return try terzijde { loper throws(NietGewoon) in try loper.bijzondereTekst() }
  }

  /// As `vrijeTekst`, whatever comes next.
  @inline(never)
  private mutating func bijzondereTekst() throws(NietGewoon) -> Regelwoord {
    let eerste = plaats
    while hier >= 0x20, hier != UInt8(ascii: "\""), hier != UInt8(ascii: "\\") { plaats += 1 }
    let woord = try woord(vanaf: eerste)
    guard woord.isASCII || woord.isGaaf else { throw NietGewoon() }
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

  /// The first place that has no plain character of a text, or the end.
  @inline(__always)
  private static func bijzonder(
    vanaf begin: UnsafePointer<UInt8>, tot einde: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var plaats = begin
    while einde - plaats >= 8 {
      let aantal = UnsafeRawPointer(plaats).loadUnaligned(as: UInt64.self).gewoneTekens
      plaats += aantal
      if aantal < 8 { return plaats }
    }
    while plaats < einde, plaats.pointee.isGewoonTeken { plaats += 1 }
    return plaats
  }

  /// The rest of a text behind its opening quotation mark; `nil` near the end of the line.
  ///
  /// Words differ in length in a way that no processor foresees, so nothing here is decided by it.
  /// The text ends at the first quotation mark, and what it holds is not looked at: whoever finds it
  /// among plain words knows that it is one.
  @inline(__always)
  func kort() -> Kortwoord? {
    guard einde - plaats >= 16 else { return nil }
    let begin = UnsafeRawPointer(plaats)
    let eerste = begin.loadUnaligned(as: UInt64.self)
    let tweede = begin.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    let (inEerste, inTweede) = (eerste.aanhalingstekens, tweede.aanhalingstekens)
    // All bits when the first eight bytes are full, otherwise none.
    let isLang = (inEerste | (0 &- inEerste)) &>> 63 &- 1
    let inMeer = isLang & UInt64(truncatingIfNeeded: inTweede.plaatsInBytes)
    return Kortwoord(
      eerste: eerste.totEnMet(inEerste), tweede: tweede.totEnMet(inTweede) & isLang,
      lengte: inEerste.plaatsInBytes &+ Int(truncatingIfNeeded: inMeer) &+ 1)
  }

  /// As `kort`, for a text of at most seven characters: all of it in one number, with the quotation
  /// mark, and how many characters it has.
  @inline(__always)
  func heelKort() -> (acht: UInt64, lengte: Int)? {
    guard einde - plaats >= 8 else { return nil }
    let eerste = UnsafeRawPointer(plaats).loadUnaligned(as: UInt64.self)
    let aanhalingstekens = eerste.aanhalingstekens
    guard aanhalingstekens != 0 else { return nil }
    return (eerste.totEnMet(aanhalingstekens), aanhalingstekens.plaatsInBytes)
  }

  /// Passes bytes that were looked at.
  @inline(__always)
  mutating func neem(aantal: Int) { plaats += aantal }

  /// Passes a key with all that belongs to its form, if it comes next just so.
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
