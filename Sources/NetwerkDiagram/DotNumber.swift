/// Numbers as DOT and xdot read them: the same text on every machine and in every locale.
package enum DotNumber {
  /// `value` rounded to at most `decimals` decimals, without trailing zeros and never as `-0`.
  ///
  /// Two decimals are the default: a hundredth of a point is far below what a printer shows, and
  /// the short form keeps two runs of the same drawing at the same bytes.
  ///
  /// - Precondition: `value` is finite and smaller than 10⁹ in size. Graphviz answers a position
  ///   that is not a number with an empty picture and no error, so it must not get that far.
  package static func text(_ value: Double, decimals: Int = 2) -> String {
    precondition(value.magnitude < 1e9, "a drawing needs finite numbers, got \(value)")
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let units = Int((value * Double(scale)).rounded())
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = units < 0 ? "-" : ""
    return sign + String(whole) + fraction(rest, of: UInt(scale))
  }

  /// `.25` for 25 of 100, `.5` for 50 of 100, nothing for 0.
  private static func fraction(_ rest: UInt, of scale: UInt) -> String {
    guard rest > 0 else { return "" }
    var (rest, unit, text) = (rest, scale / 10, ".")
    while rest > 0 {
      text += String(rest / unit)
      rest %= unit
      unit /= 10
    }
    return text
  }
}
