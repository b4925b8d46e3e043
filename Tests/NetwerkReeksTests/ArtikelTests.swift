import Foundation
import NetwerkAnalyse
import NetwerkReeks
import Testing

/// The programs of the article "Measuring a series", as they stand there.
@Suite struct ArtikelTests {
  private let proef: Reeksproef
  private let invoer: String

  init() throws {
    proef = try Reeksproef()
    let regels = (1...30).map { Reeksproef.regel($0, 2) } + ["stuk", ""]
    invoer = try proef.schrijf("netwerken.ndjson", regels.joined(separator: "\n"))
  }

  @Test func `het programma schrijft een rij voor elk netwerk`() throws {
    let reeks = Reeks(Kolommen(Maat.structuur, achtergrond: [.geslacht, .leeftijd]))
    let bron = try NDJSONBron([invoer])
    let vorm = Vorm.csv(.gewoon)
    let uit = try Stroomuitvoer(proef.pad("uit.csv"))
    try uit.schrijf(vorm.kop(reeks.kolommen))
    let telling = try reeks.verwerk(bron, als: vorm) { bytes, _ throws(ReeksError) in
      try uit.schrijf(bytes)
    }
    #expect(telling.goed == 30)
    #expect(telling.fout == 1)
    let tekst = try #require(proef.tekst("uit.csv"))
    // The header, 30 networks, 1 with a fout, and nothing behind the last end of line.
    #expect(tekst.components(separatedBy: "\r\n").count == 1 + 30 + 1 + 1)
  }

  @Test func `het gaat verder na een onderbreking, en zegt wat er al was`() throws {
    let reeks = Reeks(Kolommen([.omvang]), draden: 1)
    let vorm = Vorm.ndjson
    let stop = Stopteken()
    var tellingen: [Reekstelling] = []
    for beurt in 1...2 {
      let bron = try NDJSONBron([invoer], portiegrootte: 512)
      let opdracht = Reeksopdracht(reeks, bron, vorm)
      let deel = try Deelbestand(
        proef.pad("uit.ndjson"), opdracht, vorm, reeks.kolommen, hervat: true)
      let teken = beurt == 1 ? stop : Stopteken()
      let telling = try reeks.verwerk(bron, als: vorm, overslaan: deel.overslaan, stop: teken) {
        bytes, _ throws(ReeksError) in
        try deel.schrijf(bytes)
        if beurt == 1 { stop.geef() }
      }
      if telling.isAf { try deel.rondAf() } else { try deel.bewaar() }
      tellingen.append(telling)
    }
    #expect(!tellingen[0].isAf)
    #expect(tellingen[1].isAf)
    // The last row that was there is worked out once more; 30 and 1 with a fout in all.
    #expect(tellingen[1].overgeslagen == tellingen[0].totaal - 1)
    #expect(tellingen[1].overgeslagen + tellingen[1].totaal == 30 + 1)
  }

  @Test func `het vat samen zonder rijen te schrijven`() throws {
    let reeks = Reeks(Kolommen(Maat.structuur))
    let samensteller = Samensteller(
      reeks.kolommen, groepering: Groepering("omvang", grenzen: [10, 20, 40]))
    try reeks.vatSamen(try NDJSONBron([invoer]), met: samensteller)
    let samenvatting = samensteller.samenvatting
    #expect(samenvatting.verdelingen[0].kwantiel(0.5) == 2.0)
    #expect(samenvatting.fouten == 1)
  }
}
