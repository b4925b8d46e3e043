import Netwerk
import NetwerkTestSupport
import Testing

struct BandTests {
  @Test func `een band waarvan niemand iets zei, zegt niets`() {
    let band = Band()
    #expect(band.sterkte == nil && band.aard == nil && band.richting == nil)
    #expect(band.steun.isEmpty && band.krijgt.isEmpty)
    #expect(band.steunrichting == nil)
    #expect(band.isLevend && !band.isGespannen)
  }

  @Test func `de woorden van sterkte, aard en richting staan vast`() {
    #expect(woorden(van: Band.Sterkte.self) == ["zwak", "gewoon", "sterk", "zeer sterk"])
    #expect(
      woorden(van: Band.Aard.self)
        == ["steunend", "neutraal", "ambivalent", "gespannen", "conflict", "slapend", "verbroken"])
    #expect(woorden(van: Band.Richting.self) == ["heen", "terug", "wederzijds"])
  }

  @Test func `sterkte en aard hebben een woord in beide talen`() {
    #expect(namen(van: Band.Sterkte.self, in: .nederlands) == woorden(van: Band.Sterkte.self))
    #expect(
      namen(van: Band.Sterkte.self, in: .engels) == ["weak", "ordinary", "strong", "very strong"])
    #expect(namen(van: Band.Aard.self, in: .nederlands) == woorden(van: Band.Aard.self))
    #expect(
      namen(van: Band.Aard.self, in: .engels) == [
        "supportive", "neutral", "ambivalent", "strained", "in conflict", "asleep", "broken off",
      ])
  }

  @Test(arguments: [
    (Band(steun: [.praktisch]), Band.Richting.heen),
    (Band(krijgt: [.advies]), .terug),
    (Band(steun: [.praktisch], krijgt: [.advies]), .wederzijds),
    (Band(richting: .heen), .heen),
    (Band(richting: .terug), .terug),
    (Band(richting: .wederzijds), .wederzijds),
    (Band(steun: [.praktisch], richting: .terug), .wederzijds),
    (Band(krijgt: [.advies], richting: .heen), .wederzijds),
  ])
  func `wie wie steunt volgt uit soorten en richting samen`(band: Band, richting: Band.Richting) {
    #expect(band.steunrichting == richting)
  }

  @Test func `alleen verbroken en slapende banden leven niet`() {
    let dood = Band.Aard.allCases.filter { !Band(aard: $0).isLevend }
    #expect(dood == [.slapend, .verbroken])
  }

  @Test func `er is spanning bij gespannen, conflict en ambivalent`() {
    let gespannen = Band.Aard.allCases.filter { Band(aard: $0).isGespannen }
    #expect(gespannen == [.ambivalent, .gespannen, .conflict])
  }

  @Test func `omgekeerd wisselt wie geeft en wie krijgt`() {
    let band = Band(
      .sterk, aard: .steunend, steun: [.praktisch], krijgt: [.waardering], richting: .heen,
      contact: Contact(.wekelijks, initiatief: .eerste), familieband: .ouder, contactverbod: .nee)
    let verwacht = Band(
      .sterk, aard: .steunend, steun: [.waardering], krijgt: [.praktisch], richting: .terug,
      contact: Contact(.wekelijks, initiatief: .tweede), familieband: .kind, contactverbod: .nee)
    #expect(band.omgekeerd == verwacht)
  }

  @Test(arguments: 0..<200)
  func `twee keer omgekeerd is dezelfde band`(zaad: Int) {
    var toeval = Toeval(zaad)
    let band = toeval.band()
    #expect(band.omgekeerd.omgekeerd == band)
  }

  @Test(arguments: 0..<200)
  func `omgekeerd keert ook de steunrichting om`(zaad: Int) {
    var toeval = Toeval(zaad)
    let band = toeval.band()
    let verwacht: [Band.Richting?: Band.Richting] = [
      .heen: .terug, .terug: .heen, .wederzijds: .wederzijds,
    ]
    #expect(band.omgekeerd.steunrichting == verwacht[band.steunrichting])
  }
}
