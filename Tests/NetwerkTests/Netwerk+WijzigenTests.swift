import Netwerk
import NetwerkTestSupport
import Testing

struct NetwerkWijzigenTests {
  @Test func `wie erbij komt staat achteraan, in de kring die genoemd is`() throws {
    var netwerk = try Netwerk(ketens: "Ria")
    try netwerk.voegToe(Persoon("Mo", .collega), in: .deelname)
    try netwerk.voegToe(Persoon("Bep", kring: .intiem))
    #expect(netwerk.personen.map(\.naam) == ["Ria", "Mo", "Bep"])
    #expect(netwerk["Mo"]?.kring == .deelname)
    #expect(netwerk["Bep"]?.kring == .intiem)
  }

  @Test func `ook een organisatie, relatie en hulpvraag kunnen erbij`() throws {
    var netwerk = try Netwerk(ketens: "Ria")
    try netwerk.voegToe(Organisatie("Koor"))
    try netwerk.voegToe(Relatie("Ria", "Koor", .sterk))
    try netwerk.voegToe(Hulpvraag("Zingen"))
    #expect(netwerk.naam(van: "koor") == "Koor")
    #expect(netwerk.relaties == [Relatie("Ria", "Koor", .sterk)])
    #expect(netwerk.hulpvragen.map(\.vraag) == ["Zingen"])
  }

  @Test func `een wijziging die niet kan verandert niets`() throws {
    var netwerk = try Netwerk(ketens: "Ria–Ton")
    let ervoor = netwerk
    #expect(
      throws: NetwerkError.dubbelKenmerk(
        "ria", eerste: Plaats(.persoon, 0), Plaats(.persoon, 2))
    ) { try netwerk.voegToe(Persoon("Ria")) }
    #expect(throws: NetwerkError.onbekendKenmerk("bep", Plaats(.relatie, 1, .tussen))) {
      try netwerk.voegToe(Relatie("Ria", "Bep"))
    }
    #expect(throws: NetwerkError.legeNaam(Plaats(.persoon, 3))) {
      try netwerk.wijzig {
        $0.titel = "Half"
        $0.personen += [Persoon("Bep"), Persoon("", id: "leeg")]
      }
    }
    #expect(netwerk == ervoor)
  }

  @Test func `zonder haalt mensen weg met alles wat naar hen verwijst`() throws {
    var onderdelen = try Netwerk(ketens: "Ria–Ton–Bep", "Ria–Bep").onderdelen
    onderdelen.organisaties = [Organisatie("Koor")]
    onderdelen.personen[0].inzet = Inzet(organisatie: "Koor", taak: "zingen")
    onderdelen.personen[0].veiligheid = [
      Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["Ton"]),
      Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["Ton", "Bep"]),
      Veiligheidsafspraak(.nietTonen, reden: "wil dat zelf"),
    ]
    onderdelen.plan = Familiegroepsplan(afspraken: [Afspraak("Koken", wie: ["Ton", "Ria"])])
    onderdelen.situatie = Situatie(
      vragenlijsten: [Vragenlijst(.lsns6, van: "Ton", [0, 0, 0, 0, 0, 0])])
    let rest = try Netwerk(onderdelen).zonder("Ton", "Koor")
    #expect(rest.personen.map(\.naam) == ["Ria", "Bep"])
    #expect(rest.organisaties.isEmpty)
    #expect(rest.relaties == [Relatie("Ria", "Bep")])
    #expect(rest["Ria"]?.inzet == Inzet(taak: "zingen"))
    #expect(rest["Ria"]?.veiligheid.map(\.met) == [["bep"], []])
    #expect(rest.onderdelen.plan?.afspraken == [Afspraak("Koken", wie: ["Ria"])])
    #expect(rest.onderdelen.situatie?.vragenlijsten == [])
  }

  @Test func `de vraag van wie weg is wordt van iedereen`() throws {
    var vraag = Hulpvraag("Rust")
    vraag.van = "Sem"
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")]) { vraag }
    let rest = netwerk.zonder("Sem")
    #expect(rest.hoofdpersonen.map(\.naam) == ["Sara"])
    #expect(rest.hulpvragen.map(\.van) == [nil])
  }

  @Test func `de laatste hoofdpersoon blijft`() throws {
    var netwerk = try Netwerk(ketens: "Ria")
    netwerk.verwijder("Sara")
    #expect(netwerk.hoofdpersonen.map(\.naam) == ["Sara"])
    let gezin = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")])
    #expect(gezin.zonder("Sara", "Sem") == gezin)
  }

  @Test func `wie er niet is kan niet weg, en eerdere momenten blijven`() throws {
    var toen = Onderdelen(hoofdpersonen: [Persoon("Sara")])
    toen.personen = [Persoon("Ria")]
    toen.peildatum = maart2026
    var netwerk = try Netwerk(ketens: "Ria")
    try netwerk.wijzig { $0.eerder = [try? Netwerk(toen)].compactMap { $0 } }
    #expect(netwerk.zonder("Niemand") == netwerk)
    #expect(netwerk.zonder("Ria").eerder.first?.personen.map(\.naam) == ["Ria"])
  }

  @Test(arguments: 0..<300)
  func `zonder laat altijd een gaaf netwerk over dat niet groeit`(zaad: Int) throws {
    var toeval = Toeval(zaad)
    let netwerk = try Netwerk(zaad: zaad)
    let weg = toeval.wegUit(netwerk)
    let rest = netwerk.zonder(weg)
    #expect(rest.onderdelen.fouten() == [])
    #expect(Set(rest.personen.map(\.id)) == Set(netwerk.personen.map(\.id)).subtracting(weg))
    #expect(rest.relaties.count <= netwerk.relaties.count)
    #expect(rest.hulpvragen.count == netwerk.hulpvragen.count)
    #expect(rest.zonder(weg) == rest)
  }

  /// Holds as long as somebody of the hoofdpersonen stays; the last one stays whatever is asked.
  @Test(arguments: 0..<300)
  func `na elkaar weglaten is hetzelfde als tegelijk`(zaad: Int) throws {
    var toeval = Toeval(zaad)
    let netwerk = try Netwerk(zaad: zaad)
    let weg = toeval.wegUit(netwerk).subtracting([netwerk.hoofdpersonen[0].id])
    let naElkaar = weg.sorted().reduce(netwerk) { $0.zonder($1) }
    #expect(naElkaar == netwerk.zonder(weg))
  }
}

extension Toeval {
  fileprivate mutating func wegUit(_ netwerk: Netwerk) -> Set<Kenmerk> {
    let alle =
      netwerk.hoofdpersonen.map(\.id) + netwerk.personen.map(\.id)
      + netwerk.organisaties.map(\.id)
    return Set(alle.filter { _ in getal(1...3) == 1 })
  }
}
