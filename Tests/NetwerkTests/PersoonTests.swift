import Netwerk
import Testing

struct PersoonTests {
  @Test func `alleen de naam is nodig en het kenmerk volgt eruit`() {
    let persoon = Persoon("Mevrouw de Wit")
    #expect(persoon.id == "mevrouw-de-wit")
    #expect(persoon.band == Band())
    #expect(persoon.groep == nil && persoon.kring == nil && persoon.bekendGeslacht == nil)
    #expect(persoon.familieband == nil)
    #expect(!persoon.isOverleden && !persoon.isProfessional)
  }

  @Test func `groep, geslacht en familieband volgen uit de rol tenzij ze geschreven zijn`() {
    let zus = Persoon("Ria", .zus)
    #expect(zus.groep == .gezinVanHerkomst)
    #expect(zus.bekendGeslacht == .vrouw)
    #expect(zus.familieband == .broerOfZus)
    let anders = Persoon("Ria", .zus, groep: Groep("Kaartclub", onder: .vrienden)).met {
      $0.geslacht = .anders
      $0.band?.familieband = .halfbroerOfHalfzus
    }
    #expect(anders.groep?.eigenNaam == "Kaartclub")
    #expect(anders.bekendGeslacht == .anders)
    #expect(anders.familieband == .halfbroerOfHalfzus)
  }

  @Test func `wie bij zorg, raad of professionals hoort is professional`() {
    #expect(Persoon("Sanne", .wijkcoach).isProfessional)
    #expect(Persoon("Vos", .huisarts).isProfessional)
    #expect(Persoon("Kuiper", groep: .raad).isProfessional)
    #expect(!Persoon("Ad", .vrijwilliger).isProfessional)
  }

  @Test func `wat niet gevraagd is, is geen nee`() {
    #expect(Persoon("Dina").met { $0.overleden = .ja }.isOverleden)
    #expect(!Persoon("Dina").met { $0.overleden = .onbekend }.isOverleden)
  }

  @Test func `een leeftijd volgt uit het geboortejaar en de datum van het netwerk`() {
    #expect(Leeftijd.jaren(8).jaren(op: nil) == 8)
    #expect(Leeftijd.geboren(1963).jaren(op: maart2026) == 2026 - 1963)
    #expect(Leeftijd.geboren(1963).jaren(op: nil) == nil)
    #expect(Leeftijd.geboren(2026).jaren(op: maart2026) == 0)
    #expect(Leeftijd.geboren(2030).jaren(op: maart2026) == nil)
  }

  @Test func `de woorden voor geslacht staan vast`() {
    #expect(woorden(van: Geslacht.self) == ["v", "m", "x", "onbekend"])
  }

  @Test func `geslacht heet in beide talen voluit`() {
    #expect(namen(van: Geslacht.self, in: .nederlands) == ["vrouw", "man", "anders", "onbekend"])
    #expect(namen(van: Geslacht.self, in: .engels) == ["woman", "man", "other", "unknown"])
  }
}
