import Netwerk
import NetwerkBestand
import Testing

@testable import NetwerkAnalyse

@Suite struct `De kalender van een tijdlijn` {
  @Test func `heeft de conferentie en elke taak daarbuiten op haar dag`() throws {
    let (tijdlijn, keuze) = (try tijdlijn("2026-12-03"), try keuze())
    let kalender = tijdlijn.kalender(keuze)
    // Eighteen tasks; three of them make one conference, and carrying out the plan is no moment.
    #expect(kalender.gebeurtenissen.count == 18 - 3 - 1 + 1)
    #expect(kalender.gebeurtenissen.first?.wanneer == .heleDag(try dag("2026-12-03")))
    let nabellen = kalender.gebeurtenissen.first { $0.id.hasPrefix("nabellen-") }
    #expect(nabellen?.wanneer == .heleDag(try dag("2026-12-31")))
    #expect(nabellen?.titel == "Nabellen: hoe loopt het plan?")
  }

  @Test func `noemt niemand als dat niet gevraagd is`() throws {
    var keuze = try keuze()
    #expect(keuze.openheid == .zonderNamen)
    let zonder = KalenderEncoder(geschreven: try geschreven()).ics(
      try tijdlijn("2026-12-03").kalender(keuze))
    keuze.openheid = .metNamen(.karel)
    let met = KalenderEncoder(geschreven: try geschreven()).ics(
      try tijdlijn("2026-12-03").kalender(keuze))
    for woord in ["Karel", "karel", "Ans", "buurthuis"] {
      #expect(!zonder.contains(woord))
      #expect(woord == "karel" || met.contains(woord))
    }
  }

  @Test func `geeft dezelfde conferentie dezelfde kenmerken, ook op een andere dag`() throws {
    let keuze = try keuze()
    let eerst = try tijdlijn("2026-12-03").kalender(keuze).gebeurtenissen
    let later = try tijdlijn("2027-01-21").kalender(keuze).gebeurtenissen
    #expect(Set(eerst.map(\.id)) == Set(later.map(\.id)))
    #expect(Set(eerst.map(\.id)).count == eerst.count)
  }

  @Test func `geeft een ander netwerk of dossier andere kenmerken`() throws {
    let tijdlijn = try tijdlijn("2026-12-03")
    let sara = try Netwerk(Onderdelen(hoofdpersonen: [Persoon("Sara")]))
    let keuzen = [
      try keuze(), try keuze(dossier: "7"), try keuze(dossier: "8"), Kalenderkeuze(voor: sara),
    ]
    let kenmerken = keuzen.flatMap { tijdlijn.kalender($0).gebeurtenissen.map(\.id) }
    #expect(Set(kenmerken).count == kenmerken.count)
  }

  @Test func `heeft het bekende vingerafdruk van FNV-1a in het kenmerk`() throws {
    // An empty text keeps the offset basis; see the test vectors of RFC 9923 for "a".
    #expect(try keuze(herkenning: "").id("x") == "x-cbf29ce484222325@netwerk-dot")
    #expect(try keuze(herkenning: "a").id("x") == "x-af63dc4c8601ec8c@netwerk-dot")
    #expect(try keuze(herkenning: "foobar").id("x") == "x-85944171f73967e8@netwerk-dot")
  }

  @Test func `bevat voor wie dat wil alleen de eigen taken en altijd de conferentie`() throws {
    var keuze = try keuze()
    keuze.eigenaren = [.planbewaker]
    let kalender = try tijdlijn("2026-12-03").kalender(keuze)
    #expect(
      kalender.gebeurtenissen.map(\.titel)
        == ["Eigen Kracht-conferentie", "Terugkijken na drie maanden"])
  }

  @Test func `herinnert om negen uur 's ochtends, een dag en een week ervoor`() throws {
    var keuze = try keuze()
    let heleDag = try tijdlijn("2026-12-03").kalender(keuze).gebeurtenissen
    // From midnight back to nine o'clock on the day before is fifteen hours.
    #expect(heleDag.first?.herinneringen == [6 * 1_440 + 15 * 60, 15 * 60])
    #expect(heleDag.last?.herinneringen == [15 * 60])
    (keuze.van, keuze.tot) = (Kloktijd(uur: 13), Kloktijd(uur: 17))
    let tijden = try tijdlijn("2026-12-03").kalender(keuze).gebeurtenissen
    #expect(tijden.first?.herinneringen == [(7 * 24 + 4) * 60, (24 + 4) * 60])
  }

  @Test func `is er ook in het Engels`() throws {
    var keuze = try keuze()
    keuze.taal = .engels
    keuze.openheid = .metNamen(.karel)
    let kalender = try tijdlijn("2026-12-03").kalender(keuze)
    #expect(kalender.naam == "Family group conference of Karel")
    let nabellen = try #require(kalender.gebeurtenissen.first { $0.id.hasPrefix("nabellen") })
    #expect(nabellen.titel == "Phone round: how is the plan going? (Karel)")
    #expect(nabellen.toelichting?.contains("Who: the coordinator, Ans.") == true)
  }

  @Test func `staat zo in een iCalendar-bestand`() throws {
    var keuze = try keuze()
    (keuze.van, keuze.tot) = (Kloktijd(uur: 13), Kloktijd(uur: 17))
    let nu = KalenderEncoder(geschreven: try geschreven())
    let later = KalenderEncoder(
      geschreven: try #require(Tijdstip(secondenSinds1970: nu.geschreven.secondenSinds1970 + 3_600))
    )
    let zonder = nu.ics(try tijdlijn("2026-12-03").kalender(keuze))
    #expect(Proefbestand.verschil(zonder, "zonder-namen.ics") == nil)
    keuze.openheid = .metNamen(.karel)
    let eerst = nu.ics(try tijdlijn("2026-12-03").kalender(keuze))
    #expect(Proefbestand.verschil(eerst, "conferentie.ics") == nil)
    let verzet = later.ics(try tijdlijn("2026-12-10").kalender(keuze))
    #expect(Proefbestand.verschil(verzet, "conferentie-verzet.ics") == nil)
  }
}

