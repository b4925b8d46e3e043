import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite struct `De tijdlijn van een conferentie` {
  @Test func `heeft van elke taak een, voor alle negen stappen`() throws {
    let tijdlijn = try tijdlijn("2026-12-03")
    #expect(Set(tijdlijn.taken.map(\.soort)) == Set(Tijdlijn.Soort.allCases))
    #expect(tijdlijn.taken.count == Tijdlijn.Soort.allCases.count)
    #expect(Set(tijdlijn.taken.map(\.stap)) == Set(1...9))
    #expect(Set(tijdlijn.taken.map(\.eigenaar)) == Set(Tijdlijn.Eigenaar.allCases))
  }

  @Test(arguments: [
    // Thursday 3 December less 40, 14 and 3 days is Saturday, Thursday and Monday.
    ("aanmelding", "2026-10-23"), ("uitnodigen", "2026-11-19"),
    ("informatie-voorbereiden", "2026-11-30"), ("informatie", "2026-12-03"),
    ("besloten-tijd", "2026-12-03"), ("presentatie", "2026-12-03"),
    // Three days later is a Sunday; ten a Sunday; four weeks New Year's Eve; three months a
    // Wednesday; six a Thursday.
    ("plan-versturen", "2026-12-07"), ("aandeel-professionals", "2026-12-14"),
    ("nabellen", "2026-12-31"), ("terugblik", "2027-03-03"), ("evaluatie", "2027-06-03"),
  ])
  func `rekent vanaf de dag van de conferentie`(soort: String, datum: String) throws {
    let soort = try #require(Tijdlijn.Soort(rawValue: soort))
    #expect(try tijdlijn("2026-12-03")[soort]?.datum == Datum(datum))
  }

  @Test func `verzet de conferentie zelf nooit, ook niet op eerste kerstdag`() throws {
    let tijdlijn = try tijdlijn("2027-12-25")
    for soort in [Tijdlijn.Soort.informatie, .beslotenTijd, .presentatie] {
      #expect(tijdlijn[soort]?.datum == Datum("2027-12-25"))
      #expect(tijdlijn[soort]?.bezwaren.contains(.feestdag(.eersteKerstdag)) == true)
    }
    #expect(
      tijdlijn.waarschuwingen.prefix(2) == [
        .dagVanConferentie(.weekend(.zaterdag)), .dagVanConferentie(.feestdag(.eersteKerstdag)),
      ])
  }

  @Test func `belt na op de eerstvolgende werkdag`() throws {
    // Four weeks after Friday 27 November 2026 is Christmas Day; then a Saturday that is the second
    // day of Christmas, a Sunday, and Monday 28 December.
    let taak = try #require(try tijdlijn("2026-11-27")[.nabellen])
    #expect(taak.streefdatum == Datum("2026-12-25"))
    #expect(taak.datum == Datum("2026-12-28"))
    #expect(taak.isVerschoven)
    #expect(taak.bezwaren == [])
  }

  @Test func `belt na buiten de schoolvakantie zolang dat binnen zes weken kan`() throws {
    // Monday 4 January 2027 is the first day of school, and within six weeks of 27 November.
    let taak = try #require(
      try tijdlijn("2026-11-27", vakantie: ("2026-12-19", "2027-01-03"))[.nabellen])
    #expect(taak.datum == Datum("2027-01-04"))
    // A holiday longer than the window: the first working day, with the objection said.
    let lang = try #require(
      try tijdlijn("2026-11-27", vakantie: ("2026-12-19", "2027-01-31"))[.nabellen])
    #expect(lang.datum == Datum("2026-12-28"))
    #expect(lang.bezwaren.count == 1)
  }

  @Test func `laat de kring in het weekend zijn gang gaan en de coordinator niet`() throws {
    // The evaluation is on Sunday 3 October 2027; planVersturen three days after Saturday 3 April
    // is a Tuesday, and sixteen days before it, Thursday 18 March, the invitations could be sent.
    let tijdlijn = try tijdlijn("2027-04-03")
    #expect(tijdlijn[.evaluatie]?.datum.weekdag == .zondag)
    #expect(tijdlijn[.evaluatie]?.isVerschoven == false)
    for taak in tijdlijn.taken where taak.eigenaar == .coordinator {
      #expect(taak.datum.weekdag != .zaterdag && taak.datum.weekdag != .zondag)
    }
  }

  @Test func `gaat voorafgaand naar voren, nooit naar achteren`() throws {
    // Eighteen days before Thursday 14 January 2027 is Sunday 27 December: for the circle no
    // objection. Fourteen days before is Thursday 31 December. Seven days before 1 January is
    // Christmas Day, so the room is arranged on Thursday 24 December.
    let tijdlijn = try tijdlijn("2027-01-01")
    #expect(tijdlijn[.praktischRegelen]?.streefdatum == Datum("2026-12-25"))
    #expect(tijdlijn[.praktischRegelen]?.datum == Datum("2026-12-24"))
  }

  @Test func `krimpt in verhouding als er minder dan zes weken zijn`() throws {
    // Three weeks: every distance halved and rounded up, so 14 days become 7 and 33 become 17.
    let tijdlijn = try tijdlijn("2026-12-03", vandaag: "2026-11-12")
    #expect(tijdlijn.voorbereidingstijd == 21)
    #expect(tijdlijn[.uitnodigen]?.streefdatum == Datum("2026-11-26"))
    #expect(tijdlijn[.coordinatorKiezen]?.streefdatum == Datum("2026-11-16"))
    #expect(tijdlijn.waarschuwingen.first == .weinigTijd(dagen: 21))
  }

  @Test(arguments: [
    ("2026-12-02", Tijdlijn.Waarschuwing.korterDanOoit(dagen: 1)),
    ("2026-12-03", .korterDanOoit(dagen: 0)),
    ("2026-11-30", .korterDanOoit(dagen: 3)), ("2026-11-29", .weinigTijd(dagen: 4)),
    ("2026-10-23", .weinigTijd(dagen: 41)), ("2026-10-22", .schoolvakantiesOnbekend),
    ("2026-12-05", .voorbij(dagen: 2)),
  ])
  func `zegt het als er weinig tijd is, maar weigert niet`(
    vandaag: String, waarschuwing: Tijdlijn.Waarschuwing
  ) throws {
    #expect(try tijdlijn("2026-12-03", vandaag: vandaag).waarschuwingen.first == waarschuwing)
  }

  @Test func `volgt wat mensen afspraken, ook in het weekend`() throws {
    let tijdlijn = try #require(
      Tijdlijn(
        conferentie: try dag("2026-12-03"),
        afgesproken: [.evaluatie: try dag("2027-03-14"), .nabellen: try dag("2026-12-27")]))
    let evaluatie = try #require(tijdlijn[.evaluatie])
    #expect(evaluatie.datum == Datum("2027-03-14"))
    #expect(evaluatie.herkomst == .afgesproken)
    #expect(tijdlijn[.nabellen]?.bezwaren == [.weekend(.zondag)])
    #expect(tijdlijn[.planUitvoeren]?.venster.upperBound == Datum("2027-03-14"))
  }

  @Test func `kiest een dag in een maand die is afgesproken`() throws {
    let tijdlijn = try #require(
      Tijdlijn(
        conferentie: try dag("2026-09-03"), afgesproken: [.evaluatie: try dag("2027-01")]))
    // 1 January is a holiday; Saturday 2 January suits the circle.
    #expect(tijdlijn[.evaluatie]?.datum == Datum("2027-01-02"))
    #expect(tijdlijn[.evaluatie]?.herkomst == .afgesproken)
  }

  @Test func `laat de dag van de conferentie niet langs een omweg veranderen`() throws {
    let tijdlijn = try #require(
      Tijdlijn(
        conferentie: try dag("2026-12-03"), afgesproken: [.informatie: try dag("2026-12-10")]))
    #expect(tijdlijn[.informatie]?.datum == Datum("2026-12-03"))
  }

  @Test func `zegt het als een afgesproken dag te vroeg is`() throws {
    let tijdlijn = try #require(
      Tijdlijn(
        conferentie: try dag("2026-12-03"), afgesproken: [.evaluatie: try dag("2027-02-01")]))
    #expect(tijdlijn.waarschuwingen.contains(.teVroeg(.evaluatie, na: .terugblik)))
  }

  @Test func `bestaat niet zonder een dag`() throws {
    #expect(Tijdlijn(conferentie: try dag("2026-12")) == nil)
    #expect(Tijdlijn(conferentie: try dag("1582-12-31")) == nil)
    #expect(Tijdlijn(conferentie: try dag("9991-01-01")) == nil)
    #expect(Tijdlijn(conferentie: try dag("1583-01-01"))?.taken.count == 18)
    #expect(Tijdlijn(conferentie: try dag("9990-12-31"))?.taken.count == 18)
  }
}

