import Testing

@testable import NetwerkDiagram

@Suite struct DotNumberTests {
  @Test(
    "a number has at most two decimals and no trailing zeros",
    arguments: [
      (0, "0"), (12, "12"), (12.5, "12.5"), (12.25, "12.25"), (0.05, "0.05"), (1.005, "1"),
      (99.999, "100"), (-3.14159, "-3.14"), (123456.789, "123456.79"), (-0.5, "-0.5"),
    ])
  func form(value: Double, text: String) {
    #expect(DotNumber.text(value) == text)
  }

  @Test("what rounds to nothing is written as 0, never as -0")
  func negativeZero() {
    #expect(DotNumber.text(-0.0) == "0")
    #expect(DotNumber.text(-0.004) == "0")
  }

  @Test("more decimals are written when asked")
  func decimals() {
    #expect(DotNumber.text(841.8898 / 72, decimals: 4) == "11.6929")
    #expect(DotNumber.text(10.0 / 72, decimals: 4) == "0.1389")
    #expect(DotNumber.text(1.0 / 10_000, decimals: 4) == "0.0001")
  }

  @Test("reading a number back gives it within half a hundredth")
  func roundTrip() throws {
    for value in stride(from: -5_000, through: 5_000, by: 3.712_3) {
      let read = try #require(Double(DotNumber.text(value)))
      #expect((read - value).magnitude <= 0.005 + 1e-9, "\(value)")
    }
  }

  @Test("a number that is not finite stops the program")
  func notFinite() async {
    await #expect(processExitsWith: .failure) { _ = DotNumber.text(.nan) }
    await #expect(processExitsWith: .failure) { _ = DotNumber.text(.infinity) }
  }
}
