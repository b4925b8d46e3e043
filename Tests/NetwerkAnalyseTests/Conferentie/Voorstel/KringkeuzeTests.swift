import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct KringkeuzeTests {
  private func tijdvak(_ tekst: String) -> Tijdvak { Tijdvak(tekst) ?? Tijdvak(.elke(.maandag)) }

  /// Annie and Wim can come on Tuesday, Kees on Wednesday; only Wim gives company.
  private func netwerk(_ wijzig: (inout Conferentie) -> Void) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Karel")])
    onderdelen.peildatum = Datum("2026-10-01")
    onderdelen.personen = [
      Persoon("Annie", .zus, .sterk), Persoon("Kees", .vriend, .sterk),
      Persoon("Wim", .vriend, .sterk, steun: [.gezelschap]),
    ]
    onderdelen.hulpvragen = [
      Hulpvraag("De dagen duren lang", id: "overdag", steun: [.gezelschap], belang: .dringend)
    ]
    var conferentie = Conferentie()
    conferentie.deelnemers = [("annie", "dinsdag avond"), ("kees", "woensdag"), ("wim", "dinsdag")]
      .map { wie, kan in
        var deelname = Deelname(Kenmerk(wie))
        deelname.kan = [tijdvak(kan)]
        return deelname
      }
    wijzig(&conferentie)
    onderdelen.conferentie = conferentie
    return try Netwerk(onderdelen)
  }

  // 2026-10-06 is a Tuesday.
  private let dagen = ["2026-10-06 avond", "2026-10-07 avond"]

  @Test func `zonder grenzen is het beste moment dat met de meeste mensen`() throws {
    let keuze = try #require(
      try netwerk { $0.tijdvakken = dagen.map(tijdvak) }.kringkeuze())
    #expect(keuze.keuze?.moment == "2026-10-06-avond")
    #expect(keuze.keuze?.mensen == ["annie", "karel", "wim"])
    #expect(keuze.keuze?.isBewezenOptimaal == true)
    #expect(keuze.andereMomenten.map(\.mensen) == [["karel", "kees"]])
    #expect(keuze.keuze.map(keuze.afvallers) == ["kees"])
  }

  @Test func `een plaats meer zegt wie erbij kan en voor welke vraag er dan iemand is`() throws {
    // On Wednesday only Kees can come, who serves no need; with one place, Karel's own, nobody else.
    let netwerk = try netwerk {
      $0.tijdvakken = [tijdvak(dagen[0])]
      $0.grenzen = [Grens(.plaatsen(1))]
    }
    let keuze = try #require(try netwerk.kringkeuze())
    #expect(keuze.keuze?.mensen == ["karel"])
    let zin = keuze.kosten.first.flatMap { keuze.zin($0, Verwoording([netwerk], in: .nederlands)) }
    #expect(
      zin == "Met één plaats meer kan Wim erbij, en is er iemand voor ‘De dagen duren lang’.")
  }

  @Test func `een gekozen dag blijft staan, ook als een andere beter was`() throws {
    let netwerk = try netwerk {
      $0.tijdvakken = dagen.map(tijdvak)
      $0.datum = Datum("2026-10-07")
    }
    let keuze = try #require(try netwerk.kringkeuze())
    #expect(keuze.isDatumGekozen)
    #expect(keuze.momenten.map(\.datum.description) == ["2026-10-07"])
    #expect(keuze.keuze?.mensen == ["karel", "kees"])
  }

  @Test
  func `wie ja zei tegen de gekozen dag past niet altijd, en dan staat er welke grenzen botsen`()
    throws
  {
    let netwerk = try netwerk {
      $0.datum = Datum("2026-10-06")
      for nummer in $0.deelnemers.indices { $0.deelnemers[nummer].komt = .ja }
      $0.grenzen = [Grens(.plaatsen(3), reden: "kleine zaal")]
    }
    // Karel and three people who said yes: four for three places.
    let keuze = try #require(try netwerk.kringkeuze())
    #expect(keuze.uitkomst == .onmogelijk)
    #expect(keuze.botsing?.grenzen.count == 5)
    let zinnen = keuze.botsingzinnen(Verwoording([netwerk], in: .nederlands))
    #expect(zinnen.contains("Er zijn 3 plaatsen (‘kleine zaal’)."))
    #expect(keuze.kosten.map(\.versoepeling.wordt) == [.plaatsen(4)])
  }

  @Test func `een weekdag wordt tien weken vooruit gezocht, en zonder eerste dag niet`() throws {
    let netwerk = try netwerk { $0.tijdvakken = [tijdvak("dinsdag avond")] }
    #expect(try netwerk.kringkeuze()?.momenten.count == 10)
    var onderdelen = netwerk.onderdelen
    onderdelen.peildatum = nil
    let zonder = try Netwerk(onderdelen)
    #expect(try zonder.kringkeuze()?.onbruikbaar.count == 1)
    #expect(try zonder.kringkeuze(vanaf: Datum("2026-11-01"))?.momenten.count == 10)
  }

  @Test func `zonder tijdvakken en zonder grenzen valt er niets te kiezen`() throws {
    #expect(try netwerk { _ in }.kringkeuze() == nil)
  }

  @Test(arguments: [
    ("2026-10-06 avond", Antwoord.ja), ("dinsdag", .ja), ("dinsdag middag", .nee),
    ("woensdag avond", .nee), ("dinsdag 19:00-22:00", .onbekend),
  ])
  func `wie een tijd noemt kan dan, en op een deel ervan misschien`(vak: String, antwoord: Antwoord)
    throws
  {
    let dag = try #require(Datum("2026-10-06"))
    #expect(Kringmoment(dag, .avond, nil).valt(in: [tijdvak(vak)]) == antwoord)
  }

  @Test func `uren tegen uren: wie eerder weg moet, kan niet`() throws {
    let dag = try #require(Datum("2026-10-06"))
    let moment = Kringmoment(dag, nil, Tijdspanne("19:00-21:30"))
    #expect(moment.valt(in: [tijdvak("dinsdag 18:00-22:00")]) == .ja)
    #expect(moment.valt(in: [tijdvak("dinsdag 18:00-21:00")]) == .nee)
    #expect(moment.dagdeel == .avond)
  }

  @Test func `wat mensen veilig houdt, staat nooit bij wat een grens kost`() throws {
    var onderdelen = try netwerk {
      $0.tijdvakken = [tijdvak(dagen[0])]
      $0.grenzen = [Grens(.nietSamen(["annie", "wim"]), reden: "ruzie")]
    }.onderdelen
    let alsWens = try #require(try Netwerk(onderdelen).kringkeuze())
    #expect(alsWens.kosten.map(\.versoepeling.grens) == [.nietSamen("annie", "wim")])
    onderdelen.personen[0].veiligheid = [
      Veiligheidsafspraak(.nietSamenMet, reden: "dreiging", met: ["wim"])
    ]
    let alsAfspraak = try #require(try Netwerk(onderdelen).kringkeuze())
    #expect(alsAfspraak.keuze?.mensen == ["karel", "wim"])
    #expect(alsAfspraak.kosten.isEmpty)
  }
}
