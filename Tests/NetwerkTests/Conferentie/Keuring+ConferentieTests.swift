import Netwerk
import Testing

/// Sara with Ria and Ton around her and a question about rest.
private func fouten(
  _ conferentie: (inout Conferentie) -> Void = { _ in },
  plan: (inout Familiegroepsplan) -> Void = { _ in }
) -> [NetwerkError] {
  var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
  onderdelen.personen = [Persoon("Ria"), Persoon("Ton")]
  onderdelen.organisaties = [Organisatie("Koor")]
  onderdelen.hulpvragen = [Hulpvraag("Rust")]
  var nieuw = Conferentie(voorwaarden: ["Stil na tienen"])
  conferentie(&nieuw)
  var nieuwPlan = Familiegroepsplan(afspraken: [Afspraak("Koken")])
  plan(&nieuwPlan)
  onderdelen.conferentie = nieuw
  onderdelen.plan = nieuwPlan
  return onderdelen.fouten()
}

/// A day; every test that names it would fail at once if it did not exist.
private func dag(_ tekst: String) -> Datum { Datum(tekst)! }

struct KeuringConferentieTests {
  @Test func `wie erbij betrokken is staat in het netwerk of erbuiten`() {
    let uitkomst = fouten {
      $0.coordinator = Coordinator("F", werktVoor: ["Bureau", "Koor", .buiten("Centrale")])
      $0.coordinator?.persoon = "Koor"
      $0.verwijzer = "Bep"
      $0.voorwaarden = [Voorwaarde("Stil", van: ["Bep"], hulpvraag: "werk")]
      $0.informatie = [Informatie("ADHD", door: ["Bep"], hulpvraag: "werk")]
      $0.tolken = [Tolk("Turks", wie: "Bep")]
      $0.besluiten = [Besluit(wie: ["Sara", "Bep"])]
    }
    #expect(
      uitkomst == [
        .onbekendePersoon("koor", Plaats(.conferentie, 0, .coordinator)),
        .onbekendKenmerk("bureau", Plaats(.conferentie, 0, .coordinator)),
        .onbekendKenmerk("bep", Plaats(.conferentie, 0, .verwijzer)),
        .onbekendKenmerk("bep", Plaats(.voorwaarde, 0, .van)),
        .onbekendeHulpvraag("werk", Plaats(.voorwaarde, 0, .hulpvraag)),
        .onbekendKenmerk("bep", Plaats(.informatie, 0, .door)),
        .onbekendeHulpvraag("werk", Plaats(.informatie, 0, .hulpvraag)),
        .onbekendKenmerk("bep", Plaats(.tolk, 0, .wie)),
        .onbekendKenmerk("bep", Plaats(.besluit, 0, .wie)),
      ])
  }

  @Test func `een coördinator uit de kring is een zaak van de toets en geen fout`() {
    #expect(
      fouten {
        $0.coordinator = Coordinator("Ria", werktVoor: ["Koor"])
        $0.coordinator?.persoon = "Ria"
      } == [])
  }

  @Test func `de stappen staan op volgorde, voor zover de dagen bekend zijn`() {
    let uitkomst = fouten {
      $0.verloop = [
        Conferentie.Stap(.voorgesteld, dag("2026-09")), Conferentie.Stap(.aangemeld),
        Conferentie.Stap(.inVoorbereiding, dag("2026-08-31")),
        Conferentie.Stap(.gehouden, dag("2026")),
      ]
    }
    #expect(
      uitkomst == [
        .nietOpVolgorde(.datum, dag("2026-08-31"), na: dag("2026-09"), Plaats(.stap, 2))
      ])
  }

  @Test func `iemand doet één keer mee en begeleidt een ander`() {
    let uitkomst = fouten {
      var ria = Deelname("Ria")
      ria.begeleidDoor = ["Ton", "Ria"]
      ria.vertegenwoordiger = "Ria"
      ria.via = ["Bep"]
      ria.genoemdDoor = ["Bep"]
      ria.besluit = Besluit(wie: ["Bep"])
      $0.deelnemers = [ria, Deelname("Ton"), Deelname("Bep"), Deelname("Ria")]
    }
    #expect(
      uitkomst == [
        .onbekendKenmerk("bep", Plaats(.deelname, 0, .via)),
        .onbekendKenmerk("bep", Plaats(.deelname, 0, .genoemdDoor)),
        .onbekendKenmerk("bep", Plaats(.deelname, 0, .besluit)),
        .staatZichzelfBij("ria", Plaats(.deelname, 0, .begeleidDoor)),
        .staatZichzelfBij("ria", Plaats(.deelname, 0, .vertegenwoordiger)),
        .onbekendePersoon("bep", Plaats(.deelname, 2, .wie)),
        .tweeKeerDeelnemer("ria", Plaats(.deelname, 3, .wie)),
      ])
  }

  @Test func `een grens gaat over mensen die er zijn, en samen over twee of meer`() {
    let uitkomst = fouten {
      $0.locatie = Locatie("De Hoek", ruimteVoor: 0)
      $0.grenzen = [
        Grens(.plaatsen(0)), Grens(.nietSamen(["Ria"])), Grens(.samen(["Ria", "Ria"])),
        Grens(.nietSamen(["Ria", "Bep"]), van: ["Bep"]),
        Grens(.minstens(10_001, uit: .mensen(["Bep"]))), Grens(.uiterlijk(dag("2026-12-20"))),
      ]
    }
    #expect(
      uitkomst == [
        .buitenBereik(.ruimteVoor, waarde: "0", bereik: "1 – 10000", Plaats(.conferentie)),
        .buitenBereik(.plaatsen, waarde: "0", bereik: "1 – 10000", Plaats(.grens, 0)),
        .grensZonderPaar(Plaats(.grens, 1, .nietSamen)),
        .grensZonderPaar(Plaats(.grens, 2, .samen)),
        .onbekendKenmerk("bep", Plaats(.grens, 3, .van)),
        .onbekendePersoon("bep", Plaats(.grens, 3, .nietSamen)),
        .buitenBereik(.minstens, waarde: "10001", bereik: "1 – 10000", Plaats(.grens, 4)),
        .onbekendePersoon("bep", Plaats(.grens, 4, .onder)),
      ])
  }
}

