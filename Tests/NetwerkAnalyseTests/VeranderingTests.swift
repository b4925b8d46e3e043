import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct VeranderingTests {
  let toen = try! Netwerk(rond: "Sara") {
    Persoon("Fatima", kring: .vriendschap, steun: [.praktisch])
    Persoon("Omar", kring: .vriendschap)
    Persoon("Lies", kring: .deelname)
    Persoon("Jan")
    Relatie("Fatima", "Omar")
    Relatie("Omar", "Lies")
  }
  let nu = try! Netwerk(rond: "Sara") {
    Persoon("Tante Fatima", id: "fatima", kring: .intiem, steun: [.emotioneel])
    Persoon("Omar", kring: .deelname)
    Persoon("Lies", kring: .deelname).met { $0.overleden = .ja }
    Persoon("Jan", kring: .intiem)
    Persoon("Bo", steun: [.advies])
    Relatie("Fatima", "Omar")
    Relatie("Bo", "Omar")
  }

  @Test func `iemand is dezelfde door het kenmerk, niet door de naam`() {
    let verandering = Verandering(van: toen, naar: nu)
    #expect(verandering.gebleven == ["fatima", "jan", "omar"])
    #expect(verandering.verdwenen == ["lies"])
    #expect(verandering.nieuw == ["bo"])
    #expect(verandering.stabiliteit() == 3.0 / (3 + 1 + 1))
  }

  @Test func `banden die bleven, verdwenen en kwamen`() {
    let verandering = Verandering(van: toen, naar: nu)
    #expect(verandering.geblevenBanden == [Paar("fatima", "omar")])
    #expect(verandering.verdwenenBanden == [Paar("lies", "omar")])
    #expect(verandering.nieuweBanden == [Paar("bo", "omar")])
    #expect(verandering.bandstabiliteit() == 1.0 / 3)
  }

  @Test func `van kring wisselt alleen wie bleef en van wie beide kringen bekend zijn`() {
    let verandering = Verandering(van: toen, naar: nu)
    #expect(verandering.naarBinnen == ["fatima"])
    #expect(verandering.naarBuiten == ["omar"])
  }

  @Test func `gewonnen en verloren steun`() {
    let verandering = Verandering(van: toen, naar: nu)
    #expect(
      verandering.gewonnenSteun
        == [Steungift(van: "bo", .advies), Steungift(van: "fatima", .emotioneel)])
    #expect(verandering.verlorenSteun == [Steungift(van: "fatima", .praktisch)])
  }

  @Test func `per kring is het de verandering van die kring`() {
    let verandering = Verandering(van: toen.alleen(.intiem), naar: nu.alleen(.intiem))
    #expect(verandering.nieuw == ["fatima", "jan"])
  }

  @Test func `niemand toen en niemand nu geeft geen stabiliteit`() throws {
    let leeg = try Netwerk(ketens: "")
    #expect(Verandering(van: leeg, naar: leeg).stabiliteit() == nil)
    #expect(Verandering(van: leeg, naar: leeg).bandstabiliteit() == nil)
    #expect(Verandering(van: leeg, naar: nu).stabiliteit() == 0)
  }

  @Test(arguments: 0..<40) func `van zichzelf naar zichzelf verandert niets`(zaad: Int) throws {
    let netwerk = try Netwerk(dicht: zaad)
    let verandering = Verandering(van: netwerk, naar: netwerk)
    #expect(verandering.verdwenen.isEmpty && verandering.nieuw.isEmpty)
    #expect(verandering.stabiliteit() ?? 1 == 1)
    #expect(verandering.bandstabiliteit() ?? 1 == 1)
    let vergelijking = Vergelijking(van: netwerk, naar: netwerk, Maat.alle)
    #expect(vergelijking.wijzigingen.allSatisfy { $0.verschil ?? 0 == 0 })
  }

  @Test func `elke maat van één moment staat in de vergelijking met zijn verschil`() {
    let vergelijking = Vergelijking(van: toen, naar: nu, [.omvang, .dichtheid, .stabiliteit])
    #expect(vergelijking.wijzigingen.map(\.maat) == [.omvang, .dichtheid])
    #expect(vergelijking.wijzigingen[0].verschil == 0)
    // 2 of 6 pairs, both times four people.
    #expect(vergelijking.wijzigingen[1].verschil == 0)
    #expect(vergelijking.metingen.map(\.maat) == [.stabiliteit])
  }
}
