import Netwerk
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct KijkkeuzeTests {
  @Test func `without a question it is the ecogram of now with everybody`() {
    let keuze = Kijkkeuze([])
    #expect(keuze.vorm == .ecogram)
    #expect(keuze.moment == nil)
    #expect(keuze.nadrukken.isEmpty)
    #expect(keuze.zonder.isEmpty)
  }

  @Test func `what is not known is left out`() {
    let keuze = Kijkkeuze([
      ("vorm", "buurtkaart"), ("moment", "x"), ("nadruk", "afwezig"), ("nadruk", "hiaat"),
      ("zonder", "Niemand Bekend"),
    ])
    #expect(keuze.vorm == .ecogram)
    #expect(keuze.moment == nil)
    #expect(keuze.nadrukken == [.hiaat])
    #expect(keuze.zonder == [Kenmerk("niemand-bekend")])
  }

  @Test(arguments: Kijkkeuze.vormen)
  func `every form is known by its word and has a name in both languages`(vorm: Tekenvorm) {
    #expect(Kijkkeuze([("vorm", vorm.rawValue)]).vorm == vorm)
    #expect(!vorm.naam(in: .nederlands).isEmpty)
    #expect(!vorm.naam(in: .engels).isEmpty)
  }

  @Test func `somebody who is not in the network leaves the picture as it is`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies")
    let met = Kijkkeuze([("zonder", "niemand")]).diagram(van: netwerk, in: .nederlands)
    #expect(met == Kijkkeuze([]).diagram(van: netwerk, in: .nederlands))
    let zonder = Kijkkeuze([("zonder", "omar")]).diagram(van: netwerk, in: .nederlands)
    #expect(zonder != met)
  }

  @Test func `change takes two moments`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar")
    #expect(Kijkkeuze([("vorm", "verandering")]).diagram(van: netwerk, in: .nederlands) == nil)
  }
}
