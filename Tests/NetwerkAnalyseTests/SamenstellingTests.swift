import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SamenstellingTests {
  let netwerk = try! Netwerk(rond: [Persoon("Sara").met { $0.geslacht = .vrouw }]) {
    InKring(.intiem) {
      Persoon("Fatima", .moeder)
      Persoon("Omar", .schoonvader)
    }
    Persoon("Lies", .vriendin, kring: .vriendschap)
    Persoon("Jan", .huisarts, kring: .deelname)
    Persoon("Bo")
    Relatie("Fatima", "Omar")
    Relatie("Fatima", "Lies")
    Relatie("Lies", "Bo")
  }
  let leeg = try! Netwerk(ketens: "")

  @Test func `een verdeling telt wat onbekend is apart`() {
    let groepen = netwerk.groepsverdeling()
    #expect(groepen.soorten == [.familie, .vrienden, .professionals])
    #expect(groepen.aantallen == [2, 1, 1])
    #expect(groepen.onbekend == 1)
    #expect(groepen.bekend == 4)
    #expect(groepen.aandeel(van: .familie) == 2.0 / 4)
    #expect(groepen[.buren] == 0)
    #expect(leeg.groepsverdeling().aandeel(van: .familie) == nil)
  }

  @Test func `verdelingen over kring, geslacht en rol`() {
    #expect(netwerk.kringverdeling().aantallen == [2, 1, 1])
    #expect(netwerk.kringverdeling().onbekend == 1)
    // Mother and friend are women, father-in-law is a man; of the GP and Bo nothing is known.
    #expect(netwerk.geslachtsverdeling()[.vrouw] == 2)
    #expect(netwerk.geslachtsverdeling()[.man] == 1)
    #expect(netwerk.geslachtsverdeling().onbekend == 2)
    #expect(netwerk.rolverdeling().soorten == ["huisarts", "moeder", "schoonvader", "vriendin"])
  }

  @Test func `geslacht onbekend is onbekend en geen geslacht`() throws {
    let netwerk = try netwerk.met("Bo") { $0.geslacht = .onbekend }
    #expect(netwerk.geslachtsverdeling().onbekend == 2)
  }

  @Test func `variatie van 2, 1 en 1 mensen`() {
    let groepen = netwerk.groepsverdeling()
    let blau = 1 - (0.25 + 0.0625 + 0.0625)
    #expect(groepen.blau() == blau)
    #expect(isGelijk(groepen.variatie(tenOpzichteVan: 8), blau / (1 - 1.0 / 8)))
    #expect(isGelijk(groepen.variatieTenOpzichteVanWaargenomen(), blau / (1 - 1.0 / 3)))
    // −½ ln ½ − 2 · ¼ ln ¼ = 1½ ln 2
    #expect(isGelijk(groepen.shannon(), 1.5 * 0.693_147_180_559_945_3))
  }

  @Test func `variatie van één soort en van niemand`() throws {
    let alleenFamilie = netwerk.alleen(.familie).groepsverdeling()
    #expect(alleenFamilie.blau() == 0)
    #expect(alleenFamilie.shannon() == 0)
    #expect(alleenFamilie.variatieTenOpzichteVanWaargenomen() == nil)
    #expect(alleenFamilie.variatie(tenOpzichteVan: 1) == nil)
    #expect(leeg.groepsverdeling().blau() == nil)
    #expect(leeg.groepsverdeling().shannon() == nil)
    #expect(leeg.groepsverdeling().variatie(tenOpzichteVan: 8) == nil)
  }

  @Test func `eigen omgeving en professionals`() {
    #expect(netwerk.aantalInformeel() == 3)
    #expect(netwerk.aantalProfessionals() == 1)
    #expect(netwerk.aandeelInformeel() == 3.0 / 4)
    #expect(leeg.aandeelInformeel() == nil)
  }

  @Test func `menging telt elke band één keer en onbekend apart`() {
    // Fatima–Omar within familie, Fatima–Lies across, Lies–Bo unknown.
    #expect(netwerk.groepsmenging() == Menging(buiten: 1, binnen: 1, onbekend: 1))
    #expect(netwerk.groepsmenging().index == 0)
    #expect(netwerk.zonder("Omar").groepsmenging().index == 1)
    #expect(netwerk.zonder("Lies").groepsmenging().index == -1)
    #expect(leeg.groepsmenging().index == nil)
    #expect(netwerk.metHoofdpersoon.groepsmenging() == netwerk.groepsmenging())
    #expect(netwerk.geslachtsmenging() == Menging(buiten: 1, binnen: 1, onbekend: 1))
  }

  @Test func `gelijkenis met de hoofdpersoon`() {
    // Two women and one man around a woman; two unknown.
    #expect(
      netwerk.geslachtsmengingMetHoofdpersoon() == Menging(buiten: 1, binnen: 2, onbekend: 2))
    #expect(netwerk.gelijkenis() == 2.0 / 3)
    #expect(netwerk.geslachtsmengingMetHoofdpersoon()?.index == (1.0 - 2) / 3)
    #expect(leeg.gelijkenis() == nil)
  }

  @Test func `een gezin van man en vrouw heeft geen gelijkenis`() throws {
    let netwerk = try Netwerk(rond: [
      Persoon("Sara").met { $0.geslacht = .vrouw }, Persoon("Sem").met { $0.geslacht = .man },
    ]) { Persoon("Fatima", .moeder) }
    #expect(netwerk.geslachtsmengingMetHoofdpersoon() == nil)
    #expect(netwerk.gelijkenis() == nil)
  }
}
