import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite struct KringvoorstelTests {
  private func netwerk(
    _ personen: [Persoon], _ relaties: [Relatie] = [], vragen: [Hulpvraag] = [],
    _ conferentie: Conferentie? = nil
  ) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Karel").met { $0.leeftijd = .jaren(60) }])
    onderdelen.peildatum = Datum("2026-10-01")
    onderdelen.personen = personen
    onderdelen.relaties = relaties
    onderdelen.hulpvragen = vragen
    onderdelen.conferentie = conferentie
    return try Netwerk(onderdelen)
  }

  private let annie = Persoon("Annie", .zus, kring: .intiem, .sterk, aard: .steunend)
  private let kees = Persoon("Kees", .vriend, .sterk, aard: .steunend, steun: [.gezelschap])
  private let wim = Persoon("Wim", .vriend, aard: .steunend)
  private let overdag = Hulpvraag("De dagen duren lang", id: "overdag", steun: [.gezelschap])

  @Test func `iedereen wordt gevraagd, ook wie al veel draagt of ruzie heeft`() throws {
    let moe = annie.met { $0.belasting = Belasting(draagkracht: .op) }
    let boos = wim.met { $0.band?.aard = .conflict }
    let voorstel = try netwerk([moe, boos, kees]).kringvoorstel()
    #expect(Set(voorstel.aanwezigen.map(\.id)) == ["annie", "kees", "wim"])
    #expect(voorstel["annie"]?.aandacht.contains(.draagtVeel) == true)
    #expect(voorstel["wim"]?.aandacht.contains(.spanningMetHoofdpersoon) == true)
  }

  @Test
  func `wie overleden is, niet wil of niet mag, wordt niet gevraagd en staat er met de reden`()
    throws
  {
    let voorstel = try netwerk([
      annie.met { $0.overleden = .ja },
      kees.met { $0.toestemming = Toestemming(benaderen: .nee) },
      wim.met { $0.band?.contactverbod = .ja },
      Persoon("Ton").met {
        $0.veiligheid = [Veiligheidsafspraak(.nietUitnodigen, reden: "dreiging")]
      },
    ]).kringvoorstel()
    #expect(voorstel.kring.isEmpty)
    #expect(voorstel["annie"]?.plek == .niet(.beletselen([.overleden])))
    #expect(voorstel["kees"]?.plek == .niet(.beletselen([.wilNiet])))
    #expect(voorstel["wim"]?.plek == .niet(.beletselen([.contactverbod])))
    #expect(voorstel["kees"]?.vraagweg == nil)
  }

  @Test func `over een verbroken band wordt de hoofdpersoon iets gevraagd`() throws {
    let voorstel = try netwerk([annie.met { $0.band?.aard = .verbroken }]).kringvoorstel()
    #expect(voorstel["annie"]?.plek == .overleg)
    #expect(voorstel.kring.isEmpty)
  }

  @Test func `van twee die niet samen mogen zijn komt wie bij een vraag kan helpen`() throws {
    var conferentie = Conferentie()
    conferentie.grenzen = [Grens(.nietSamen(["kees", "wim"]))]
    let voorstel = try netwerk([kees, wim], vragen: [overdag], conferentie).kringvoorstel()
    #expect(voorstel["kees"]?.plek == .aanwezig)
    #expect(voorstel["wim"]?.plek == .anders(.brief, .nietSamen(["kees"])))
    #expect(voorstel.kring.count == 2)
  }

  @Test func `van een groep die elkaar mijdt blijven er zoveel mogelijk`() throws {
    // Annie mag niet met Kees en niet met Wim: zonder haar blijven er twee in plaats van een.
    let apart = annie.met {
      $0.veiligheid = [Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["kees", "wim"])]
    }
    let voorstel = try netwerk([apart, kees, wim]).kringvoorstel()
    #expect(voorstel.aanwezigen.map(\.id) == ["kees", "wim"])
    #expect(voorstel["annie"]?.plek == .anders(.brief, .nietSamen(["kees", "wim"])))
  }

  @Test func `een besluit gaat voor het voorstel, en wat ertegen spreekt wordt gezegd`() throws {
    var conferentie = Conferentie()
    var toch = Deelname("wim", komt: .ja)
    toch.besluit = Besluit(wie: ["karel"], reden: "hij hoort erbij")
    conferentie.deelnemers = [Deelname("kees", komt: .nietUitgenodigd), toch]
    conferentie.grenzen = [Grens(.nietSamen(["annie", "wim"]))]
    let voorstel = try netwerk([annie, kees, wim], vragen: [overdag], conferentie).kringvoorstel()
    #expect(voorstel["kees"]?.plek == .niet(.besloten))
    #expect(voorstel["wim"]?.plek == .aanwezig)
    #expect(voorstel["annie"]?.plek == .anders(.brief, .nietSamen(["wim"])))
    // Kees gaf gezelschap; zonder hem kan niemand bij de vraag helpen, en hij is de naaste.
    #expect(voorstel.ongedekt.map(\.hulpvraag) == ["overdag"])
    #expect(voorstel.ongedekt.first?.naaste == "kees")
    #expect(voorstel.ongedekt.first?.isProfessional == false)
  }

  @Test func `een kind komt met een ouder, die het ook vraagt`() throws {
    let mila = Persoon("Mila", .kleindochter, .sterk).met { $0.leeftijd = .jaren(8) }
    let voorstel = try netwerk(
      [annie, mila], [Relatie("annie", "mila", .sterk, familieband: .ouder)]
    ).kringvoorstel()
    #expect(voorstel["mila"]?.begeleiding?.door == ["annie"])
    #expect(voorstel["mila"]?.vraagweg == .via(["annie"]))
    #expect(voorstel.vraagstappen().map(\.ronde) == [1, 2])
  }

  @Test func `wie alleen begeleid komt en niemand heeft, doet mee per telefoon`() throws {
    let broos = wim.met {
      $0.veiligheid = [Veiligheidsafspraak(.alleenBegeleid, reden: "agressie")]
    }
    #expect(
      try netwerk([annie, broos]).kringvoorstel()["wim"]?.plek
        == .anders(.telefoon, .geenBegeleider))
    let samen = try netwerk([annie, broos], [Relatie("annie", "wim", .sterk)]).kringvoorstel()
    #expect(samen["wim"]?.plek == .aanwezig)
    #expect(samen["wim"]?.begeleiding?.door == ["annie"])
  }

  @Test func `professionals staan apart en alleen wie iets te vertellen heeft wordt gevraagd`()
    throws
  {
    var conferentie = Conferentie()
    conferentie.informatie = [Informatie("De schulden", door: ["budgetbureau"])]
    var onderdelen = try netwerk([annie], [], vragen: [overdag]).onderdelen
    onderdelen.conferentie = conferentie
    onderdelen.organisaties = [Organisatie("Budgetbureau")]
    onderdelen.personen += [
      Persoon("Hetty", groep: .professionals).met { $0.inzet = Inzet(organisatie: "budgetbureau") },
      Persoon("Marieke", .wijkcoach, steun: [.gezelschap]),
    ]
    let voorstel = try Netwerk(onderdelen).kringvoorstel()
    #expect(voorstel.mensen.map(\.id) == ["annie"])
    #expect(voorstel.informanten.map(\.id) == ["hetty", "marieke"])
    #expect(voorstel.informanten.map(\.plek) == [.gevraagd, .mogelijk])
    #expect(voorstel.informanten.first?.brengt == ["De schulden"])
    #expect(voorstel.ongedekt.first?.naaste == "marieke")
    #expect(voorstel.ongedekt.first?.isProfessional == true)
  }

  @Test func `wie zonder vertrouwde weg is, vraagt de coordinator; anderen gaan via vrienden`()
    throws
  {
    let boos = wim.met { $0.band?.aard = .gespannen }
    let ton = Persoon("Ton").met { $0.band = nil }
    let voorstel = try netwerk([annie, boos, ton], [Relatie("annie", "ton", .sterk)])
      .kringvoorstel()
    #expect(voorstel["annie"]?.vraagweg == .hoofdpersoon)
    #expect(voorstel["wim"]?.vraagweg == .coordinator)
    #expect(voorstel["ton"]?.vraagweg == .via(["annie"]))
    #expect(voorstel.vraagstappen().map(\.wie) == ["annie", "wim", "ton"])
  }

  @Test func `niemand vraagt namens een kring waar hij zelf niet bij is`() throws {
    let ton = Persoon("Ton").met { $0.band = nil }
    var conferentie = Conferentie()
    conferentie.deelnemers = [Deelname("annie", komt: .nietUitgenodigd)]
    let voorstel = try netwerk([annie, ton], [Relatie("annie", "ton", .sterk)], conferentie)
      .kringvoorstel()
    #expect(voorstel["ton"]?.vraagweg == .coordinator)
  }
}
