extension UInt64 {
  /// How many of eight bytes, from the lowest on, are plain characters of a text: ASCII, but no
  /// quotation mark, backslash or control character.
  @inline(__always)
  var gewoneTekens: Int {
    let een: UInt64 = 0x0101_0101_0101_0101
    let aanhaling = self ^ (een &* 0x22)
    let streep = self ^ (een &* 0x5C)
    let laag = (self &- een &* 0x20) & ~self
    // Above the lowest bit that is set here others may be set wrongly, by a borrow.
    let bijzonder = (aanhaling &- een) & ~aanhaling | (streep &- een) & ~streep | laag | self
    return (bijzonder & (een &* 0x80)).trailingZeroBitCount >> 3
  }

  /// Which of eight bytes are quotation marks, in the highest bit of each.
  ///
  /// Above the lowest bit that is set others may be set wrongly, by a borrow.
  @inline(__always)
  var aanhalingstekens: UInt64 {
    let een: UInt64 = 0x0101_0101_0101_0101
    let verschil = self ^ (een &* 0x22)
    return (verschil &- een) & ~verschil & (een &* 0x80)
  }

  /// In which byte the lowest bit is set; 8 when none is.
  @inline(__always)
  var plaatsInBytes: Int { trailingZeroBitCount &>> 3 }

  /// The bytes up to and with the lowest of which the highest bit is set here, with zeros in place of
  /// the others; all of them when none is set.
  @inline(__always)
  func totEnMet(_ merktekens: UInt64) -> UInt64 { self & (merktekens ^ (merktekens &- 1)) }

  /// The lowest bytes, at most eight, with zeros in place of the others.
  @inline(__always)
  func eersteBytes(_ aantal: Int) -> UInt64 {
    aantal == 8 ? self : self & ((1 &<< UInt64(truncatingIfNeeded: aantal &* 8)) &- 1)
  }
}

extension UInt8 {
  /// Whether it is a plain character of a text: ASCII, but no quotation mark, backslash or control
  /// character.
  @inline(__always)
  var isGewoonTeken: Bool { self >= 0x20 && self < 0x80 && self != 0x22 && self != 0x5C }
}

/// A text of fewer than sixteen bytes with the quotation mark behind it, in two numbers, or the first
/// sixteen bytes of a longer one (English: *short word*).
struct Kortwoord {
  /// The first eight bytes; the lowest is the first.
  let eerste: UInt64
  /// The others; 0 when there are none.
  let tweede: UInt64
  /// How many bytes it takes with the quotation mark behind it.
  let lengte: Int
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
  var isGaaf: Bool {
    !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && tekst.utf8.elementsEqual(bytes)
  }

  /// The first eight bytes as a number, of which the lowest byte is the first.
  @inline(__always)
  var eersteAcht: UInt64 {
    leesbaar >= 8
      ? UnsafeRawPointer(begin).loadUnaligned(as: UInt64.self).eersteBytes(min(lengte, 8))
      : acht(vanaf: 0)
  }

  /// As `eersteAcht`, with a quotation mark behind a word of fewer: so it stands on a line, and so no
  /// word is the beginning of another.
  @inline(__always)
  var eersteAchtAfgesloten: UInt64 { eersteAcht | 0x22 << UInt64(truncatingIfNeeded: lengte &* 8) }

  /// At most eight bytes from one on.
  func acht(vanaf eerste: Int) -> UInt64 {
    var acht: UInt64 = 0
    for (plaats, byte) in bytes.dropFirst(eerste).prefix(8).enumerated() {
      acht |= UInt64(byte) << UInt64(plaats * 8)
    }
    return acht
  }
}
