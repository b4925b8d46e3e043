import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SteunzinnenTests {
  private let netwerk = try! Netwerk(rond: "Karel") {
    Persoon("Annie", .zus, .zeerSterk, aard: .steunend, steun: [.emotioneel])
    Persoon("Wim", "jeugdvriend", aard: .slapend)
    Persoon("Henk", "zwager", .gewoon, aard: .ambivalent)
    Relatie("Annie", "Henk", .zeerSterk)
  }

  private func figuur(_ id: Persoon.ID, _ taal: Taal = .nederlands) throws -> [String] {
    let mensen = netwerk.steunfiguren(voor: .soort(.emotioneel)).mensen
    let figuur = try #require(mensen.first { $0.id == id })
    let gedeeld: Set<Rangregel.Soort> = [.toestemmingOnbekend, .draagkrachtOnbekend]
    return figuur.zinnen(Verwoording([netwerk], in: taal), zonder: gedeeld)
  }

  @Test func `wat voor iemand spreekt staat in een zin met het sterkste eerst`() throws {
    #expect(
      try figuur("annie") == [
        "Zij geeft al een luisterend oor, heeft een heel sterke band met Karel en staat achter Karel.",
        "Karel kan het zelf vragen.",
      ])
  }

  @Test func `een slapende band staat voorop, met hoe het contact weer begint`() throws {
    #expect(
      try figuur("wim") == [
        "Hij zag Karel lang niet.", "Hij komt uit een groep die dit nog niet geeft (vrienden).",
        "Karel kan zelf weer contact zoeken: een kaart of een belletje is genoeg.",
      ])
  }

  @Test func `waar het botst staat dat erbij, en via wie het te vragen is`() throws {
    #expect(
      try figuur("henk").suffix(2) == [
        "Let op: hij botst ook weleens met Karel.", "Vraag het via Annie.",
      ])
    #expect(
      try figuur("henk", .engels).suffix(2) == [
        "Mind: he clashes with Karel at times too.", "Ask through Annie.",
      ])
  }

  @Test func `wie niet gevraagd wordt staat er met naam en reden`() {
    let woorden = Verwoording([netwerk], in: .nederlands)
    let wim = Afgewezene(id: "wim", rol: "jeugdvriend", redenen: [.beletsel(.wilNiet), .ruzie])
    #expect(
      wim.zin(woorden)
        == "Wim (jeugdvriend): wil niet gevraagd worden; heeft ruzie met Karel, en dat gaat voor.")
  }

  @Test func `een vraag waar een professional bij nodig is zegt dat hulp erbij komt`() {
    let woorden = Verwoording([netwerk], in: .nederlands)
    let vraag = Steunvraag.hulpvraag(
      Hulpvraag("Slapen", steun: [.praktisch, .advies], professional: .ja))
    #expect(
      vraag.zinnen(woorden) == [
        "Gezocht: praktische hulp en advies.",
        "Hier is een professional bij nodig. Hulp van mensen komt erbij, niet in de plaats.",
      ])
  }

  @Test func `waarom niet noemt de plaats en zegt het als er niets tegen spreekt`() throws {
    let woorden = Verwoording([netwerk], in: .nederlands)
    let zinnen = netwerk.waaromNiet("wim", voor: .soort(.emotioneel)).zinnen("wim", woorden)
    #expect(zinnen.first == "Wim staat wel in het voorstel, op plaats 2 van 3.")
    #expect(
      zinnen.last == "Er spreekt niets tegen Wim. Bij wie hoger staan past meer bij deze vraag.")
  }

  @Test func `elk weegbaar feit heeft in beide talen eigen woorden`() {
    for taal in Taal.allCases {
      let woorden = Rangregel.Soort.allCases.map { $0.naam(in: taal) }
      #expect(Set(woorden).count == woorden.count && !woorden.contains(""))
    }
  }

  @Test func `in elk netwerk en beide talen is elke zin heel`() throws {
    for netwerk in try Netwerk.willekeurig(0..<60) {
      for taal in Taal.allCases {
        let woorden = Verwoording([netwerk], in: taal)
        var zinnen: [String] = netwerk.verkenning()?.vragen(woorden) ?? []
        for voorstel in netwerk.steunfiguren() {
          zinnen +=
            voorstel.vraag.zinnen(woorden) + voorstel.nietVoorgesteld.map { $0.zin(woorden) }
          zinnen += voorstel.voorzieningen.map { $0.zin(woorden) }
          for figuur in voorstel.mensen + voorstel.professionals {
            zinnen += figuur.zinnen(woorden, voor: 99)
          }
          for persoon in netwerk.personen + netwerk.hoofdpersonen {
            zinnen += voorstel.waaromNiet(persoon.id, in: netwerk).zinnen(persoon.id, woorden)
          }
        }
        for zin in zinnen {
          #expect(zin.hasSuffix(".") || zin.hasSuffix("?"), "\(zin)")
          #expect(!zin.contains("nil") && !zin.contains("()"), "\(zin)")
        }
      }
    }
  }
}
