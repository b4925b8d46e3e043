/// Numbers as text, with what was written before at hand (English: *texts of numbers*).
///
/// Shares and distances of small networks come back all the time, and looking one up costs less than
/// finding its shortest text anew; and less than finding out whether it is a whole number.
struct Getalteksten: Sendable {
  private struct Vak {
    /// Those of 0 in a place without a number; 0 itself has the first place, and is there from the
    /// beginning.
    var bits: UInt64 = 0
    /// At most 23 characters, and in the last byte how many.
    var tekens: (UInt64, UInt64, UInt64) = (0, 0, 0)

    @inline(__always)
    var lengte: Int { Int(truncatingIfNeeded: tekens.2 >> 56) }

    static let nul = Vak(tekens: (UInt64(UInt8(ascii: "0")), 0, 1 << 56))
  }

  private static let bitsVanPlaats = 12
  private var vakken: [Vak] = []

  /// - Parameters:
  ///   - getal: neither infinite nor NaN.
  ///   - plaats: room for 24 bytes, all of which are written.
  /// - Returns: how many of them are the text.
  @inline(__always)
  mutating func schrijf(_ getal: Double, op plaats: UnsafeMutableRawPointer) -> Int {
    let gemengd = getal.bitPattern &* 0x9E37_79B9_7F4A_7C15
    let nummer = Int(truncatingIfNeeded: gemengd >> UInt64(64 - Self.bitsVanPlaats))
    if nummer < vakken.count, vakken[nummer].bits == getal.bitPattern {
      plaats.storeBytes(of: vakken[nummer].tekens, as: (UInt64, UInt64, UInt64).self)
      return vakken[nummer].lengte
    }
    return schrijfNieuw(getal, nummer, op: plaats)
  }

  @inline(never)
  private mutating func schrijfNieuw(
    _ getal: Double, _ nummer: Int, op plaats: UnsafeMutableRawPointer
  ) -> Int {
    if vakken.isEmpty {
      vakken = Array(repeating: Vak(), count: 1 << Self.bitsVanPlaats)
      vakken[0] = .nul
    }
    let lengte = Self.schrijf(getal, in: UnsafeMutableRawBufferPointer(start: plaats, count: 24))
    // A text that is longer, such as `-2.2250738585072014e-308`, is not kept.
    if lengte < 24 {
      var tekens = plaats.loadUnaligned(as: (UInt64, UInt64, UInt64).self)
      tekens.2 = tekens.2 & (1 << 56 - 1) | UInt64(lengte) << 56
      vakken[nummer] = Vak(bits: getal.bitPattern, tekens: tekens)
    }
    return lengte
  }

  private static func schrijf(_ getal: Double, in ruimte: UnsafeMutableRawBufferPointer) -> Int {
    // Beyond 2^53 not every whole number is a Double, and digits would promise too much.
    if getal.magnitude < 9_007_199_254_740_992, Double(Int(getal)) == getal {
      guard let begin = ruimte.baseAddress else { return 0 }
      var pen = Pen(begin)
      pen.schrijf(aantal: Int(getal))
      return pen.plaats - begin
    }
    return Kortstegetal(getal)?.schrijf(in: ruimte) ?? beschrijf(getal, in: ruimte)
  }

  /// The text that Swift gives a number, of at most 24 characters.
  private static func beschrijf(
    _ getal: Double, in ruimte: UnsafeMutableRawBufferPointer
  ) -> Int {
    var tekst = getal.description
    return tekst.withUTF8 { utf8 in
      ruimte.copyBytes(from: utf8)
      return utf8.count
    }
  }
}
