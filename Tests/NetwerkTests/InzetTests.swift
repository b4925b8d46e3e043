import Netwerk
import Testing

struct InzetTests {
  @Test func `de woorden voor wettelijke kaders staan vast`() {
    #expect(
      woorden(van: Kader.self) == [
        "Wmo", "Jeugdwet", "Zvw", "Wlz", "Participatiewet", "schuldhulp", "justitie", "onderwijs",
        "anders",
      ])
  }

  @Test func `van een inzet kan alles onbekend zijn`() {
    let inzet = Inzet()
    #expect(inzet.organisatie == nil && inzet.kader == nil)
    #expect(inzet.taak == nil && inzet.regie == nil)
  }

  @Test func `elk wettelijk kader heeft een Engels woord`() {
    #expect(
      namen(van: Kader.self, in: .engels) == [
        "Social Support Act (Wmo)", "Youth Act (Jeugdwet)", "Health Insurance Act (Zvw)",
        "Long-term Care Act (Wlz)", "Participation Act (Participatiewet)", "debt counselling",
        "justice", "education", "other",
      ])
  }
}
