import Netwerk
import NetwerkTestSupport
import Testing

struct ConferentieVergetenTests {
  /// Ria, Ton and Bep around Sara, with a conference in which Ton is everywhere.
  private func metTon() throws -> Netwerk {
    var deelname = Deelname("Ria", komt: .ja)
    deelname.via = ["Ton", .buiten("Froukje")]
    deelname.genoemdDoor = ["Ton"]
    deelname.begeleidDoor = ["Ton"]
    deelname.vertegenwoordiger = "Ton"
    deelname.besluit = Besluit(wie: ["Ton", "Sara"])
    var conferentie = Conferentie(coordinator: Coordinator("F", werktVoor: ["Ton"]))
    conferentie.coordinator?.persoon = "Ton"
    conferentie.verwijzer = "Ton"
    conferentie.voorwaarden = [Voorwaarde("Stil", van: ["Ton"])]
    conferentie.informatie = [Informatie("ADHD", door: ["Ton"])]
    conferentie.tolken = [Tolk("Turks", wie: "Ton")]
    conferentie.besluiten = [Besluit(wie: ["Ton"])]
    conferentie.deelnemers = [deelname, Deelname("Ton")]
    conferentie.grenzen = [
      Grens(.nietSamen(["Ria", "Ton"])), Grens(.samen(["Ria", "Ton", "Bep"]), van: ["Ton"]),
      Grens(.minstens(1, uit: .mensen(["Ton"]))), Grens(.plaatsen(9)),
    ]
    var onderdelen = try Netwerk(ketens: "Ria–Ton–Bep").onderdelen
    onderdelen.hulpvragen = [Hulpvraag("Rust")]
    onderdelen.conferentie = conferentie
    onderdelen.plan = planMetTon()
    return try Netwerk(onderdelen)
  }

  private func planMetTon() -> Familiegroepsplan {
    var afspraak = Afspraak("Koken", wie: ["Ton", "Ria"])
    afspraak.voorWie = ["Ton"]
    afspraak.bewaker = ["Ton"]
    var plan = Familiegroepsplan(afspraken: [afspraak])
    plan.voorwaarden = [Invulling("Stil", afspraken: ["Koken"])]
    plan.voorwaarden[0].aanvaardDoor = ["Ton"]
    plan.hulp = [Hulpverzoek("Advies", van: ["Ton"])]
    plan.bewustOpen = [BewustOpen("Rust")]
    plan.bewustOpen[0].besluit = Besluit(wie: ["Ton"])
    plan.planbewaker = ["Ton"]
    plan.akkoord = [Akkoord("Ton"), Akkoord("Ria")]
    plan.besluit = Besluit(wie: ["Ton"])
    plan.opvolging = [Opvolging(door: "Ton", afspraken: [Afspraakstand("Koken", .deels)])]
    plan.opvolging[0].met = ["Ton", "Ria"]
    return plan
  }

  @Test func `wie weg is komt in de conferentie niet meer voor`() throws {
    let conferentie = try #require(try metTon().zonder("Ton").conferentie)
    #expect(conferentie.coordinator == Coordinator("F"))
    #expect(conferentie.verwijzer == nil)
    #expect(conferentie.voorwaarden == ["Stil"])
    #expect(conferentie.informatie == [Informatie("ADHD")])
    #expect(conferentie.tolken == [Tolk("Turks")])
    #expect(conferentie.besluiten == [Besluit()])
    var ria = Deelname("Ria", komt: .ja)
    ria.via = [.buiten("Froukje")]
    ria.besluit = Besluit(wie: ["Sara"])
    #expect(conferentie.deelnemers == [ria])
    #expect(conferentie.grenzen == [Grens(.samen(["Ria", "Bep"])), Grens(.plaatsen(9))])
  }

  @Test func `wie weg is komt in het plan niet meer voor`() throws {
    let plan = try #require(try metTon().zonder("Ton").plan)
    #expect(plan.afspraken == [Afspraak("Koken", wie: ["Ria"])])
    #expect(plan.voorwaarden == [Invulling("Stil", afspraken: ["Koken"])])
    #expect(plan.hulp == [Hulpverzoek("Advies")])
    #expect(plan.bewustOpen[0].besluit == Besluit())
    #expect(plan.planbewaker == [] && plan.besluit == Besluit())
    #expect(plan.akkoord == [Akkoord("Ria")])
    #expect(plan.opvolging[0].door == nil && plan.opvolging[0].met == ["Ria"])
    #expect(plan.opvolging[0].afspraken == [Afspraakstand("Koken", .deels)])
  }
}
