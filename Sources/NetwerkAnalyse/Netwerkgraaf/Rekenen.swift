/// The arithmetic that several measures share. No numbers, no answer: never NaN.
enum Rekenen {
  /// The mean; `nil` of nothing.
  static func gemiddelde(_ getallen: [Double]) -> Double? {
    getallen.isEmpty ? nil : getallen.reduce(0, +) / Double(getallen.count)
  }

  /// The standard deviation of the whole population, divided by n; `nil` of nothing.
  static func spreiding(_ getallen: [Double]) -> Double? {
    guard let midden = gemiddelde(getallen) else { return nil }
    return gemiddelde(getallen.map { ($0 - midden) * ($0 - midden) })?.squareRoot()
  }

  /// A part of a whole; `nil` when there is no whole.
  static func aandeel(_ deel: Int, van geheel: Int) -> Double? {
    geheel == 0 ? nil : Double(deel) / Double(geheel)
  }
}

extension Rekenen {
  /// The natural logarithm of a positive number, to within a few units in the last place.
  ///
  /// The standard library has none. With x = 2^k · f and f in 1..<2 it is k ln 2 + 2 artanh((f − 1) /
  /// (f + 1)); the argument of artanh stays below ⅓, where eighteen terms are enough.
  static func logaritme(_ x: Double) -> Double {
    let verhouding = (x.significand - 1) / (x.significand + 1)
    let kwadraat = verhouding * verhouding
    let reeks = stride(from: 35.0, through: 1, by: -2).reduce(0.0) { $0 * kwadraat + 1 / $1 }
    return Double(x.exponent) * 0.693_147_180_559_945_3 + 2 * verhouding * reeks
  }
}
