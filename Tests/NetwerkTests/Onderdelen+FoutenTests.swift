import Netwerk
import Testing

struct OnderdelenFoutenTests {
  /// Sara with Ria and Ton around her, changed.
  func fouten(_ wijziging: (inout Onderdelen) -> Void) -> [NetwerkError] {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.personen = [Persoon("Ria"), Persoon("Ton")]
    wijziging(&onderdelen)
    return onderdelen.fouten()
  }

  @Test func `drie mensen met een naam zijn een netwerk zonder fouten`() {
    #expect(fouten { _ in } == [])
  }

  @Test func `een netwerk heeft een hoofdpersoon`() {
    #expect(fouten { $0.hoofdpersonen = [] } == [.geenHoofdpersoon])
  }

  @Test func `iedereen heeft een naam en elke vraag woorden`() {
    let uitkomst = fouten {
      $0.hoofdpersonen.append(Persoon("", id: "h"))
      $0.personen.append(Persoon(" \t", id: "leeg"))
      $0.organisaties.append(Organisatie("", id: "o"))
      $0.hulpvragen.append(Hulpvraag("", id: "v"))
    }
    #expect(
      uitkomst == [
        .legeNaam(Plaats(.hoofdpersoon, 1)), .legeNaam(Plaats(.persoon, 2)),
        .legeNaam(Plaats(.organisatie, 0)), .legeNaam(Plaats(.hulpvraag, 0)),
      ])
  }

  @Test func `een naam zonder letters of cijfers vraagt om een eigen kenmerk`() {
    #expect(
      fouten { $0.personen.append(Persoon("?!")) }
        == [.geenKenmerk(naam: "?!", Plaats(.persoon, 2))])
    #expect(fouten { $0.personen.append(Persoon("?!", id: "geheim")) } == [])
  }

  @Test func `een kenmerk hoort bij één persoon of organisatie`() {
    let uitkomst = fouten {
      $0.personen.append(Persoon("RIA"))
      $0.organisaties.append(Organisatie("Sara"))
    }
    #expect(
      uitkomst == [
        .dubbelKenmerk("ria", eerste: Plaats(.persoon, 0), Plaats(.persoon, 2)),
        .dubbelKenmerk("sara", eerste: Plaats(.hoofdpersoon, 0), Plaats(.organisatie, 0)),
      ])
  }

  @Test func `een hulpvraag mag heten zoals een persoon, maar niet zoals een andere hulpvraag`() {
    #expect(fouten { $0.hulpvragen = [Hulpvraag("Ria")] } == [])
    #expect(
      fouten { $0.hulpvragen = [Hulpvraag("Rust"), Hulpvraag("rust!")] }
        == [.dubbelKenmerk("rust", eerste: Plaats(.hulpvraag, 0), Plaats(.hulpvraag, 1))])
  }

  @Test func `een relatie gaat tussen twee verschillende mensen die er zijn`() {
    let uitkomst = fouten {
      $0.relaties = [
        Relatie("Ria", "Ton"), Relatie("Ria", "Bep"), Relatie("Ton", "Ton"), Relatie("X", "X"),
      ]
    }
    #expect(
      uitkomst == [
        .onbekendKenmerk("bep", Plaats(.relatie, 1, .tussen)),
        .relatieMetZichzelf("ton", Plaats(.relatie, 2)),
        .relatieMetZichzelf("x", Plaats(.relatie, 3)),
        .onbekendKenmerk("x", Plaats(.relatie, 3, .tussen)),
      ])
  }

  @Test func `een relatie met een organisatie of de hoofdpersoon mag`() {
    let uitkomst = fouten {
      $0.organisaties = [Organisatie("Koor")]
      $0.relaties = [Relatie("Ria", "Koor"), Relatie("Ria", "Sara")]
    }
    #expect(uitkomst == [])
  }

  @Test func `wie ergens werkt, werkt bij een organisatie die er is en geen persoon`() {
    let uitkomst = fouten {
      $0.organisaties = [Organisatie("Koor")]
      $0.personen[0].inzet = Inzet(organisatie: "Koor")
      $0.personen[1].inzet = Inzet(organisatie: "Ria")
      $0.hoofdpersonen[0].inzet = Inzet(organisatie: "Bakker")
    }
    #expect(
      uitkomst == [
        .onbekendeOrganisatie("bakker", Plaats(.hoofdpersoon, 0, .organisatie)),
        .onbekendeOrganisatie("ria", Plaats(.persoon, 1, .organisatie)),
      ])
  }

  @Test func `een veiligheidsafspraak heeft een reden, en niet samen heeft een met wie`() {
    let uitkomst = fouten {
      $0.personen[0].veiligheid = [
        Veiligheidsafspraak(.nietTonen, reden: " "),
        Veiligheidsafspraak(.nietSamenMet, reden: "ruzie"),
        Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["Ton", "Sara"]),
        Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["Bep"]),
      ]
    }
    let plaats = Plaats(.persoon, 0, .veiligheid)
    #expect(
      uitkomst == [
        .veiligheidZonderReden(plaats), .nietSamenZonderWie(plaats),
        .onbekendePersoon("bep", plaats),
      ])
  }

  @Test func `niemand staat in een kring die er niet is`() {
    let uitkomst = fouten {
      $0.kringindeling = Kringindeling(aantal: 3)
      $0.personen[0].kring = .deelname
      $0.personen[1].kring = .diensten
      $0.organisaties = [Organisatie("Koor", kring: .diensten)]
    }
    #expect(
      uitkomst == [
        .kringBuitenIndeling(naam: "Ton", .diensten, aantal: 3, Plaats(.persoon, 1, .kring)),
        .kringBuitenIndeling(naam: "Koor", .diensten, aantal: 3, Plaats(.organisatie, 0, .kring)),
      ])
    #expect(
      fouten {
        $0.kringindeling = Kringindeling(aantal: 4)
        $0.personen[0].kring = .diensten
      } == [])
    #expect(fouten { $0.personen[0].kring = .diensten } == [])
  }

  @Test func `hulpvragen en afspraken noemen mensen en vragen die er zijn`() {
    let uitkomst = fouten {
      var vraag = Hulpvraag("Rust", id: "rust")
      vraag.van = "Bep"
      $0.hulpvragen = [vraag]
      $0.plan = Familiegroepsplan(afspraken: [
        Afspraak("Koken", wie: ["Ria", "Sara"], hulpvraag: "rust"),
        Afspraak("Wassen", wie: ["Bep"], hulpvraag: "werk"),
      ])
    }
    #expect(
      uitkomst == [
        .onbekendePersoon("bep", Plaats(.hulpvraag, 0, .van)),
        .onbekendePersoon("bep", Plaats(.afspraak, 1, .wie)),
        .onbekendeHulpvraag("werk", Plaats(.afspraak, 1, .hulpvraag)),
      ])
  }
}

