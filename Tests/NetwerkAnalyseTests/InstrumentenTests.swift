import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct VragenlijstScoreTests {
  @Test func `LSNS-6 is de som, met familie en vrienden apart`() {
    let score = Vragenlijst(.lsns6, [1, 2, 3, 0, 4, 1]).score
    #expect(score?.punten == 1 + 2 + 3 + 0 + 4 + 1)
    #expect(score?.bereik == 0...30)
    #expect(score?.delen.map(\.punten) == [1 + 2 + 3, 0 + 4 + 1])
    #expect(score?.duiding == .kansOpIsolement)
    #expect(score?.isAfgeleid == false)
    #expect(Vragenlijst(.lsns6, [2, 2, 2, 2, 2, 2]).score?.duiding == .geenKansOpIsolement)
  }

  @Test func `de langere schalen hebben geen grens`() {
    let r = Vragenlijst(.lsnsR, [Int?](repeating: 5, count: 12)).score
    #expect(r?.punten == 60)
    #expect(r?.duiding == nil)
    let lang = Vragenlijst(.lsns18, [Int?](repeating: 1, count: 18)).score
    #expect(lang?.punten == 18)
    #expect(lang?.delen.map(\.deel) == [.familie, .buren, .vrienden])
  }

  @Test func `bij zes vragen over eenzaamheid tellen 2, 3 en 5 omgekeerd`() {
    // 1 no, 2 more or less, 3 yes: nobody is missed, everybody is there.
    #expect(Vragenlijst(.eenzaamheid6, [1, 3, 3, 1, 3, 1]).score?.punten == 0)
    #expect(Vragenlijst(.eenzaamheid6, [3, 1, 1, 3, 1, 3]).score?.punten == 6)
    let midden = Vragenlijst(.eenzaamheid6, [2, 3, 3, 2, 2, 1]).score
    // Emotional 1 + 1 + 0, social 0 + 0 + 1.
    #expect(midden?.delen.map(\.punten) == [2, 1])
    #expect(midden?.duiding == .matigEenzaam)
  }

  @Test(arguments: [
    (0, Score.Duiding.nietEenzaam), (2, .nietEenzaam), (3, .matigEenzaam), (8, .matigEenzaam),
    (9, .ernstigEenzaam), (10, .ernstigEenzaam), (11, .zeerErnstigEenzaam),
  ]) func `elf vragen over eenzaamheid hebben vier grenzen`(punten: Int, duiding: Score.Duiding) {
    let sociaal: Set = [0, 3, 6, 7, 10]
    let antwoorden = (0..<11).map { vraag -> Int? in
      let isEenzaam = vraag < punten
      return sociaal.contains(vraag) == isEenzaam ? 1 : 3
    }
    let score = Vragenlijst(.eenzaamheid11, antwoorden).score
    #expect(score?.punten == punten)
    #expect(score?.duiding == duiding)
    #expect(score?.delen.map(\.punten).reduce(0, +) == punten)
  }

  @Test func `EDIZ telt min of meer, ja en ja!`() {
    #expect(Vragenlijst(.ediz, [4, 3, 5, 4, 2, 4, 3, 4, 1]).score?.punten == 7)
    #expect(Vragenlijst(.ediz, [4, 3, 5, 4, 2, 4, 3, 4, 1]).score?.duiding == nil)
  }

  @Test(arguments: [
    (0, Score.Duiding.nietBelast), (1, .lichtBelast), (3, .lichtBelast), (4, .matigBelast),
    (8, .matigBelast), (9, .zwaarBelast), (15, .zwaarBelast),
  ]) func `EDIZ-plus heeft de grenzen van de makers`(punten: Int, duiding: Score.Duiding) {
    let lijst = Vragenlijst(.edizPlus, (0..<15).map { $0 < punten ? 3 : 2 })
    #expect(lijst.score?.punten == punten)
    #expect(lijst.score?.duiding == duiding)
  }

  @Test(arguments: Vragenlijst.Soort.allCases)
  func `een vraag zonder antwoord geeft geen score`(soort: Vragenlijst.Soort) {
    var antwoorden = [Int?](repeating: 2, count: soort.aantalVragen)
    #expect(Vragenlijst(soort, antwoorden).score != nil)
    antwoorden[soort.aantalVragen / 2] = nil
    #expect(Vragenlijst(soort, antwoorden).score == nil)
  }

  @Test func `alleen wat de hoofdpersoon invulde telt, het laatste`() throws {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    onderdelen.personen = [Persoon("Fatima")]
    onderdelen.situatie = Situatie(vragenlijsten: [
      Vragenlijst(.lsns6, [1, 1, 1, 1, 1, 1]),
      Vragenlijst(.lsns6, van: "Sara", [2, 1, 1, 1, 1, 1]),
      Vragenlijst(.lsns6, van: "Fatima", [5, 5, 5, 5, 5, 5]),
    ])
    #expect(try Netwerk(onderdelen).score(op: .lsns6)?.punten == 7)
    #expect(try Netwerk(onderdelen).score(op: .ediz) == nil)
  }
}

