import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct NetwerkkrachtTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    Persoon(
      "Fatima", .moeder, kring: .intiem, steun: [.emotioneel, .praktisch], krijgt: [.gezelschap]
    )
    .met {
      $0.band?.contact = Contact(.wekelijks)
      $0.belasting = Belasting(draagkracht: .op)
    }
    Persoon("Lies", .vriendin, kring: .intiem, steun: [.gezelschap]).met {
      $0.band?.contact = Contact(.jaarlijks)
      $0.belasting = Belasting(draagkracht: .ruim)
    }
    Persoon("Jan", .huisarts, kring: .deelname, steun: [.advies, .emotioneel])
    Persoon("Bo", kring: .deelname)
    Relatie("Fatima", "Lies")
  }

  private func waarde(_ dimensie: Dimensie) -> Double? {
    netwerk.netwerkkracht()[dimensie].waarde
  }

  @Test func `elke dimensie volgt met de hand uit het netwerk`() {
    // Of their own only Fatima has monthly contact; Bo may be of their own and have it.
    #expect(waarde(.omvangEnBereik) == 1.0 / 12)
    #expect(netwerk.netwerkkracht()[.omvangEnBereik].bereik == 1.0 / 12...2.0 / 12)
    #expect(waarde(.nabijheid) == 2.0 / 5)
    // One pair of the six reaches each other.
    #expect(isGelijk(waarde(.samenhang), 1.0 / 6))
    // Three groups of one each of eight: (1 − 3/9) / (1 − 1/8).
    #expect(isGelijk(waarde(.variatie), (2.0 / 3) / (7.0 / 8)))
    #expect(waarde(.steundekking) == 4.0 / 6)
    #expect(netwerk.netwerkkracht()[.steundekking].bereik == 4.0 / 6...1)
    #expect(waarde(.wederkerigheid) == 1.0 / 2)
    // Praktisch hangs on Fatima, gezelschap on Lies, advies on Jan: three of four kinds are left.
    #expect(waarde(.veerkracht) == 3.0 / 6)
    // Two of three of known group are of their own: full from a half.
    #expect(waarde(.balans) == 1.0)
    #expect(waarde(.draaglast) == 1.0 / 2)
  }

  @Test func `de gronden noemen de mensen en de banden`() {
    let kracht = netwerk.netwerkkracht()
    #expect(kracht[.omvangEnBereik].grond.personen == ["fatima"])
    #expect(kracht[.nabijheid].grond.personen == ["fatima", "lies"])
    #expect(kracht[.samenhang].grond.banden == [Paar("fatima", "lies")])
    #expect(kracht[.veerkracht].grond == .zonder(["fatima"], [.praktisch]))
    #expect(kracht[.draaglast].grond.personen == ["fatima"])
  }

  @Test func `het getal is het gewogen gemiddelde van wat te berekenen is`() throws {
    let kracht = netwerk.netwerkkracht()
    let waarden = kracht.metingen.compactMap(\.waarde)
    #expect(waarden.count == 10)
    #expect(isGelijk(kracht.getal, 100 * waarden.reduce(0, +) / 10, tot: 1e-9))
    var alles: [Dimensie: Double] = [:]
    for dimensie in Dimensie.allCases { alles[dimensie] = 0 }
    alles[.nabijheid] = 3
    let alleenNabij = try netwerk.netwerkkracht(Gewichten(alles))
    #expect(isGelijk(alleenNabij.getal, 40, tot: 1e-9))
  }

  @Test func `van een bijna leeg netwerk is er geen getal en wel een aanmoediging`() throws {
    let leeg = try Netwerk(ketens: "").netwerkkracht()
    #expect(leeg.getal == nil)
    #expect(leeg.reden == .bijnaLeeg)
    #expect(leeg.metingen.allSatisfy { $0.waarde == nil })
    #expect(isGelijk(leeg.bereik.upperBound, 100, tot: 1e-9))
    let theo = try voorbeeld("bijnaleeg").netwerkkracht()
    #expect(theo.uitspraken == [.nogNiet(.bijnaLeeg)])
  }

  @Test func `met minder dan de helft te berekenen is er geen getal`() throws {
    let kracht = try Netwerk(ketens: "Omar–Lies–Ton").netwerkkracht()
    #expect(kracht.reden == .volgtNietUitNetwerk)
    #expect(kracht.getal == nil)
  }

  private func voorbeeld(_ naam: String) throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam)
    return try #require(lezing.netwerk)
  }

  @Test func `zonder ringen, contact of steun is er een reden en kan het alles zijn`() throws {
    let kracht = try Netwerk(ketens: "Omar–Lies", "Ton").netwerkkracht()
    let redenen: [Dimensie: Reden] = [
      .omvangEnBereik: .contactOnbekend, .nabijheid: .kringOnbekend, .variatie: .groepOnbekend,
      .steundekking: .steunOnbekend, .wederkerigheid: .steunOnbekend, .veerkracht: .steunOnbekend,
      .balans: .groepOnbekend, .draaglast: .belastingOnbekend,
    ]
    for dimensie in Dimensie.allCases {
      #expect(kracht[dimensie].uitkomst.reden == redenen[dimensie], "\(dimensie)")
      if redenen[dimensie] != nil { #expect(kracht[dimensie].bereik == 0...1) }
    }
  }

  @Test func `een vraag die een professional wil en mist staat bij de balans`() throws {
    var netwerk = netwerk
    var vraag = Hulpvraag("Minder pijn", steun: [.gezelschap])
    vraag.professional = .ja
    try netwerk.voegToe(vraag)
    let grond = netwerk.netwerkkracht()[.balans].grond
    #expect(
      grond
        == .verhouding(eigen: ["fatima", "lies"], professionals: ["jan"], mist: ["Minder pijn"]))
    #expect(
      grond.zin(Verwoording([netwerk], in: .nederlands))
        == "2 mensen uit de eigen kring, 1 professional. Voor ‘Minder pijn’ is een professional "
        + "nodig, en die is er nog niet.")
  }

  @Test func `wat niet gezegd is staat erbij met van wie`() {
    let onbekend = netwerk.netwerkkracht().onbekend
    #expect(onbekend.map(\.wat) == [.groep, .contact, .steun, .belasting])
    #expect(onbekend.map(\.van) == [["bo"], ["bo"], ["bo"], ["bo"]])
  }
}