struct OnderdelenBereikTests {
  func fouten(_ wijziging: (inout Persoon) -> Void) -> [NetwerkError] {
    Onderdelen(hoofdpersonen: [Persoon("Sara").met(wijziging)]).fouten()
  }

  func buiten(_ veld: Plaats.Veld, _ waarde: String, _ bereik: String) -> [NetwerkError] {
    [.buitenBereik(veld, waarde: waarde, bereik: bereik, Plaats(.hoofdpersoon, 0))]
  }

  @Test func `een leeftijd ligt tussen 0 en 130 en een geboortejaar tussen 1850 en 2150`() {
    for goed in [Leeftijd.jaren(0), .jaren(130), .geboren(1850), .geboren(2150)] {
      #expect(fouten { $0.leeftijd = goed } == [])
    }
    #expect(fouten { $0.leeftijd = .jaren(-1) } == buiten(.leeftijd, "-1", "0 – 130"))
    #expect(fouten { $0.leeftijd = .jaren(131) } == buiten(.leeftijd, "131", "0 – 130"))
    #expect(
      fouten { $0.leeftijd = .geboren(1849) } == buiten(.geboortejaar, "1849", "1850 – 2150"))
    #expect(
      fouten { $0.leeftijd = .geboren(2151) } == buiten(.geboortejaar, "2151", "1850 – 2150"))
  }

  @Test func `een afstand past op de wereld en een reistijd binnen honderd uur`() {
    for goed in [Afstand.kilometer(0), .kilometer(20_040), .reistijd(minuten: 6_000)] {
      #expect(fouten { $0.afstand = goed } == [])
    }
    #expect(fouten { $0.afstand = .kilometer(-0.5) } == buiten(.afstand, "-0.5", "0 – 20040"))
    #expect(fouten { $0.afstand = .kilometer(.nan) } == buiten(.afstand, "nan", "0 – 20040"))
    #expect(
      fouten { $0.afstand = .reistijd(minuten: 6_001) } == buiten(.reistijd, "6001", "0 – 6000"))
  }

  @Test func `ook een organisatie heeft een afstand die kan`() {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.organisaties = [Organisatie("Koor")]
    onderdelen.organisaties[0].afstand = .reistijd(minuten: -1)
    #expect(
      onderdelen.fouten() == [
        .buitenBereik(.reistijd, waarde: "-1", bereik: "0 – 6000", Plaats(.organisatie, 0))
      ])
  }

  @Test func `een week heeft 168 uren en de EDIZ gaat tot 9`() {
    #expect(fouten { $0.belasting = Belasting(uren: 168, ediz: 9) } == [])
    #expect(fouten { $0.belasting = Belasting(uren: 168.5) } == buiten(.uren, "168.5", "0 – 168"))
    #expect(fouten { $0.belasting = Belasting(uren: .nan) } == buiten(.uren, "nan", "0 – 168"))
    #expect(fouten { $0.belasting = Belasting(ediz: 10) } == buiten(.ediz, "10", "0 – 9"))
  }
}

