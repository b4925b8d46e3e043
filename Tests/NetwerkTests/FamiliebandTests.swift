import Netwerk
import Testing

struct FamiliebandTests {
  @Test(arguments: Familieband.allCases)
  func `twee keer omgekeerd is dezelfde familieband`(band: Familieband) {
    #expect(band.omgekeerd.omgekeerd == band)
  }

  @Test func `de ouder van een kind heeft dat kind als kind`() {
    #expect(Familieband.ouder.omgekeerd == .kind)
    #expect(Familieband.stiefkind.omgekeerd == .stiefouder)
    #expect(Familieband.oomOfTante.omgekeerd == .oomzegger)
    #expect(Familieband.broerOfZus.omgekeerd == .broerOfZus)
  }

  @Test func `een paar is altijd van twee kanten een paar`() {
    let paren = Familieband.allCases.filter(\.isPaar)
    #expect(paren.count == 8)
    #expect(paren.allSatisfy { $0.omgekeerd == $0 })
  }

  @Test func `de woorden voor familiebanden staan vast`() {
    #expect(
      woorden(van: Familieband.self) == [
        "partner", "gehuwd", "samenwonend", "lat-relatie", "verloofd",
        "scheiding van tafel en bed", "gescheiden", "ex-partner", "ouder", "kind", "adoptieouder",
        "adoptiekind", "pleegouder", "pleegkind", "stiefouder", "stiefkind", "broer of zus",
        "halfbroer of halfzus", "stiefbroer of stiefzus", "tweeling", "eeneiige tweeling",
        "grootouder", "kleinkind", "oom of tante", "oomzegger", "neef of nicht", "schoonouder",
        "schoonkind", "zwager of schoonzus",
      ])
  }

  @Test func `elke familieband heeft een Engels woord`() {
    #expect(
      namen(van: Familieband.self, in: .engels) == [
        "partner", "married", "living together", "living apart together", "engaged",
        "legally separated", "divorced", "former partner", "parent", "child", "adoptive parent",
        "adopted child", "foster parent", "foster child", "stepparent", "stepchild",
        "brother or sister", "half-brother or half-sister", "stepbrother or stepsister", "twin",
        "identical twin", "grandparent", "grandchild", "uncle or aunt", "nephew or niece",
        "cousin", "parent-in-law", "child-in-law", "brother- or sister-in-law",
      ])
  }
}
