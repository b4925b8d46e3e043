import Netwerk
import Testing

struct KringTests {
  @Test func `kringen tellen van binnen naar buiten`() {
    #expect(woorden(van: Kring.self) == [1, 2, 3, 4])
    #expect(Kring.intiem < .vriendschap && .deelname < Kring.diensten)
  }

  @Test func `elke kring heeft een naam in beide talen`() {
    #expect(
      namen(van: Kring.self, in: .nederlands) == [
        "heel dichtbij", "dichtbij", "bekend", "diensten",
      ])
    #expect(namen(van: Kring.self, in: .engels) == ["very close", "close", "known", "services"])
  }

  @Test func `een indeling heeft drie of vier kringen`() {
    #expect(Kringindeling(aantal: 3)?.kringen == [.intiem, .vriendschap, .deelname])
    #expect(Kringindeling(aantal: 4)?.kringen == Kring.allCases)
    for aantal in [-1, 0, 1, 2, 5] { #expect(Kringindeling(aantal: aantal) == nil) }
  }

  @Test func `kringen mogen eigen namen hebben, als geen ervan leeg is`() throws {
    let eigen = try #require(Kringindeling(namen: ["hart", "huis", "straat"]))
    #expect(eigen.aantal == 3)
    #expect(eigen.naam(van: .vriendschap, in: .engels) == "huis")
    #expect(eigen.naam(van: .diensten, in: .nederlands) == "diensten")
    for fout in [[], ["a", "b"], ["a", "b", "c", "d", "e"], ["a", "", "c"], ["a", " ", "c"]] {
      #expect(Kringindeling(namen: fout) == nil)
    }
  }

  @Test func `zonder eigen namen gelden de gewone`() {
    #expect(Kringindeling(aantal: 3)?.naam(van: .intiem, in: .nederlands) == "heel dichtbij")
  }
}