struct OnderdelenSituatieTests {
  func fouten(_ situatie: Situatie) -> [NetwerkError] {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.situatie = situatie
    return onderdelen.fouten()
  }

  @Test func `de participatieladder heeft zes treden`() {
    for trede in 1...6 { #expect(fouten(Situatie(participatieladder: trede)) == []) }
    for trede in [0, 7] {
      #expect(
        fouten(Situatie(participatieladder: trede)) == [
          .buitenBereik(
            .participatieladder, waarde: "\(trede)", bereik: "1 – 6", Plaats(.netwerk))
        ])
    }
  }

  @Test(arguments: Vragenlijst.Soort.allCases)
  func `een vragenlijst heeft al haar antwoorden, elk binnen het bereik`(
    soort: Vragenlijst.Soort
  ) {
    let (laag, hoog) = (soort.antwoordbereik.lowerBound, soort.antwoordbereik.upperBound)
    var antwoorden: [Int?] = Array(repeating: laag, count: soort.aantalVragen)
    antwoorden[0] = nil
    let plaats = Plaats(.vragenlijst, 0)
    #expect(fouten(Situatie(vragenlijsten: [Vragenlijst(soort, antwoorden)])) == [])
    #expect(
      fouten(Situatie(vragenlijsten: [Vragenlijst(soort, antwoorden + [hoog])]))
        == [.aantalAntwoorden(soort, soort.aantalVragen + 1, plaats)])
    antwoorden[0] = hoog + 1
    #expect(
      fouten(Situatie(vragenlijsten: [Vragenlijst(soort, antwoorden)])) == [
        .buitenBereik(.antwoorden, waarde: "\(hoog + 1)", bereik: "\(laag) – \(hoog)", plaats)
      ])
  }

  @Test func `wie een vragenlijst invulde staat in het netwerk`() {
    let lijst = Vragenlijst(.lsns6, van: "Bep", [1, 2, 3, 4, 5, 0])
    #expect(
      fouten(Situatie(vragenlijsten: [lijst]))
        == [.onbekendePersoon("bep", Plaats(.vragenlijst, 0, .van))])
  }
}

struct OnderdelenMomentenTests {
  func moment(_ tekst: String?) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.peildatum = tekst.flatMap { Datum($0) }
    return try Netwerk(onderdelen)
  }

  func fouten(nu: String?, eerder: String?...) throws -> [NetwerkError] {
    var onderdelen = try moment(nu).onderdelen
    onderdelen.eerder = try eerder.map(moment)
    return onderdelen.fouten()
  }

  func plaats(_ nummer: Int) -> Plaats { Plaats(.moment, nummer, .peildatum) }

  @Test func `momenten gaan van oud naar nieuw en liggen voor nu`() throws {
    #expect(try fouten(nu: "2026-11", eerder: "2024", "2025-06-01", "2026-10") == [])
    #expect(try fouten(nu: nil, eerder: "2024", "2025") == [])
    let maart = maart2026
    #expect(
      try fouten(nu: "2026-11", eerder: "2026-04", "2026-03")
        == [.momentNietOpVolgorde(maart, plaats(1))])
    #expect(
      try fouten(nu: "2026-11", eerder: "2026-03", "2026-03")
        == [.momentNietOpVolgorde(maart, plaats(1))])
    #expect(
      try fouten(nu: "2026-03", eerder: "2026-03") == [.momentNietOpVolgorde(maart, plaats(0))])
  }

  @Test func `een eerder moment heeft een datum en geen eerdere momenten`() throws {
    #expect(try fouten(nu: "2026", eerder: nil) == [.momentZonderDatum(plaats(0))])
    var midden = try moment("2025").onderdelen
    midden.eerder = [try moment("2024")]
    var nu = try moment("2026").onderdelen
    nu.eerder = [try Netwerk(midden)]
    #expect(nu.fouten() == [.momentInMoment(plaats(0))])
  }
}
