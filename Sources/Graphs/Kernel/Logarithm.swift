/// The natural logarithm of a positive number, to within a few units in the last place.
///
/// `Graphs` imports nothing, and the standard library has no logarithm. With `x = 2^k · f` and
/// `f` in `[√½, √2)`, `ln x = k · ln 2 + 2 · artanh((f − 1) / (f + 1))`, and the series of artanh
/// needs eleven terms because its argument stays below 0.172.
package func naturalLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isFinite, "a logarithm is asked of a positive number")
  var exponent = Double(x.exponent)
  var fraction = x.significand
  if fraction > 2.0.squareRoot() {
    fraction /= 2
    exponent += 1
  }
  let ratio = (fraction - 1) / (fraction + 1)
  let square = ratio * ratio
  var series = 0.0
  for denominator in stride(from: 21.0, through: 1.0, by: -2.0) {
    series = series * square + 1 / denominator
  }
  return exponent * 0.693_147_180_559_945_3 + 2 * ratio * series
}
