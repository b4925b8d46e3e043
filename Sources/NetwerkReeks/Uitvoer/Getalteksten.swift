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
      var tekst = getal.description
      lengte = tekst.withUTF8 { utf8 in
        withUnsafeMutableBytes(of: &tekens) { $0.copyBytes(from: utf8) }
        return utf8.count
      }
    }
  }

  private static let bitsVanPlaats = 9
  private var vakken: [Vak] = []

  /// - Parameter getal: neither 0 nor infinite nor NaN.
  mutating func schrijf(_ getal: Double, achter bytes: inout [UInt8]) {
    if vakken.isEmpty { vakken = Array(repeating: Vak(), count: 1 << Self.bitsVanPlaats) }
    let gemengd = getal.bitPattern &* 0x9E37_79B9_7F4A_7C15
    let plaats = Int(truncatingIfNeeded: gemengd >> UInt64(64 - Self.bitsVanPlaats))
    if vakken[plaats].bits != getal.bitPattern { vakken[plaats] = Vak(getal) }
    withUnsafeBytes(of: vakken[plaats].tekens) { tekens in
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: tekens[..<vakken[plaats].lengte]))
    }
  }
}
