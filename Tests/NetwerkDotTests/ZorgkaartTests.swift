import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct ZorgkaartTests {
  private func netwerk(_ naam: String) throws -> Netwerk {
    try #require(NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam).netwerk)
  }

  @Test func `de zorgspaghetti van een netwerk heeft dezelfde mensen, overlap en regie`() throws {
    for naam in Voorbeelden.namen {
      let netwerk = try netwerk(naam)
      let (hulp, kaart) = (netwerk.hulpverlening(), Zorgspaghetti(netwerk))
      #expect(kaart.mensen.map(\.kenmerk) == hulp.professionals)
      #expect(kaart.overlap.map(\.wie) == hulp.overlap.map(\.professionals))
      switch (hulp.regie, kaart.regie) {
      case (.nietNodig, .nietNodig), (.niemand, .niemand), (.onbekend, .onbekend): break
      case (.een, .houders(let ids)), (.meer, .houders(let ids)), (.iedereen, .iedereen(let ids)):
        #expect(ids == hulp.regie.houders)
      default: Issue.record("\(naam): \(hulp.regie) wordt \(kaart.regie)")
      }
    }
  }

  @Test func `het gezin met tachtig professionals krijgt er tachtig, met voor wie zij er zijn`()
    throws
  {
    let kaart = Zorgspaghetti(try netwerk("spaghetti"))
    #expect(kaart.mensen.count == 80)
    #expect(kaart.mensen.first { $0.kenmerk == "joyce" }?.voor == ["kelly", "dylan"])
  }

  @Test func `een buurtkaart heeft de huishoudens en wat zij delen`() throws {
    let buurt = Buurtnetwerk(try Buurtproef(3, huishoudens: 24, gedeeld: 8).netwerken())
    let kaart = Buurtkaart(buurt)
    #expect(kaart.huishoudens == 24)
    #expect(kaart.gedeeld.map(\.huishoudens) == buurt.gedeeld.map(\.huishoudens))
    #expect(kaart.groepen == buurt.groepen())
  }
}
