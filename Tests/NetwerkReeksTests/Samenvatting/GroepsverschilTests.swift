import Testing

@testable import NetwerkReeks

struct GroepsverschilTests {
  private func verdeling(_ waarden: [Double]) -> Kolomverdeling {
    waarden.reduce(into: Kolomverdeling()) { $0.tel($1) }
  }

  @Test func `the difference, its interval and its size are those of Welch and Cohen`() throws {
    // Checked with scipy.stats.ttest_ind(equal_var=False).confidence_interval(): the samples
    // 1...10 and 3...14.
    let verschil = try #require(
      Groepsverschil(
        verdeling((1...10).map(Double.init)), tegenover: verdeling((3...14).map(Double.init))))
    #expect(verschil.verschil == 5.5 - 8.5)
    #expect(abs(verschil.bereik.lowerBound + 5.95005) < 0.002)
    #expect(abs(verschil.bereik.upperBound + 0.04995) < 0.002)
    // Variances 9.1667 and 13: pooled (9 · 9.1667 + 11 · 13) / 20 = 11.275.
    #expect(abs((verschil.effect ?? 0) + 3 / 11.275.squareRoot()) < 1e-9)
  }

  @Test func `with fewer than two values there is no difference to know`() {
    #expect(Groepsverschil(verdeling([1]), tegenover: verdeling([1, 2])) == nil)
    #expect(Groepsverschil(verdeling([1, 2]), tegenover: verdeling([])) == nil)
  }

  @Test func `equal values differ by nothing, and have no effect size`() throws {
    let verschil = try #require(Groepsverschil(verdeling([2, 2]), tegenover: verdeling([2, 2])))
    #expect(verschil.bereik == 0...0)
    #expect(verschil.effect == nil)
  }

  // Values of Student's t, two-sided 95 %, from scipy.stats.t.ppf(0.975, ν).
  @Test(arguments: [(9.0, 2.262157), (20, 2.085963), (100, 1.983972), (1e6, 1.959966)])
  func `the t value is that of the tables`(vrijheidsgraden: Double, t: Double) {
    #expect(abs(Groepsverschil.student(vrijheidsgraden: vrijheidsgraden) - t) < 0.001)
  }
}
