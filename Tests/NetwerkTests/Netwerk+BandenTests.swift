import Netwerk
import NetwerkTestSupport
import Testing

struct NetwerkBandenTests {
  @Test func `tussen twee mensen van wie niets gezegd is, is geen band`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar", "Lies")
    #expect(netwerk.band(tussen: "Fatima", en: "Omar") == Band())
    #expect(netwerk.band(tussen: "Omar", en: "Fatima") == Band())
    #expect(netwerk.band(tussen: "Fatima", en: "Lies") == nil)
    #expect(netwerk.band(tussen: "Fatima", en: "Niemand") == nil)
  }

  @Test func `de band van een persoon is die met de hoofdpersoon`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .moeder, steun: [.emotioneel])
    }
    #expect(netwerk.band(tussen: "Fatima", en: "Sara") == Band(steun: [.emotioneel]))
    #expect(netwerk.band(tussen: "Sara", en: "Fatima") == Band(krijgt: [.emotioneel]))
    #expect(netwerk.band(metHoofdpersoonVan: "Fatima") == Band(steun: [.emotioneel]))
  }

  @Test func `wat bij de persoon en wat in relaties staat telt samen`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .vriendin, .zwak, steun: [.emotioneel])
      Relatie("Sara", "Fatima", .sterk, steun: [.praktisch])
    }
    let verwacht = Band(.sterk, steun: [.emotioneel], krijgt: [.praktisch])
    #expect(netwerk.band(tussen: "Fatima", en: "Sara") == verwacht)
    #expect(netwerk.band(metHoofdpersoonVan: "Fatima") == verwacht)
  }

  @Test func `wie de hoofdpersoon niet kent heeft geen band met hem of haar`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Persoon("Bilal").met { $0.band = nil }
      Relatie("Fatima", "Bilal", .sterk)
    }
    #expect(netwerk.band(metHoofdpersoonVan: "Bilal") == nil)
    #expect(netwerk.band(metHoofdpersoonVan: "Niemand") == nil)
  }

  @Test func `een organisatie heeft een band met de hoofdpersoon als die geschreven is`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Organisatie("Koor", band: Band(aard: .slapend))
      Organisatie("Gemeente")
    }
    #expect(netwerk.band(metHoofdpersoonVan: "Koor") == Band(aard: .slapend))
    #expect(netwerk.band(metHoofdpersoonVan: "Gemeente") == nil)
  }

  @Test func `een hoofdpersoon heeft geen band met zichzelf, ook niet als er een geschreven is`()
    throws
  {
    let netwerk = try Netwerk(Onderdelen(hoofdpersonen: [Persoon("Sara"), Persoon("Sem")]))
    #expect(netwerk.band(tussen: "Sara", en: "Sara") == nil)
    #expect(netwerk.band(tussen: "Sara", en: "Sem") == nil)
    #expect(netwerk.band(metHoofdpersoonVan: "Sara") == nil)
  }

  @Test func `steun aan één van het huishouden is een band met de hoofdpersoon`() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sem")]) {
      Persoon("Oma").met { $0.band = nil }
      Relatie("Oma", "Sem", steun: [.praktisch])
    }
    #expect(netwerk.band(metHoofdpersoonVan: "Oma") == Band(steun: [.praktisch]))
    #expect(netwerk.band(tussen: "Oma", en: "Sara") == nil)
  }

  @Test(arguments: 0..<100)
  func `een band van de ene kant is het omgekeerde van die van de andere`(zaad: Int) throws {
    let netwerk = try Netwerk(zaad: zaad)
    let ids = netwerk.hoofdpersonen.map(\.id) + netwerk.personen.map(\.id)
    for een in ids {
      for ander in ids where een != ander {
        #expect(
          netwerk.band(tussen: een, en: ander)
            == netwerk.band(tussen: ander, en: een)?.omgekeerd)
      }
    }
  }
}

struct BandSamenTests {
  @Test(arguments: [
    (Band.Aard.steunend, Band.Aard.gespannen, Band.Aard.ambivalent),
    (.steunend, .ambivalent, .ambivalent), (.gespannen, .ambivalent, .ambivalent),
    (.steunend, .neutraal, .steunend), (.slapend, .steunend, .steunend),
    (.conflict, .ambivalent, .conflict), (.verbroken, .conflict, .verbroken),
  ])
  func `van twee aarden telt de zwaarste, en steun met spanning is ambivalent`(
    een: Band.Aard, ander: Band.Aard, samen: Band.Aard
  ) {
    #expect(Band(aard: een).samen(met: Band(aard: ander)).aard == samen)
  }

  @Test func `de sterkste sterkte, de vroegste datum en elk verbod tellen`() {
    let een = Band(.zwak, sinds: Datum("2009"), contactverbod: .nee)
    let ander = Band(.sterk, sinds: Datum("2011-03"), contactverbod: .ja)
    let samen = een.samen(met: ander)
    #expect(samen == Band(.sterk, sinds: Datum("2009"), contactverbod: .ja))
  }

  @Test func `heen en terug samen is wederzijds`() {
    #expect(Band(richting: .heen).samen(met: Band(richting: .terug)).richting == .wederzijds)
    #expect(Band(richting: .heen).samen(met: Band()).richting == .heen)
  }

  @Test func `van contact telt het meeste, elke manier en het initiatief van beiden`() {
    let een = Band(contact: Contact(.maandelijks, manieren: [.telefoon], initiatief: .eerste))
    let ander = Band(contact: Contact(.wekelijks, manieren: [.online], initiatief: .tweede))
    let verwacht = Contact(.wekelijks, manieren: [.telefoon, .online], initiatief: .beiden)
    #expect(een.samen(met: ander).contact == verwacht)
    #expect(een.samen(met: Band()).contact == een.contact)
  }

  @Test func `van twee familiebanden telt de eerste`() {
    let een = Band(familieband: .gehuwd)
    let ander = Band(familieband: .partner)
    #expect(een.samen(met: ander).familieband == .gehuwd)
    #expect(Band().samen(met: ander).familieband == .partner)
  }

  @Test(arguments: 0..<300)
  func `samen hangt niet af van wie het eerst iets zei`(zaad: Int) {
    var toeval = Toeval(zaad)
    var (een, ander, derde) = (toeval.band(), toeval.band(), toeval.band())
    #expect(een.samen(met: ander).samen(met: derde) == een.samen(met: ander.samen(met: derde)))
    (een.familieband, ander.familieband, derde.familieband) = (nil, nil, nil)
    #expect(een.samen(met: ander) == ander.samen(met: een))
  }

  @Test(arguments: 0..<100)
  func `samen met zichzelf of met niets verandert een band niet`(zaad: Int) {
    var toeval = Toeval(zaad)
    let band = toeval.band()
    #expect(band.samen(met: band) == band)
    #expect(band.samen(met: Band()) == band)
    #expect(Band().samen(met: band) == band)
  }

  @Test(arguments: 0..<100)
  func `samen en dan omgekeerd is omgekeerd en dan samen`(zaad: Int) {
    var toeval = Toeval(zaad)
    let (een, ander) = (toeval.band(), toeval.band())
    #expect(een.samen(met: ander).omgekeerd == een.omgekeerd.samen(met: ander.omgekeerd))
  }
}
