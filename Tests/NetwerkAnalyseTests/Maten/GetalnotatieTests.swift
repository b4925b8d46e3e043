import NetwerkAnalyse
import Testing

@Suite struct GetalnotatieTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
    (1_234_567, "1.234.567", "1,234,567"), (-1000, "−1.000", "−1,000"),
  ])
  func `duizendtallen staan uit elkaar`(aantal: Int, nederlands: String, engels: String) {
    #expect(Getalnotatie.duizendtallen(aantal, in: .nederlands) == nederlands)
    #expect(Getalnotatie.duizendtallen(aantal, in: .engels) == engels)
  }
}
