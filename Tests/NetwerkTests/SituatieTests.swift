import Netwerk
import Testing

struct SituatieTests {
  @Test func `van een situatie kan alles onbekend zijn`() {
    let situatie = Situatie()
    #expect(situatie.participatieladder == nil && situatie.uitspraak == nil)
    #expect(situatie.vragenlijsten.isEmpty)
  }

  @Test(arguments: [
    (Vragenlijst.Soort.lsns6, "LSNS-6", 6), (.lsnsR, "LSNS-R", 12), (.lsns18, "LSNS-18", 18),
    (.eenzaamheid6, "eenzaamheid-6", 6), (.eenzaamheid11, "eenzaamheid-11", 11),
    (.ediz, "EDIZ", 9), (.edizPlus, "EDIZ-plus", 15),
  ])
  func `een vragenlijst heeft een vast woord en een vast aantal vragen`(
    soort: Vragenlijst.Soort, woord: String, aantal: Int
  ) {
    #expect(soort.rawValue == woord)
    #expect(soort.aantalVragen == aantal)
    #expect(Vragenlijst.Soort.allCases.count == 7)
  }
}