@Suite struct `De woorden van een tijdlijn` {
  @Test func `zijn er voor alles in beide talen, en overal anders`() {
    for taal in Taal.allCases {
      let titels = Tijdlijn.Soort.allCases.map { $0.naam(in: taal) }
      let redenen = Tijdlijn.Soort.allCases.map { $0.reden(in: taal) }
      let eigenaren = Tijdlijn.Eigenaar.allCases.map { $0.naam(in: taal) }
      let feestdagen = Feestdag.allCases.map { $0.naam(in: taal) }
      #expect(Set(titels + redenen).count == 2 * Tijdlijn.Soort.allCases.count)
      #expect(Set(eigenaren).count == Tijdlijn.Eigenaar.allCases.count)
      #expect(Set(feestdagen).count == Feestdag.allCases.count)
      #expect(redenen.allSatisfy { $0.hasSuffix(".") })
    }
  }

  @Test func `zeggen wanneer een taak kan en waarom ze verschoven is`() throws {
    let taak = try #require(try tijdlijn("2026-11-27")[.nabellen])
    #expect(
      taak.planning(in: .nederlands) == [
        "Kan van 25 december 2026 tot en met 8 januari 2027.",
        "Eigenlijk op vrijdag 25 december 2026, maar dan is het eerste kerstdag.",
      ])
    #expect(
      taak.planning(in: .engels) == [
        "Can be done from 25 December 2026 to 8 January 2027.",
        "Would be on Friday 25 December 2026, but that is Christmas Day.",
      ])
  }

  @Test(arguments: [
    (
      Tijdlijn.Waarschuwing.korterDanOoit(dagen: 1),
      "De voorbereiding heeft 1 dag. De snelste conferentie die we kennen duurde vier dagen van "
        + "begin tot eind. Neem de tijd als het kan: een week later is beter dan zonder de mensen "
        + "die ertoe doen."
    ),
    (
      .weinigTijd(dagen: 21),
      "De voorbereiding heeft 21 dagen; zes tot tien weken is gewoon. De meeste tijd gaat zitten "
        + "in iedereen persoonlijk spreken, vragen wie er nog meer bij hoort, en een dag vinden "
        + "waarop iedereen kan. Het kan sneller: de snelste duurde vier dagen."
    ),
    (.voorbij(dagen: 2), "De conferentie was 2 dagen geleden."),
    (
      .dagVanConferentie(.weekend(.zaterdag)),
      "De conferentie is op zaterdag. Vaak kan de kring dan juist goed; vraag de professionals of "
        + "zij ook kunnen."
    ),
    (
      .dagVanConferentie(.feestdag(.goedeVrijdag)),
      "Op de dag van de conferentie is het Goede Vrijdag; niet iedereen is dan vrij. Vraag of "
        + "iedereen dan kan."
    ),
    (
      .schoolvakantiesOnbekend,
      "Van deze tijd zijn geen schoolvakanties bekend. Kijk zelf of het dan vakantie is."
    ),
    (
      .teVroeg(.evaluatie, na: .terugblik),
      "'Samen het plan evalueren' staat nu voor 'Terugkijken na drie maanden', dat eerst moet."
    ),
  ])
  func `waarschuwen met een hele zin`(waarschuwing: Tijdlijn.Waarschuwing, zin: String) {
    #expect(waarschuwing.naam(in: .nederlands) == zin)
    #expect(waarschuwing.naam(in: .engels).hasSuffix("."))
    #expect(waarschuwing.naam(in: .engels) != zin)
  }

  @Test func `noemen een schoolvakantie met haar regio`() throws {
    let dagen = (try dag("2026-10-10"), try dag("2026-10-18"))
    let herfst = try #require(
      Schoolvakantie("Herfstvakantie", .noord, van: dagen.0, totEnMet: dagen.1))
    let bezwaar = Bezwaar.schoolvakantie(herfst)
    #expect(bezwaar.naam(in: .nederlands) == "herfstvakantie in de regio noord")
    #expect(bezwaar.naam(in: .engels) == "a school holiday (Herfstvakantie) in the north region")
    #expect(try dag("2026-10-10").metWeekdag(in: .nederlands) == "zaterdag 10 oktober 2026")
    #expect(try dag("2026-10").metWeekdag(in: .engels) == "October 2026")
  }
}

extension Kalenderkeuze.Gegevens {
  fileprivate static let karel = Kalenderkeuze.Gegevens(
    hoofdpersoon: "Karel", vraag: "Hoe blijft Karel thuis wonen; met wie, en wanneer?",
    plaats: "Zaal “De Eik”, buurthuis Übermaß", wie: [.coordinator: "Ans", .planbewaker: "Ria 👩‍👧"])
}

private func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst)) }

private func tijdlijn(_ conferentie: String) throws -> Tijdlijn {
  try #require(Tijdlijn(conferentie: dag(conferentie)))
}

private func geschreven() throws -> Tijdstip {
  try #require(Tijdstip(dag("2026-10-01")))
}

private func keuze(dossier: String = "") throws -> Kalenderkeuze {
  Kalenderkeuze(
    voor: try Netwerk(Onderdelen(hoofdpersonen: [Persoon("Karel")])), dossier: dossier)
}

private func keuze(herkenning: String) throws -> Kalenderkeuze {
  Kalenderkeuze(herkenning: herkenning)
}
