/// Numbers as text, with what was written before at hand (English: *texts of numbers*).
///
/// Shares and distances of small networks come back all the time, and looking one up costs less than
/// finding its shortest text anew.
struct Getalteksten: Sendable {
  private struct Vak {
    /// Those of 0 in a place without a number; 0 itself is not asked for.
    var bits: UInt64 = 0
    var lengte = 0
    /// At most 24 characters, such as `-2.2250738585072014e-308`.
    var tekens: (UInt64, UInt64, UInt64) = (0, 0, 0)

    init() {}

    init(_ getal: Double) {
      bits = getal.bitPattern
      lengte = withUnsafeMutableBytes(of: &tekens) { tekens in
        if let kortste = Kortstegetal(getal) { return kortste.schrijf(in: tekens) }
        var tekst = getal.description
        return tekst.withUTF8 { utf8 in
          tekens.copyBytes(from: utf8)
          return utf8.count
        }
      }
    }
  }

  private static let bitsVanPlaats = 9
  private var vakken: [Vak] = []

  /// - Parameters:
  ///   - getal: neither 0 nor infinite nor NaN.
  ///   - plaats: room for 24 bytes, all of which are written.
  /// - Returns: how many of them are the text.
  @inline(__always)
  mutating func schrijf(_ getal: Double, op plaats: UnsafeMutableRawPointer) -> Int {
    if vakken.isEmpty { vakken = Array(repeating: Vak(), count: 1 << Self.bitsVanPlaats) }
    let gemengd = getal.bitPattern &* 0x9E37_79B9_7F4A_7C15
    let nummer = Int(truncatingIfNeeded: gemengd >> UInt64(64 - Self.bitsVanPlaats))
    if vakken[nummer].bits != getal.bitPattern { vakken[nummer] = Vak(getal) }
    plaats.storeBytes(of: vakken[nummer].tekens, as: (UInt64, UInt64, UInt64).self)
    return vakken[nummer].lengte
  }
}