struct AfgeleideInstrumentenTests {
  private func familie(_ naam: String, _ contact: Contact.Frequentie?, _ steun: Set<Steunsoort>)
    -> Persoon
  {
    Persoon(naam, .zus, steun: steun).met { $0.band?.contact = contact.map { Contact($0) } }
  }

  @Test func `LSNS-6 uit een netwerk waarin alles bekend is`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      familie("Annie", .wekelijks, [.emotioneel, .praktisch])
      familie("Bea", .maandelijks, [.praktisch])
      familie("Cor", .jaarlijks, [.praktisch])
      Persoon("Dirk", .buurman, steun: [.gezelschap]).met { $0.band?.contact = Contact(.dagelijks) }
      Persoon("Dokter", .huisarts, steun: [.praktisch])
    }
    // Family: 2 monthly, 1 emotional, 3 practical → 2 + 1 + 3; neighbours: 1, 0, 0.
    let score = netwerk.lsns6UitNetwerk()
    #expect(score?.delen.map(\.punten) == [2 + 1 + 3, 1 + 0 + 0])
    #expect(score?.isAfgeleid == true)
    #expect(score?.duiding == .kansOpIsolement)
  }

  @Test func `wat onbekend is mag als het niet uitmaakt`() throws {
    // Three or four monthly: both give 3 points.
    let vier = try Netwerk(rond: "Sara") {
      for naam in ["A", "B", "C"] { familie(naam, .wekelijks, [.praktisch]) }
      familie("D", nil, [.praktisch])
    }
    #expect(vier.lsns6Vragen()[0] == 3)
    // Two or three do not.
    #expect(vier.zonder("A").lsns6Vragen()[0] == nil)
    #expect(vier.zonder("A").lsns6UitNetwerk() == nil)
  }

  @Test func `wie van onbekende groep is kan familie zijn`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Bo", steun: [.praktisch]).met { $0.band?.contact = Contact(.dagelijks) }
    }
    #expect(netwerk.lsns6Vragen() == [nil, 0, nil, nil, 0, nil])
  }

  @Test func `zonder iemand is LSNS-6 nul`() throws {
    #expect(try Netwerk(ketens: "").lsns6UitNetwerk()?.punten == 0)
  }

  @Test func `rollen met minstens om de twee weken contact`() throws {
    func vaak(_ naam: String, _ rol: Rol, _ frequentie: Contact.Frequentie = .wekelijks) -> Persoon
    {
      Persoon(naam, rol).met { $0.band?.contact = Contact(frequentie) }
    }
    let netwerk = try Netwerk(rond: "Sara") {
      vaak("Piet", .partner, .dagelijks)
      vaak("Ma", .moeder)
      vaak("Pa", .vader)
      vaak("Zoë", .dochter, .maandelijks)
      vaak("Tante", .tante, .paarKeerPerMaand)
      vaak("Dokter", .huisarts)
      Organisatie("Koor", .vereniging, band: Band(contact: Contact(.wekelijks)))
      Organisatie("Kerk", .geloofsgemeenschap, band: Band(aard: .slapend))
    }
    #expect(netwerk.rollenMetContact() == [.partner, .ouders, .overigeFamilie, .verenigingen])
    // Somebody of whom nobody said how often makes it uncertain; a second one who is certain does not.
    let onzeker = try netwerk.met("Ma") { $0.band?.contact = nil }
    #expect(onzeker.rollenMetContact() == netwerk.rollenMetContact())
    #expect(onzeker.zonder("Pa").rollenMetContact() == nil)
    #expect(onzeker.zonder("Pa").graaf.oordelenOverRollen().onzeker == [.ouders])
  }

  @Test func `nabijheid volgt uit het midden van de kring`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("A", kring: .intiem)
      Persoon("B", kring: .vriendschap)
      Persoon("C", kring: .deelname)
      Persoon("D")
    }
    // 9·1/6 = 1, 9·3/6 = 4, 9·5/6 = 7, rounded down.
    #expect(netwerk.nabijheidPerPersoon().waarden == [9 - 1, 9 - 4, 9 - 7])
    #expect(netwerk.nabijheid() == 15.0 / 3)
    // Deviations 3, 0, −3.
    #expect(isGelijk(netwerk.spreidingNabijheid(), 6.0.squareRoot()))
    #expect(netwerk.nabijheidPerPersoon()["D"] == nil)
    #expect(try Netwerk(ketens: "A").nabijheid() == nil)
  }

  @Test func `contactkenmerken gaan over wie het gezegd is`() throws {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.huishouden = "thuis" }])
    onderdelen.peildatum = Datum(jaar: 2026, maand: 11)
    onderdelen.personen = [
      Persoon("A").met {
        $0.band?.contact = Contact(.wekelijks, initiatief: .eerste)
        $0.band?.sinds = Datum(jaar: 2006)
        $0.afstand = .reistijd(minuten: 31)
      },
      Persoon("B").met {
        $0.band?.contact = Contact(.maandelijks, initiatief: .beiden)
        $0.band?.sinds = Datum(jaar: 2020, maand: 3)
        $0.afstand = .kilometer(10)
      },
      Persoon("C").met { $0.huishouden = "thuis" },
    ]
    let netwerk = try Netwerk(onderdelen)
    #expect(netwerk.aandeelWekelijksContact() == 1.0 / 2)
    #expect(netwerk.initiatief() == 1.0 / 2)
    #expect(netwerk.bereikbaarheid() == 2.0 / 3)
    #expect(netwerk.duur() == (20.0 + 6) / 2)
    let stil = try Netwerk(ketens: "A")
    #expect(stil.aandeelWekelijksContact() == nil)
    #expect(stil.initiatief() == nil)
    #expect(stil.bereikbaarheid() == nil)
    #expect(stil.duur() == nil)
  }

  @Test func `het type van Wenger volgt uit vier feiten`() throws {
    func type(_ mensen: [Persoon], club: Bool = false) throws -> Wengertype? {
      var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
      onderdelen.personen = mensen
      if club { onderdelen.organisaties = [Organisatie("Koor", .vereniging, band: Band())] }
      return try Netwerk(onderdelen).wengertype()?.type
    }
    let dichtbij = Persoon("Ma", .moeder).met { $0.afstand = .kilometer(5) }
    let ver = Persoon("Ma", .moeder).met { $0.afstand = .kilometer(50) }
    let vriend = Persoon("Kees", .vriend).met { $0.band?.contact = Contact(.maandelijks) }
    let buur = Persoon("Ans", .buurvrouw).met { $0.band?.contact = Contact(.wekelijks) }
    #expect(try type([dichtbij]) == .gezinsafhankelijk)
    #expect(try type([dichtbij, buur]) == .lokaalGeintegreerd)
    #expect(try type([dichtbij], club: true) == .lokaalGeintegreerd)
    #expect(try type([ver, vriend, buur]) == .opBredereGemeenschapGericht)
    #expect(try type([ver, buur]) == .lokaalZelfstandig)
    #expect(try type([ver]) == .teruggetrokken)
    #expect(try type([]) == .teruggetrokken)
    #expect(try type([Persoon("Ma", .moeder)]) == nil)
  }
}
