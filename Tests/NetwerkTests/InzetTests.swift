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
}
