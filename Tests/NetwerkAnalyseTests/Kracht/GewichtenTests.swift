import Netwerk
import Testing

@testable import NetwerkAnalyse

struct GewichtenTests {
  @Test func `standaard wegen alle dimensies even zwaar`() {
    #expect(Dimensie.allCases.allSatisfy { Gewichten.standaard[$0] == 1 })
    #expect(Gewichten.standaard.aandeel(.draaglast) == 1.0 / 10)
  }

  @Test func `wat niet genoemd is weegt een`() throws {
    let gewichten = try Gewichten([.steundekking: 2, .variatie: 0])
    #expect(gewichten[.steundekking] == 2)
    #expect(gewichten[.nabijheid] == 1)
    #expect(gewichten.aandeel(.steundekking) == 2.0 / 10)
  }

  @Test(arguments: [-1, .nan, .infinity, -Double.infinity])
  func `een gewicht is eindig en niet negatief`(gewicht: Double) {
    do throws(AnalyseError) {
      _ = try Gewichten([.nabijheid: gewicht])
      Issue.record("\(gewicht) is no weight")
    } catch {
      guard case .gewichtBuitenBereik(.nabijheid, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `niet alles mag nul zijn`() {
    let nul = Dictionary(uniqueKeysWithValues: Dimensie.allCases.map { ($0, 0.0) })
    #expect(throws: AnalyseError.alleGewichtenNul) { try Gewichten(nul) }
  }

  @Test func `reusachtige gewichten lopen niet over`() throws {
    let groot = Dictionary(
      uniqueKeysWithValues: Dimensie.allCases.map { ($0, Double.greatestFiniteMagnitude) })
    #expect(isGelijk(try Gewichten(groot).aandeel(.balans), 0.1))
  }

  @Test func `een fout zegt in beide talen wat wel kan`() {
    #expect(
      AnalyseError.gewichtBuitenBereik(.nabijheid, -1).description
        == "het gewicht van nabijheid is -1.0; een gewicht is 0 of meer")
    #expect(
      AnalyseError.kansBuitenBereik("ria", 2).zin(in: .nederlands)
        == "de kans dat ria uitvalt is 2.0; een kans ligt tussen 0 en 1")
    #expect(
      AnalyseError.kansBuitenBereik(nil, 2).zin(in: .engels)
        == "the probability of dropping out is 2.0; a probability lies within 0 and 1")
    #expect(
      AnalyseError.alleGewichtenNul.description
        == "alle gewichten zijn 0; geef er minstens één een gewicht boven 0")
  }

  @Test func `een dimensie heeft een woord waarmee je haar vraagt`() {
    #expect(Dimensie.allCases.allSatisfy { Dimensie(id: $0.id) == $0 })
    #expect(Dimensie(id: "verbinding-naar-buiten") == .verbindingNaarBuiten)
    #expect(Dimensie(id: "cijfer") == nil)
  }
}
