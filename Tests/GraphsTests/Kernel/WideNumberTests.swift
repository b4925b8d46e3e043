import Testing

@testable import Graphs

@Suite struct WideNumberTests {
  @Test("numbers of ordinary size come back as they went in")
  func roundTrip() {
    for value in [0, 1, 1.5, 3, 1e-300, 0x1p-1074, 1e300, 0x1p1023] {
      #expect(WideNumber(value).double == value)
    }
  }

  @Test("sums, products and quotients are those of Double")
  func arithmetic() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let left = Double(random.next(below: 1000)) / 8
      let right = Double(1 + random.next(below: 1000)) / 3
      #expect(WideNumber(left).plus(WideNumber(right)).double == left + right)
      #expect(WideNumber(left).times(WideNumber(right)).double == left * right)
      #expect(WideNumber(left).over(WideNumber(right)).double == left / right)
    }
  }

  @Test("2^4000 + 2^4000 over 2^3998 is 8")
  func large() {
    var power = WideNumber(1)
    for _ in 0..<3998 { power = power.plus(power) }
    let four = power.times(WideNumber(4))
    #expect(four.plus(four).over(power).double == 8)
    #expect(four.double == .infinity)
    #expect(WideNumber(1).over(four).double == 0)
  }

  @Test("what is far smaller vanishes in a sum, in either order")
  func farApart() {
    var large = WideNumber(1)
    for _ in 0..<5000 { large = large.plus(large) }
    #expect(large.plus(WideNumber(1)) == large)
    #expect(WideNumber(1).plus(large) == large)
    #expect(large.plus(WideNumber(0)) == large)
    #expect(WideNumber(0).plus(large) == large)
  }

  @Test("a Double is too large from 2^1000 on, and when it is no number")
  func limit() {
    #expect(!(0x1p999).isTooLarge)
    #expect((0x1p1000).isTooLarge)
    #expect(Double.infinity.isTooLarge)
    #expect(Double.nan.isTooLarge)
    #expect(!WideNumber(0x1p1023).isTooLarge)
  }
}