struct KeuringPlanTests {
  @Test func `elke voorwaarde en afspraak heeft woorden en een eigen kenmerk`() {
    let uitkomst = fouten {
      $0.voorwaarden = ["Stil", "stil!", ""]
    } plan: {
      $0.afspraken = [Afspraak("Koken"), Afspraak("koken"), Afspraak("?"), Afspraak(" ")]
    }
    #expect(
      uitkomst == [
        .dubbelKenmerk("stil", eerste: Plaats(.voorwaarde, 0), Plaats(.voorwaarde, 1)),
        .legeNaam(Plaats(.voorwaarde, 2)),
        .dubbelKenmerk("koken", eerste: Plaats(.afspraak, 0), Plaats(.afspraak, 1)),
        .geenKenmerk(naam: "?", Plaats(.afspraak, 2)), .legeNaam(Plaats(.afspraak, 3)),
      ])
  }

  @Test func `een afspraak noemt wie er zijn, en eindigt niet voor zij begint`() {
    let uitkomst = fouten(plan: {
      $0.afspraken[0].voorWie = ["Bep"]
      $0.afspraken[0].bewaker = ["Bep", .buiten("de buurvrouw")]
      $0.afspraken[0].uren = 200
      $0.afspraken[0].vanaf = dag("2027-01-10")
      $0.afspraken[0].voor = dag("2027-01-09")
    })
    #expect(
      uitkomst == [
        .onbekendePersoon("bep", Plaats(.afspraak, 0, .voorWie)),
        .onbekendKenmerk("bep", Plaats(.afspraak, 0, .bewaker)),
        .buitenBereik(.uren, waarde: "200.0", bereik: "0 – 168", Plaats(.afspraak, 0)),
        .nietOpVolgorde(.voor, dag("2027-01-09"), na: dag("2027-01-10"), Plaats(.afspraak, 0)),
      ])
  }

  @Test func `wat in het plan verwijst, verwijst naar iets wat er is`() {
    let uitkomst = fouten(plan: {
      $0.voorwaarden = [
        Invulling("Stil na tienen", afspraken: ["Koken"]), Invulling("huur", afspraken: ["wassen"]),
      ]
      $0.voorwaarden[1].aanvaardDoor = ["Bep"]
      $0.hulp = [Hulpverzoek("Advies", van: ["Koor", "Bep"], hulpvraag: "werk")]
      $0.bewustOpen = [BewustOpen("Rust"), BewustOpen("werk")]
      $0.bewustOpen[0].besluit = Besluit(wie: ["Bep"])
      $0.planbewaker = ["Ria", "Bep"]
      $0.akkoord = [Akkoord("Ria"), Akkoord("Bep")]
      $0.besluit = Besluit(wie: ["Bep"])
    })
    #expect(
      uitkomst == [
        .onbekendeVoorwaarde("huur", Plaats(.invulling, 1, .voorwaarde)),
        .onbekendeAfspraak("wassen", Plaats(.invulling, 1, .afspraken)),
        .onbekendKenmerk("bep", Plaats(.invulling, 1, .aanvaardDoor)),
        .onbekendKenmerk("bep", Plaats(.hulpverzoek, 0, .van)),
        .onbekendeHulpvraag("werk", Plaats(.hulpverzoek, 0, .hulpvraag)),
        .onbekendKenmerk("bep", Plaats(.bewustOpen, 0, .besluit)),
        .onbekendeHulpvraag("werk", Plaats(.bewustOpen, 1, .hulpvraag)),
        .onbekendKenmerk("bep", Plaats(.plan, 0, .planbewaker)),
        .onbekendePersoon("bep", Plaats(.akkoord, 1, .wie)),
        .onbekendKenmerk("bep", Plaats(.plan, 0, .besluit)),
      ])
  }

  @Test func `evaluatie en opvolging komen na het plan`() {
    let uitkomst = fouten(plan: {
      $0.datum = dag("2026-11-26")
      $0.evaluaties = [dag("2026-11"), dag("2026-10"), dag("2027-02-25")]
      $0.opvolging = [
        Opvolging(
          dag("2026-11-25"), door: "Bep",
          afspraken: [Afspraakstand("Koken", .deels), Afspraakstand("wassen")],
          hulpvragen: [Hulpvraagstand("Rust", .beter), Hulpvraagstand("werk")])
      ]
      $0.opvolging[0].met = ["Bep"]
    })
    #expect(
      uitkomst == [
        .nietOpVolgorde(.evaluatie, dag("2026-10"), na: dag("2026-11-26"), Plaats(.plan)),
        .nietOpVolgorde(
          .wanneer, dag("2026-11-25"), na: dag("2026-11-26"), Plaats(.opvolging, 0)),
        .onbekendKenmerk("bep", Plaats(.opvolging, 0, .door)),
        .onbekendKenmerk("bep", Plaats(.opvolging, 0, .met)),
        .onbekendeAfspraak("wassen", Plaats(.opvolging, 0, .afspraken)),
        .onbekendeHulpvraag("werk", Plaats(.opvolging, 0, .hulpvragen)),
      ])
  }
}
