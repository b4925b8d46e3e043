import Netwerk
import NetwerkTestSupport
import Testing

struct ConferentieTests {
  @Test func `van een conferentie kan alles onbekend zijn`() {
    let conferentie = Conferentie()
    #expect(conferentie.vraag == nil && conferentie.datum == nil && conferentie.status == nil)
    #expect(conferentie.coordinator == nil && conferentie.voorwaarden.isEmpty)
    #expect(conferentie.deelname(van: "Ria") == nil && conferentie.voorwaarde("huur") == nil)
  }

  @Test func `de status is die van de laatste stap`() {
    var conferentie = Conferentie(over: "Hoe verder?")
    conferentie.verloop = [
      Conferentie.Stap(.voorgesteld), Conferentie.Stap(.aangemeld, maart2026),
    ]
    #expect(conferentie.status == .aangemeld)
  }

  @Test func `wie iemand begeleidt staat bij wie begeleid wordt`() {
    var mila = Deelname("Mila")
    mila.begeleidDoor = ["Dennis", .buiten("juf Els")]
    var oma = Deelname("Oma", komt: .ja)
    oma.begeleidDoor = ["Dennis"]
    var conferentie = Conferentie()
    conferentie.deelnemers = [mila, Deelname("Dennis"), oma]
    #expect(conferentie.begeleiden(door: "Dennis") == ["mila", "oma"])
    #expect(conferentie.begeleiden(door: "Mila") == [])
    #expect(conferentie.deelname(van: "Oma")?.komt == .ja)
  }

  @Test func `een conferentie en een plan zijn van het netwerk te vragen`() throws {
    var netwerk = try Netwerk(ketens: "Ria")
    #expect(netwerk.conferentie == nil && netwerk.plan == nil)
    try netwerk.wijzig {
      $0.conferentie = Conferentie(over: "Hoe verder?", voorwaarden: ["De huur is betaald"])
      $0.plan = Familiegroepsplan(afspraken: [Afspraak("Koken")])
    }
    #expect(netwerk.conferentie?.voorwaarde("De huur is betaald")?.wat == "De huur is betaald")
    #expect(netwerk.plan?.afspraak("Koken") == Afspraak("Koken"))
  }

  @Test func `de woorden van statussen en delen staan vast`() {
    #expect(
      woorden(van: Conferentie.Status.self) == [
        "voorgesteld", "aangemeld", "in voorbereiding", "gehouden", "afgebroken",
      ])
    #expect(
      namen(van: Conferentie.Status.self, in: .engels) == [
        "proposed", "referred", "being prepared", "held", "broken off",
      ])
    #expect(
      namen(van: Conferentie.Deel.self, in: .nederlands) == [
        "informatie", "besloten tijd", "presentatie",
      ])
    #expect(
      namen(van: Conferentie.Deel.self, in: .engels) == [
        "information", "private family time", "presentation",
      ])
  }
}

struct CoordinatorTests {
  @Test func `een coördinator of voorwaarde is ook alleen een tekst`() {
    let conferentie = Conferentie(coordinator: "Froukje", voorwaarden: ["Geen drank in huis"])
    #expect(conferentie.coordinator == Coordinator("Froukje"))
    #expect(conferentie.voorwaarden.map(\.id) == ["geen-drank-in-huis"])
    #expect(Voorwaarde("Geen drank in huis", id: "drank").id == "drank")
  }

  @Test func `wensen kunnen er zijn voordat er een coördinator is`() {
    var coordinator = Coordinator()
    coordinator.wensen = [Coordinator.Wens("spreekt Turks")]
    #expect(coordinator.naam == nil && coordinator.wensen[0].vervuld == nil)
  }
}

struct BetrokkeneTests {
  @Test func `wie in het netwerk staat heet zoals daar, en wie erbuiten staat zoals geschreven`()
    throws
  {
    var netwerk = try Netwerk(ketens: "Ria")
    try netwerk.voegToe(Organisatie("Wijkteam Zuid", id: "wijkteam"))
    #expect(Betrokkene.inNetwerk("wijkteam").naam(in: netwerk) == "Wijkteam Zuid")
    let ria: Betrokkene = "Ria"
    #expect(ria.kenmerk == "ria" && ria.naam(in: netwerk) == "Ria")
    let rechter = Betrokkene.buiten("de rechter")
    #expect(rechter.kenmerk == nil && rechter.naam(in: netwerk) == "de rechter")
    #expect(Betrokkene.inNetwerk("weg").naam(in: netwerk) == "weg")
  }
}
