import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct BuurtTests {
  private func buurt(_ netwerken: [Netwerk]) -> Buurt {
    var opbouw = Buurtopbouw()
    for netwerk in netwerken { opbouw.voegToe(Buurtuittreksel(netwerk)) }
    return opbouw.buurt()
  }

  private func netwerk(
    _ hoofd: String, op datum: String? = nil, _ mensen: [Persoon],
    _ wijziging: (inout Onderdelen) -> Void = { _ in }
  ) throws -> Netwerk {
    var onderdelen = Onderdelen(
      hoofdpersonen: [Persoon("H", id: Kenmerk(hoofd)).met { $0.band = nil }])
    onderdelen.peildatum = datum.flatMap { Datum($0) }
    onderdelen.personen = mensen
    wijziging(&onderdelen)
    return try Netwerk(onderdelen)
  }

  private func iemand(_ id: String, _ groep: Groep? = nil) -> Persoon {
    Persoon("X", id: Kenmerk(id), groep: groep)
  }

  // MARK: Joining

  @Test func `van twee momenten van een huishouden telt het laatste`() throws {
    let buurt = buurt([
      try netwerk("h1", op: "2026-03-01", [iemand("p1"), iemand("p2")]),
      try netwerk("h1", op: "2025-03-01", [iemand("p3")]),
      try netwerk("h2", [iemand("p1")]),
    ])
    #expect(buurt.huishoudens == 2 && buurt.ouderMomenten == 1)
    // h1, h2, p1 and p2; p3 stands in the older moment only.
    #expect(buurt.mensen == 2 + 2 && buurt.lidmaatschappen == 2 + 1)
  }

  @Test func `hoofdpersonen met een kenmerk uit hun naam zijn elk een eigen huishouden`() throws {
    let sara = try Netwerk(rond: "Sara")
    #expect(buurt([sara, sara]).huishoudens == 2)
  }

  @Test func `wie op naam is samengevoegd wordt geteld, een geschreven kenmerk niet`() throws {
    let ria = Persoon("Ria")
    let tekens = buurt([
      try netwerk("h1", [ria, iemand("p7")]), try netwerk("h2", [ria, iemand("p7")]),
    ]).naamkenmerken()
    #expect(tekens.gedeeld == 2 && tekens.uitNaam == 1 && !tekens.isBruikbaar)
    let pseudoniem = Persoon("a7f3", id: "a7f3")
    let schoon = buurt([try netwerk("h1", [pseudoniem]), try netwerk("h2", [pseudoniem])])
    #expect(schoon.naamkenmerken().isBruikbaar)
  }

  @Test func `nummers die in elk bestand opnieuw beginnen vallen op`() throws {
    let mensen = (1...20).map { iemand("p\($0)") }
    let tekens = buurt([try netwerk("h1", mensen), try netwerk("h2", mensen)]).naamkenmerken()
    #expect(tekens.lijktOpNummering)
  }

  // MARK: Results

  @Test func `informele contacten: professionals tellen niet, wie zonder groep is wel`() throws {
    let kennis = iemand("p1").met { $0.band = nil }
    let isolement = buurt([
      try netwerk("h1", [iemand("p2", .professionals), kennis]),
      try netwerk("h2", [iemand("p3", .buren), iemand("p4")]),
      try netwerk("h3", (5...7).map { iemand("p\($0)", .familie) }),
    ]).isolement()
    #expect(isolement.contacten == [0, 2, 3])
    #expect(isolement.geen == [0] && isolement.enkele == [1] && isolement.meer == [2])
    // Of h2 one of two has no group: without them 1, and that is few too.
    #expect(isolement.onzeker == 1)
  }

  @Test func `zonder de vrijwilliger die drie huishoudens bindt raken er twee los`() throws {
    let ans = iemand("p1", .vrijwilligers)
    let verbinding = buurt([
      try netwerk("h1", [ans]), try netwerk("h2", [ans]), try netwerk("h3", [ans]),
      try netwerk("h4", []),
    ]).verbinding()
    #expect(verbinding.sleutelfiguren.map(\.losZonder) == [3 - 1])
    #expect(verbinding.sleutelfiguren.map(\.huishoudens) == [[0, 1, 2]])
    // Five nodes: she stands between 3 of the 4·3/2 pairs of others.
    #expect(verbinding.sleutelfiguren.map(\.tussenpositie) == [3.0 / 6])
    #expect(verbinding.delen == [[0, 1, 2]] && verbinding.zonder == [3])
  }

  @Test func `wie in een netwerk niet genoemd mag worden is nergens sleutelfiguur of drager`()
    throws
  {
    let ans = iemand("p1", .vrijwilligers).met { $0.belasting = Belasting(uren: 20) }
    let stil = ans.met { $0.toestemming = Toestemming(noemen: .nee) }
    let buurt = buurt([try netwerk("h1", [ans]), try netwerk("h2", [stil])])
    #expect(buurt.verbinding().sleutelfiguren.isEmpty && buurt.verbinding().nietGenoemd == 1)
    #expect(buurt.draaglast().n == 0)
  }

  @Test func `uren van alle netwerken samen, met het hoogste en waar ze onbekend zijn`() throws {
    let met = { (uren: Double?) in
      self.iemand("p1", .vrijwilligers).met {
        $0.belasting = Belasting(taken: ["koken"], uren: uren)
      }
    }
    let draaglast = buurt([
      try netwerk("h1", [met(5)]), try netwerk("h2", [met(4)]), try netwerk("h3", [met(nil)]),
    ]).draaglast()
    let drager = try #require(draaglast.dragers.first)
    #expect(drager.uren == Drager.Uren(hoogste: 5, samen: 5 + 4, onbekend: 1))
    // 9 is more than 8; three households is less than four.
    #expect(drager.redenen == [.uren] && drager.taken == 3 && drager.steunt == 3)
  }

  @Test func `organisaties die elkaar in een huishouden treffen`() throws {
    let hulp = { (onderdelen: inout Onderdelen) in
      onderdelen.organisaties = [
        Organisatie("A", id: "o1", .wijkteam), Organisatie("B", id: "o2", .zorg, band: Band()),
        Organisatie("C", id: "o3", .buurthuis, band: Band()),
      ]
      onderdelen.personen[0].inzet = Inzet(organisatie: "o1", kader: .wmo)
    }
    let samenloop = buurt([
      try netwerk("h1", [iemand("p1", .professionals)], hulp), try netwerk("h2", []),
    ]).samenloop()
    #expect(
      samenloop.huishoudens == [
        Samenloop.Hulp(professionals: 1, organisaties: 2, kaders: 1),
        Samenloop.Hulp(professionals: 0, organisaties: 0, kaders: 0),
      ])
    #expect(samenloop.paren == [Samenloop.Paar(een: "o1", ander: "o2", huishoudens: [0])])
  }

  @Test func `wie vraagt en de voorziening nog niet gebruikt`() throws {
    let tafel = { (band: Band?) in
      { (onderdelen: inout Onderdelen) in
        onderdelen.hulpvragen = [Hulpvraag("Overdag iets te doen", .tijdsbesteding)]
        onderdelen.organisaties = [
          Organisatie("T", id: "o1", .eettafel, leefgebieden: [.tijdsbesteding], band: band)
        ]
      }
    }
    let vragen = buurt([
      try netwerk("h1", [], tafel(Band())), try netwerk("h2", [], tafel(nil)),
      try netwerk("h3", []),
    ]).voorzieningen()
    #expect(vragen.map(\.vragen) == [[0, 1]])
    #expect(vragen.map(\.gebruiken) == [[0]] && vragen.map(\.nogNiet) == [[1]])
    #expect(vragen.map(\.voorzieningen) == [["o1"]])
  }
}