@Suite struct `Elke tijdlijn` {
  @Test(arguments: 0..<300)
  func `zet niets voor wat eerst moet, niets voor vandaag en niets buiten zijn venster`(
    zaad: Int
  ) throws {
    var toeval = Toeval(zaad * 1_000)
    let conferentie = try #require(Datum(dagnummer: 20_000 + toeval.getal(0...4_000)))
    let vandaag = try #require(conferentie.plus(dagen: -toeval.getal(0...90)))
    let begin = try #require(conferentie.plus(dagen: toeval.getal(-60...60)))
    let einde = try #require(begin.plus(dagen: toeval.getal(0...50)))
    let vakantie = try #require(Schoolvakantie("Vakantie", van: begin, totEnMet: einde))
    let tijdlijn = try #require(
      Tijdlijn(
        conferentie: conferentie, vandaag: vandaag,
        kalender: Werkkalender(schoolvakanties: Schoolvakanties([vakantie]))))
    #expect(tijdlijn.taken.map(\.datum) == tijdlijn.taken.map(\.datum).sorted())
    for taak in tijdlijn.taken {
      #expect(taak.venster.contains(taak.datum))
      #expect(taak.datum >= vandaag)
      #expect(taak.stap < 5 ? taak.datum <= conferentie : taak.datum >= conferentie)
      for eerder in taak.na {
        #expect(try #require(tijdlijn[eerder]).datum <= taak.datum, "\(eerder) voor \(taak.soort)")
      }
    }
    #expect(
      !tijdlijn.waarschuwingen.contains { if case .teVroeg = $0 { true } else { false } })
  }
}

private func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst)) }

private func tijdlijn(
  _ conferentie: String, vandaag: String? = nil, vakantie: (String, String)? = nil
) throws -> Tijdlijn {
  let vakanties = try vakantie.map { begin, einde in
    try #require(Schoolvakantie("Vakantie", van: dag(begin), totEnMet: dag(einde)))
  }
  let kalender = Werkkalender(schoolvakanties: Schoolvakanties(vakanties.map { [$0] } ?? []))
  return try #require(
    Tijdlijn(
      conferentie: dag(conferentie), vandaag: vandaag.map { try dag($0) }, kalender: kalender))
}
