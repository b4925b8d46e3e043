import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct NazorgTests {
  private func netwerk(_ opvolging: [Opvolging]) throws -> Netwerk {
    try Proefplan.netwerk(plan: { plan in
      var wandelen = Afspraak("Samen wandelen", id: "lopen", wie: ["lies"], hulpvraag: "alleen")
      wandelen.planB = "Fatima loopt mee"
      plan.afspraken.append(wandelen)
      plan.opvolging = opvolging
    })
  }

  private func moment(
    _ dag: String?, _ standen: [Kenmerk: Afspraakstand.Stand] = [:],
    _ gaat: Hulpvraagstand.Verloop? = nil
  ) -> Opvolging {
    Opvolging(
      dag.flatMap { Datum($0) }, afspraken: standen.map { Afspraakstand($0.key, $0.value) },
      hulpvragen: gaat.map { [Hulpvraagstand("alleen", $0)] } ?? [])
  }

  @Test func `een vraag gaat weer open als niets lukt en niemand zegt dat het beter gaat`() throws {
    let gevallen:
      [([Kenmerk: Afspraakstand.Stand], Hulpvraagstand.Verloop?, Vraagverloop.Uitkomst)] = [
        ([:], nil, .geenNieuws),
        (["eten": .niet, "lopen": .niet], nil, .weerOpen),
        (["eten": .niet, "lopen": .niet], .hetzelfde, .weerOpen),
        (["eten": .niet, "lopen": .niet], .beter, .hapert),
        (["eten": .niet, "lopen": .niet], .opgelost, .opgelost),
        (["eten": .niet], nil, .hapert),
        (["eten": .niet, "lopen": .nagekomen], nil, .hapert),
        (["eten": .deels, "lopen": .nagekomen], .slechter, .slechter),
        (["eten": .nogNiet, "lopen": .nogNiet], nil, .nogNiet),
        (["eten": .nagekomen, "lopen": .gewijzigd], nil, .loopt),
        ([:], .beter, .loopt),
        ([:], .hetzelfde, .hapert),
      ]
    for (standen, gaat, uitkomst) in gevallen {
      let nazorg = try netwerk([moment("2026-12-24", standen, gaat)]).nazorg()
      #expect(nazorg?.vragen.map(\.uitkomst) == [uitkomst])
    }
  }

  @Test func `het laatste dat gezegd is telt, hoe het ook is opgeschreven`() throws {
    let mis = moment("2026-12-24", ["eten": .niet, "lopen": .niet])
    let goed = moment("2027-02-26", ["eten": .nagekomen, "lopen": .nagekomen])
    for volgorde in [[mis, goed], [goed, mis]] {
      let nazorg = try netwerk(volgorde).nazorg()
      #expect(nazorg?.vragen.first?.uitkomst == .loopt)
      #expect(nazorg?.afspraken.first?.standen.map(\.stand) == [.niet, .nagekomen])
    }
  }

  @Test func `een vraag die weer open is krijgt stappen van licht naar zwaar`() throws {
    let netwerk = try netwerk([moment("2026-12-24", ["eten": .niet, "lopen": .niet])])
    let vraag = try #require(netwerk.nazorg()?.vragen.first)
    let stappen = vraag.stappen(in: netwerk, Verwoording([netwerk], in: .nederlands))
    #expect(
      stappen.map(\.zin) == [
        "Vraag Fatima, Lies en Omar wat er goed ging, en wat er in de weg zat.",
        "Er is een plan B: ‘Lies komt’ en ‘Fatima loopt mee’.",
        "Vraag de kring of zij hier samen opnieuw naar willen kijken.",
      ])
    #expect(stappen.map(\.dosering) == stappen.map(\.dosering).sorted())
    let zonder = try netwerk.met("Omar", "Lies") { $0.toestemming = Toestemming(benaderen: .nee) }
    let eerste = vraag.stappen(in: zonder, Verwoording([zonder], in: .nederlands)).first
    #expect(eerste?.zin == "Vraag Fatima wat er goed ging, en wat er in de weg zat.")
  }

  @Test func `het volgende nabellen is het eerste waarna nog niemand vroeg`() throws {
    // 28 days after 26 November is 24 December; the circle looks back on 25 February, three months
    // after the conference is the 26th.
    for (dagen, soort, dag) in [
      ([], Nabelmoment.Soort.nabellen, "2026-12-24"), (["2026-12-01"], .nabellen, "2026-12-24"),
      (["2026-12-17"], .evaluatie, "2027-02-25"), (["2026-12-24"], .evaluatie, "2027-02-25"),
    ] {
      let volgende = try netwerk(dagen.map { moment($0) }).nazorg()?.volgende
      #expect(volgende?.soort == soort)
      #expect(volgende?.dag == Datum(dag))
    }
    #expect(try netwerk([moment("2027-03-01")]).nazorg()?.volgende == nil)
    let laat = try netwerk([]).nazorg(op: Datum("2027-01-05"))?.volgende
    #expect(laat?.isVoorbij == true)
  }

  @Test func `tegenspraken binnen één keer nabellen worden gezegd`() throws {
    var dubbel = moment("2026-12-24", ["eten": .niet], .beter)
    dubbel.afspraken.append(Afspraakstand("eten", .nagekomen))
    dubbel.hulpvragen.append(Hulpvraagstand("alleen", .slechter))
    let bevindingen = try netwerk([dubbel]).plancontrole()?.bevindingen ?? []
    #expect(bevindingen.gronden(.tweeStanden) == ["eten"])
    #expect(bevindingen.gronden(.tweeVerlopen) == ["alleen"])
    // Eating together was to be by 6 December.
    let teLaat = try netwerk([moment("2026-12-24", ["eten": .nogNiet])]).plancontrole()
    #expect(teLaat?.bevindingen.gronden(.nogNietNaDeDag) == ["eten"])
    let opgelost = try netwerk([
      moment("2026-12-24", ["eten": .niet, "lopen": .niet], .opgelost)
    ]).plancontrole()
    #expect(opgelost?.bevindingen.gronden(.opgelostZonderNakomen) == ["alleen", "eten", "lopen"])
    let goed = try netwerk([
      moment("2026-12-24", ["eten": .nagekomen, "lopen": .niet], .opgelost)
    ]).plancontrole()
    #expect(goed?.bevindingen.contains { $0.punt == .opgelostZonderNakomen } == false)
  }

  @Test func `het netwerk van nu staat naast dat van toen het plan er kwam`() throws {
    var toen = try Proefplan.netwerk().onderdelen
    toen.personen.removeAll { $0.naam == "Farid" }
    toen.conferentie = nil
    toen.plan = nil
    toen.peildatum = Datum("2026-11-01")
    let eerder = try Netwerk(toen)
    let netwerk = try Proefplan.netwerk(alles: { $0.eerder = [eerder] })
    #expect(netwerk.nazorg()?.veranderingen.first == .gekomen(["farid"]))
    #expect(try Proefplan.netwerk().nazorg()?.veranderingen == [])
  }

  @Test func `de kalender heeft de afspraken en evaluaties, zonder namen en met vaste kenmerken`()
    throws
  {
    let netwerk = try Proefplan.netwerk(plan: { $0.evaluaties.append(Datum("2027-06-01")!) })
    var keuze = Kalenderkeuze(voor: netwerk)
    let zonder = try #require(netwerk.conferentiekalender(keuze)).gebeurtenissen
    // A timeline has 15 moments; one agreement and a second evaluation come with it.
    #expect(zonder.count == 15 + 1 + 1)
    #expect(zonder.last?.wanneer == .heleDag(Datum("2026-12-06")!))
    #expect(zonder.last?.titel == "Afspraak uit het plan")
    #expect(!zonder.contains { "\($0)".contains("Samen eten") || "\($0)".contains("Fatima") })
    keuze.openheid = .metNamen(.init(van: netwerk, in: .nederlands))
    let met = try #require(netwerk.conferentiekalender(keuze)).gebeurtenissen
    #expect(met.map(\.id) == zonder.map(\.id))
    #expect(Set(met.map(\.id)).count == met.count)
    #expect(met.last?.titel == "Afspraak uit het plan: Samen eten")
    #expect(met.last?.toelichting?.contains("Wie: Fatima en Omar") == true)
    let zonderDag = try Proefplan.netwerk(
      conferentie: { $0.datum = nil }, plan: { $0.datum = Datum("2026-11") })
    #expect(zonderDag.conferentiekalender(keuze) == nil)
  }
}
