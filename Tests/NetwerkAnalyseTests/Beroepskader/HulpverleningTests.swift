import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct HulpverleningTests {
  private func voorbeeld(_ naam: String) throws -> Netwerk {
    try #require(NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam).netwerk)
  }

  private func werker(
    _ naam: String, _ taak: String? = nil, bij organisatie: Organisatie.ID? = nil,
    _ kader: Kader? = nil, regie: Antwoord? = nil
  ) -> Persoon {
    Persoon(naam, groep: .professionals).met {
      $0.inzet = Inzet(organisatie: organisatie, kader: kader, taak: taak, regie: regie)
    }
  }

  private func hulp(_ werkers: [Persoon], rond naam: String = "Sara") throws -> Hulpverlening {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon(naam).met { $0.band = nil }])
    onderdelen.personen = werkers
    onderdelen.organisaties = ["A", "B"].map { Organisatie($0, .ggz) }
    return try Netwerk(onderdelen).hulpverlening()
  }

  @Test
  func `rond het gezin met de spaghetti werken tachtig professionals van twintig organisaties`()
    throws
  {
    let hulp = try voorbeeld("spaghetti").hulpverlening()
    #expect(hulp.professionals.count == 80)
    #expect(hulp.organisaties.count == 20)
    #expect(hulp.organisaties.allSatisfy { $0.professionals.count == 4 })
    #expect(hulp.kaders.map(\.professionals.count).reduce(0, +) == 80)
    #expect(hulp.regie.houders.count == 7)
    guard case .meer = hulp.regie else {
      Issue.record("several hold the lead")
      return
    }
    #expect(hulp.overlap.count > 5)
    #expect(hulp.voorstellen.map(\.dosering) == hulp.voorstellen.map(\.dosering).sorted())
  }

  @Test func `een leerkracht met een kader telt als professional, een vrijwilliger niet`() {
    let leerkracht = Persoon("Juf", .leerkracht)
    #expect(!leerkracht.isBeroepskracht)
    #expect(leerkracht.met { $0.inzet = Inzet(kader: .onderwijs) }.isBeroepskracht)
    #expect(!Persoon("Guus", .vrijwilliger).met { $0.inzet = Inzet(kader: .wmo) }.isBeroepskracht)
    #expect(Persoon("Jan", .huisarts).isBeroepskracht)
  }

  @Test func `wie de regie heeft: niemand, een, meer, iedereen of niet gezegd`() throws {
    #expect(try hulp([]).regie == .nietNodig)
    #expect(try hulp([werker("Bo", regie: .nee)]).regie == .niemand)
    #expect(try hulp([werker("Bo", regie: .nee), werker("Jo")]).regie == .onbekend(["jo"]))
    #expect(try hulp([werker("Bo", regie: .ja), werker("Jo")]).regie == .een("bo"))
    let twee = [werker("Bo", regie: .ja), werker("Jo", regie: .ja)]
    #expect(try hulp(twee).regie == .iedereen(["bo", "jo"]))
    #expect(try hulp(twee + [werker("Al")]).regie == .meer(["bo", "jo"]))
  }

  @Test func `taken met dezelfde woorden overlappen, de naam van de hoofdpersoon telt niet`() throws
  {
    let overlap = try hulp([
      werker("Bo", "Beheer van het geld van Sara"), werker("Jo", "Geld beheer"),
      werker("Al", "Verzuim"),
    ]).overlap
    #expect(overlap.map(\.professionals) == [["bo", "jo"]])
    #expect(overlap.map(\.wat) == [.taak(["beheer", "geld"])])
  }

  @Test func `een woord van de vijf gemeen is geen overlap, de helft wel`() throws {
    // shared 1 of 4 words together; shared 1 of 2
    #expect(
      try hulp([werker("Bo", "gesprekken thuis"), werker("Jo", "gesprekken partner werk")])
        .overlap.isEmpty)
    #expect(
      try hulp([werker("Bo", "gesprekken"), werker("Jo", "gesprekken thuis")]).overlap.count == 1)
  }

  @Test func `een wet en soort organisatie overlappen pas bij twee organisaties`() throws {
    let een = [werker("Bo", bij: "a", .zvw), werker("Jo", bij: "a", .zvw)]
    #expect(try hulp(een).overlap.isEmpty)
    let twee = [werker("Bo", bij: "a", .zvw), werker("Jo", bij: "b", .zvw)]
    #expect(try hulp(twee).overlap.map(\.wat) == [.kader(.zvw, .ggz)])
    let anders = [werker("Bo", bij: "a", .anders), werker("Jo", bij: "b", .anders)]
    #expect(try hulp(anders).overlap.isEmpty)
  }

  @Test func `wat niet opgeschreven is staat als niet gezegd`() throws {
    let hulp = try hulp([werker("Bo")])
    #expect(hulp.zonderTaak == ["bo"] && hulp.zonderKader == ["bo"])
    #expect(hulp.zonderOrganisatie == ["bo"])
    #expect(hulp.voorstellen.isEmpty)
  }
}
