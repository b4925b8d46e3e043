import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct PlanlastTests {
  private func afspraak(
    _ id: Kenmerk, _ wie: [Persoon.ID], _ uren: Double?, _ hoeVaak: Afspraak.Herhaling?
  ) -> Afspraak {
    var afspraak = Afspraak("Iets \(id.tekst)", id: id, wie: wie)
    afspraak.uren = uren
    afspraak.hoeVaak = hoeVaak
    return afspraak
  }

  @Test func `uren zijn per week, wat los is telt apart en wat onbekend is ook`() throws {
    let netwerk = try Proefplan.netwerk(
      mensen: { $0[0].belasting = Belasting(uren: 4) },
      plan: { plan in
        plan.afspraken += [
          afspraak("a", ["fatima"], 2, .wekelijks), afspraak("b", ["fatima", "omar"], 1.5, nil),
          afspraak("c", ["fatima"], 6, .eenmalig), afspraak("d", ["fatima"], 1, .zoNodig),
        ]
      })
    let last = try #require(netwerk.plancontrole()?.lasten.first)
    #expect(last.wie == "fatima")
    #expect(last.afspraken == ["a", "b", "c", "d", "eten"])
    // 2 + 1,5 of what goes on; 6 + 1 of what is once or when needed; 4 there were already.
    #expect(last.urenPerWeek == 3.5)
    #expect(last.losseUren == 7.0)
    #expect(last.bekendeUren == 7.5)
    #expect(last.zonderUren == ["eten"])
    #expect(!last.isVolledig)
  }

  @Test func `wie op is moet eerst, wie weinig ruimte heeft liever niet, en van ruim niets`() throws
  {
    for (draagkracht, verwacht) in [
      (Belasting.Draagkracht.op, [Planpunt.teZwaar]), (.beperkt, [.weinigRuimte]), (.genoeg, []),
      (.ruim, []),
    ] {
      let bevindingen = try Proefplan.bevindingen(mensen: {
        $0[0].belasting = Belasting(uren: 30, draagkracht: draagkracht)
      })
      #expect(bevindingen.punten == verwacht)
    }
    // The EDIZ runs to 9; from 7 on somebody carries too much.
    for (ediz, verwacht) in [(7, [Planpunt.teZwaar]), (6, [])] {
      let bevindingen = try Proefplan.bevindingen(mensen: {
        $0[0].belasting = Belasting(ediz: ediz)
      })
      #expect(bevindingen.punten == verwacht)
    }
  }

  @Test func `boven acht uur per week wordt gevraagd hoe het is`() throws {
    func punten(_ uren: Double) throws -> [Planpunt] {
      try Proefplan.bevindingen(
        mensen: { $0[0].belasting = Belasting(uren: 5) }, plan: { $0.afspraken[0].uren = uren }
      ).punten
    }
    // 5 + 3 is no more than 8; 5 + 3,5 is.
    #expect(try punten(3).isEmpty)
    #expect(try punten(3.5) == [.veelUren])
  }

  @Test func `het aandeel van de kring volgt uit wie wat doet`() throws {
    let netwerk = try Proefplan.netwerk(plan: { plan in
      plan.afspraken[0].uren = 2
      plan.afspraken.append(afspraak("b", ["farid", "sara"], 3, .wekelijks))
      plan.afspraken.append(afspraak("c", ["farid"], 1, .wekelijks))
      plan.hulp = [Hulpverzoek("Advies", van: ["farid"])]
    })
    let aandeel = try #require(netwerk.plancontrole()?.aandeel)
    // Fatima and Omar, and Sara: 3 of 5 promises.
    #expect(aandeel.mensen == .bekend(eigen: 3, geheel: 5))
    #expect(aandeel.mensen.waarde == 0.6)
    // 2 · 2 + 1 · 3 = 7 hours of the circle; 1 · 3 + 1 · 1 = 4 of Farid.
    #expect(aandeel.uren == .bekend(eigen: 7, geheel: 11))
    #expect(aandeel.perAfspraak.map(\.afspraak) == ["b", "c", "eten"])
    #expect(aandeel.perAfspraak.map(\.aandeel) == [0.5, 0, 1])
    #expect(aandeel.hulpverzoeken == 1)
  }

  @Test func `zonder gegevens is er geen aandeel, met de reden`() throws {
    let leeg = try Proefplan.netwerk(plan: { $0.afspraken[0].wie = [] }).plancontrole()?.aandeel
    #expect(leeg?.mensen == .onbekend(.nietsBeloofd))
    #expect(leeg?.uren == .onbekend(.urenOnbekend(["eten"])))
    let groep = try Proefplan.netwerk(mensen: { $0[1] = Persoon("Omar") }).plancontrole()?.aandeel
    #expect(groep?.mensen == .onbekend(.groepOnbekend(["omar"])))
    #expect(groep?.perAfspraak.first?.aandeel == nil)
    #expect(groep?.mensen.waarde == nil)
  }
}
