import Foundation
import Testing

@testable import Graphs

@Suite struct LogarithmTests {
  @Test("the logarithm of 1 is exactly 0")
  func one() { #expect(naturalLogarithm(1) == 0) }

  @Test("it agrees with the system's logarithm to the last digits")
  func agreement() {
    var random = SplitMix64(seed: 3)
    var values = [
      2, 0.5, 1e-300, 1e300, Double.leastNonzeroMagnitude, 1.0.nextUp, 1.0.nextDown,
      2.0.squareRoot(),
    ]
    for _ in 0..<2000 {
      values.append(Double(random.next() >> 11) / 9e15 + 1e-9)
      values.append(Double(random.next()))
    }
    for value in values {
      let expected = log(value)
      #expect(abs(naturalLogarithm(value) - expected) <= 1e-15 * max(abs(expected), abs(value - 1)))
    }
  }
}
