import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct PlancontroleTests {
  @Test func `een plan waarin alles staat geeft geen bevinding`() throws {
    #expect(try Proefplan.bevindingen().isEmpty)
    let controle = try #require(try Proefplan.netwerk().plancontrole())
    #expect(controle.isKlaar)
    #expect(
      controle.goed == [
        .elkeVraagBeantwoord(1), .elkeVoorwaardeAanvaard(1),
        .iedereenStaatErachter(["fatima", "omar"]), .niemandAlleen, .overalPlanB,
        .terugkijken(["lies"], Datum("2027-02-25")!),
      ])
  }

  @Test func `zonder plan is er niets om na te kijken`() throws {
    #expect(try Proefplan.netwerk(alles: { $0.plan = nil }).plancontrole() == nil)
  }

  @Test func `een vraag is open tot er een afspraak, hulp of een bewuste keuze is`() throws {
    func punten(_ plan: (inout Familiegroepsplan) -> Void) throws -> [Planpunt] {
      try Proefplan.bevindingen(
        alles: { $0.hulpvragen.append(Hulpvraag("De huur", id: "huur")) }, plan: plan
      ).punten
    }
    #expect(try punten { _ in } == [.vraagOpen])
    #expect(try punten { $0.bewustOpen = [BewustOpen("huur")] } == [])
    #expect(
      try punten { $0.hulp = [Hulpverzoek("Budgethulp", van: ["team"], hulpvraag: "huur")] }
        == [.hulpNietToegezegd])
    #expect(
      try punten {
        var verzoek = Hulpverzoek("Budgethulp", van: ["team"], hulpvraag: "huur")
        verzoek.antwoord = .nee
        $0.hulp = [verzoek]
      } == [.vraagOpen, .hulpGeweigerd])
  }

  @Test func `waar een professional nodig is, sluit de kring de vraag niet alleen`() throws {
    func bevindingen(
      _ mensen: (inout [Persoon]) -> Void = { _ in },
      _ plan: (inout Familiegroepsplan) -> Void = { _ in }
    ) throws -> [Planbevinding] {
      try Proefplan.bevindingen(
        mensen: mensen,
        alles: {
          $0.hulpvragen[0].professional = .ja
          $0.hulpvragen[0].steun = [.advies]
        }, plan: plan)
    }
    let kaal = try bevindingen()
    #expect(kaal.gronden(.alleenInformeel) == ["alleen", "fatima", "omar"])
    #expect(kaal.gewicht(.alleenInformeel) == .moetEerst)
    // Farid gives advice already, outside the plan: good to write down, nothing to stop for.
    let helpt = try bevindingen { $0[3].band?.steun = [.advies] }
    #expect(helpt.gewicht(.alleenInformeel) == .graag)
    #expect(
      try bevindingen({ _ in }, { $0.afspraken[0].wie.append("farid") }).punten == [.nietErbij])
    let gevraagd = try bevindingen(
      { _ in },
      {
        $0.hulp = [Hulpverzoek("Advies", van: ["farid"], hulpvraag: "alleen")]
      })
    #expect(gevraagd.punten == [.hulpNietToegezegd])
  }

  @Test func `een voorwaarde is er pas als staat hoe, en wie haar stelde het goed vindt`() throws {
    #expect(
      try Proefplan.bevindingen(plan: { $0.voorwaarden = [] }).gronden(.voorwaardeOpen) == ["dag"])
    #expect(
      try Proefplan.bevindingen(plan: { $0.voorwaarden = [Invulling("dag")] }).punten == [
        .voorwaardeOpen
      ])
    for antwoord in [nil, Antwoord.onbekend, .nee] {
      let bevindingen = try Proefplan.bevindingen(plan: { $0.voorwaarden[0].aanvaard = antwoord })
      #expect(bevindingen.punten == [.voorwaardeNietAanvaard])
    }
  }

  @Test func `wat aan een afspraak ontbreekt kan nog, behalve wie het doet`() throws {
    let kaal = try Proefplan.bevindingen(plan: {
      $0.afspraken[0] = Afspraak("Samen eten", id: "eten", wie: ["fatima"], hulpvraag: "alleen")
    })
    #expect(kaal.punten == [.zonderDatum, .zonderBewaker, .opEenMens, .zonderPlanB])
    #expect(kaal.gronden(.opEenMens) == ["eten", "fatima"])
    #expect(
      try Proefplan.bevindingen(plan: { $0.afspraken[0].wie = [] }).gewicht(.zonderMensen)
        == .moetEerst)
  }

  @Test func `wie iets belooft was erbij of zei ja`() throws {
    let afwezig = try Proefplan.bevindingen(conferentie: { $0.deelnemers[1].komt = .nee })
    #expect(afwezig.gronden(.nietErbij) == ["eten", "omar"])
    let ja = try Proefplan.bevindingen(
      conferentie: { $0.deelnemers[1].komt = .nee }, plan: { $0.akkoord.append(Akkoord("omar")) })
    #expect(ja.isEmpty)
    let nee = try Proefplan.bevindingen(plan: { $0.akkoord.append(Akkoord("omar", .nee)) })
    #expect(nee.punten == [.nietEens])
    #expect(nee.gewicht(.nietEens) == .moetEerst)
    let anders = try Proefplan.bevindingen(plan: { $0.akkoord.append(Akkoord("lies", .nee)) })
    #expect(anders.gewicht(.nietEens) == .graag)
  }

  @Test func `een beletsel telt, ook van wie alleen oplet, en zelf ja zeggen heft een nee op`()
    throws
  {
    let dood = try Proefplan.bevindingen(mensen: { $0[2].overleden = .ja })
    #expect(dood.gronden(.beletsel) == ["eten", "lies"])
    let wilNiet = try Proefplan.bevindingen(mensen: {
      $0[1].toestemming = Toestemming(benaderen: .nee)
    })
    #expect(wilNiet.gronden(.beletsel) == ["eten", "omar"])
    let tochJa = try Proefplan.bevindingen(
      mensen: { $0[1].toestemming = Toestemming(benaderen: .nee) },
      plan: { $0.akkoord.append(Akkoord("omar")) })
    #expect(tochJa.isEmpty)
  }

  @Test func `een kind doet alleen wat van een kind is`() throws {
    func bevindingen(_ wijzig: (inout Onderdelen) -> Void) throws -> [Planbevinding] {
      try Proefplan.bevindingen(
        mensen: { $0[1].leeftijd = .jaren(12) },
        alles: wijzig)
    }
    // Company in free time may be asked of a child; practical help may not.
    #expect(try bevindingen { $0.hulpvragen[0].steun = [.gezelschap] }.isEmpty)
    let zorg = try bevindingen { $0.hulpvragen[0].steun = [.praktisch] }
    #expect(zorg.gronden(.kindMetTaak) == ["eten", "omar"])
    #expect(zorg.gewicht(.kindMetTaak) == .moetEerst)
    let onbekend = try bevindingen {
      $0.hulpvragen = []
      $0.plan?.afspraken[0].hulpvraag = nil
    }
    #expect(onbekend.gewicht(.kindMetTaak) == .graag)
  }

  @Test func `van wie een kind kan zijn wordt naar de leeftijd gevraagd`() throws {
    let bevindingen = try Proefplan.bevindingen(mensen: {
      $0[1] = Persoon("Omar", .zoon)
    })
    #expect(bevindingen.gronden(.leeftijdOnbekend) == ["eten", "omar"])
  }

  @Test func `een kind om wie het gaat mag zelf beloven wat van hem is`() throws {
    let netwerk = try Proefplan.bevindingen(
      alles: {
        $0.hoofdpersonen[0].leeftijd = .jaren(15)
        $0.hulpvragen[0].steun = [.praktisch]
      }, plan: { $0.afspraken[0].wie = ["sara", "fatima"] })
    #expect(netwerk.isEmpty)
  }

  @Test func `zonder bewaker, akkoord of dag om terug te kijken kan er nog iets bij`() throws {
    let bevindingen = try Proefplan.bevindingen(plan: {
      $0.planbewaker = []
      $0.akkoord = []
      $0.evaluaties = []
    })
    #expect(bevindingen.punten == [.niemandAkkoord, .geenPlanbewaker, .geenEvaluatie])
    #expect(bevindingen.allSatisfy { $0.gewicht == .graag })
    #expect(
      try Proefplan.bevindingen(plan: {
        $0.afspraken = []
        $0.voorwaarden[0].afspraken = []
        $0.voorwaarden[0].hoe = "Omar belt"
      }).punten == [.vraagOpen, .geenAfspraken])
  }

  @Test func `een evaluatie is voorbij de dag erna, tot iemand opschrijft hoe het ging`() throws {
    let netwerk = try Proefplan.netwerk()
    for (vandaag, verwacht) in [
      ("2027-02-25", []), ("2027-02-26", [Planpunt.evaluatieVoorbij]), ("2027-02", []),
    ] {
      #expect(netwerk.plancontrole(op: Datum(vandaag))?.bevindingen.punten == verwacht)
    }
    let gedaan = try Proefplan.netwerk(plan: { $0.opvolging = [Opvolging(Datum("2027-03-01"))] })
    #expect(gedaan.plancontrole(op: Datum("2027-06-01"))?.bevindingen == [])
  }
}
