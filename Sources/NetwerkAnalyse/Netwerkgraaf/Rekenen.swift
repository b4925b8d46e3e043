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
