import NetwerkAnalyse
import Testing

@testable import NetwerkReeks

/// Networks of 1, 2, 3, 4 and 0 people in chains, over and over.
struct SamenvattingTests {
  let proef: Reeksproef
  init() throws { proef = try Reeksproef() }

  private func samenvatting(
    _ regels: String, _ kolommen: Kolommen = Kolommen([.omvang, .dichtheid]),
    _ groepering: Groepering? = nil, draden: Int = 1, portie: Int = 1 << 20
  ) throws -> Samenvatting {
    let pad = try proef.schrijf("in.ndjson", regels)
    let samensteller = Samensteller(kolommen, groepering: groepering)
    try Reeks(kolommen, draden: draden).vatSamen(
      NDJSONBron([pad], portiegrootte: portie), met: samensteller)
    return samensteller.samenvatting
  }

  @Test func `every measured column has the distribution of its values`() throws {
    let samenvatting = try samenvatting(Reeksproef.regels(5))
    #expect(samenvatting.gemeten.map(\.naam) == ["omvang", "dichtheid"])
    #expect(samenvatting.netwerken == 5)
    let mensen: Double = 1 + 2 + 3 + 4 + 0
    #expect(samenvatting.verdelingen[0].gemiddelde == mensen / 5)
    // Chains of 2, 3 and 4: 1/1, 2/3 and 3/6 of the pairs; with 0 or 1 person there is no density.
    #expect(samenvatting.verdelingen[1].n == 3)
    #expect(samenvatting.verdelingen[1].leeg == 2)
    #expect(samenvatting.verdelingen[1].hoogste == 1.0)
    #expect(samenvatting.verdelingen[1].laagste == 3.0 / 6)
  }

  @Test(arguments: [1, 2, 7])
  func `any number of threads sums up to the same`(draden: Int) throws {
    let kolommen = Kolommen(Maat.structuur)
    let groepering = Groepering("omvang", grenzen: [2, 3])
    let een = try samenvatting(Reeksproef.regels(200), kolommen, groepering)
    let ander = try samenvatting(
      Reeksproef.regels(200), kolommen, groepering, draden: draden, portie: 900)
    #expect(een.csv(kleinsteGroep: 1) == ander.csv(kleinsteGroep: 1))
  }

  @Test func `a network that cannot be read is counted and nothing else`() throws {
    let samenvatting = try samenvatting(Reeksproef.regel(1) + "\nrommel\n")
    #expect(samenvatting.netwerken == 2)
    #expect(samenvatting.fouten == 1)
    #expect(samenvatting.verdelingen[0].n == 1)
    #expect(samenvatting.verdelingen[0].leeg == 0)
  }

  @Test func `groups differ from all others together`() throws {
    let samenvatting = try samenvatting(
      Reeksproef.regels(10), Kolommen([.omvang]), Groepering("omvang", grenzen: [3]))
    // Twice 1, 2 and 0 people against twice 3 and 4: means of 1 and 3.5.
    #expect(samenvatting.groepen[.klasse(0)]?[0].n == 6)
    let verschil = try #require(samenvatting.verschil(van: .klasse(1), kolom: 0))
    #expect(verschil.verschil == 3.5 - 1.0)
  }

  @Test func `background of the hoofdpersoon makes groups too`() throws {
    let regels = ["v", "m", "v"].enumerated().map {
      #"{"versie":1,"id":"n\#($0)","hoofdpersoon":{"naam":"H","geslacht":"\#($1)","leeftijd":7\#($0)}}"#
    }
    let kolommen = Kolommen([.omvang], achtergrond: [.leeftijd, .geslacht])
    #expect(
      kolommen.kolommen.map(\.naam)
        == ["id", "fout", "hoofdpersoon_geslacht", "hoofdpersoon_leeftijd", "omvang", "redenen"])
    let samenvatting = try samenvatting(
      regels.joined(separator: "\n"), kolommen, Groepering("hoofdpersoon_geslacht"))
    let leeftijden = samenvatting.groepen.mapValues { $0[0].gemiddelde }
    #expect(leeftijden[.woord("vrouw")] == 71.0)
    #expect(leeftijden[.woord("man")] == 71.0)
  }

  @Test func `too many groups become others, in the order in which they come`() throws {
    let regels = (1...40).map { Reeksproef.regel($0, $0) }.joined(separator: "\n")
    let samenvatting = try samenvatting(regels, Kolommen([.omvang]), Groepering("omvang"))
    #expect(samenvatting.groepen.count == Groepering.hoogsteAantal + 1)
    #expect(samenvatting.groepen[.overige]?[0].n == 40 - Groepering.hoogsteAantal)
  }

  @Test func `the table hides groups that are too small`() throws {
    let samenvatting = try samenvatting(
      Reeksproef.regels(5), Kolommen([.omvang]), Groepering("omvang", grenzen: [4]))
    let regels = String(decoding: samenvatting.csv(kleinsteGroep: 2), as: UTF8.self)
      .split(separator: "\r\n")
    #expect(regels.count == 4)
    #expect(regels[1].hasPrefix("omvang,,5,0,2,"))
    #expect(regels[2].hasPrefix("omvang,\"[,4)\",4,0,1.5,"))
    #expect(regels[3] == "omvang,\"[4,)\",<2,,,,,,,,,,,,,,")
  }

  @Test func `results are the same with a summary as without`() throws {
    let pad = try proef.schrijf("in.ndjson", Reeksproef.regels(50))
    let reeks = Reeks(Kolommen(Maat.structuur))
    let (zonder, _) = try reeks.tekst(NDJSONBron([pad]))
    let bytes = Verzameling()
    let samensteller = Samensteller(reeks.kolommen)
    try reeks.verwerk(NDJSONBron([pad]), als: .ndjson, samensteller: samensteller) {
      deel, _ throws(ReeksError) in bytes.alle += deel
    }
    #expect(String(decoding: bytes.alle, as: UTF8.self) == zonder)
    #expect(samensteller.samenvatting.netwerken == 50)
  }
}
