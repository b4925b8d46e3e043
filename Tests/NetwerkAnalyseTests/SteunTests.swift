import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SteunTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    Persoon(
      "Fatima", .moeder, steun: [.emotioneel, .praktisch, .gezelschap], krijgt: [.gezelschap])
    Persoon("Lies", .vriendin, steun: [.gezelschap])
    Persoon("Jan", .huisarts, steun: [.advies, .emotioneel])
    Persoon("Bo", .buurman, krijgt: [.praktisch])
    Persoon("Kim", .nicht)
  }
  let zonderWoorden = try! Netwerk(ketens: "Omar–Lies")

  @Test func `gevers per soort`() {
    #expect(netwerk.gevers(van: .emotioneel) == ["fatima", "jan"])
    #expect(netwerk.gevers(van: .materieel).isEmpty)
    #expect(netwerk.steungevers() == ["fatima", "jan", "lies"])
  }

  @Test func `wie steunt zonder dat gezegd is hoe, is een steungever en geeft geen soort`() throws {
    let netwerk = try zonderWoorden.met("Omar") { $0.band?.richting = .heen }
    #expect(netwerk.steungevers() == ["omar"])
    #expect(netwerk.steundekking() == nil)
  }

  @Test func `dekking, gaten en kwetsbare steun`() {
    #expect(netwerk.steundekking() == 4.0 / 6)
    #expect(netwerk.ontbrekendeSteun() == [.waardering, .materieel])
    #expect(netwerk.kwetsbareSteun() == [.praktisch, .advies])
  }

  @Test func `niets gezegd is niet hetzelfde als niets gegeven`() {
    #expect(zonderWoorden.steundekking() == nil)
    #expect(zonderWoorden.ontbrekendeSteun() == nil)
    #expect(zonderWoorden.kwetsbareSteun() == nil)
    #expect(zonderWoorden.wederkerigheid() == nil)
    #expect(zonderWoorden.veelzijdigheid() == nil)
    #expect(zonderWoorden.aandeelGrootsteGever() == nil)
    #expect(zonderWoorden.aandeelInformeleSteun() == nil)
  }

  @Test func `steun van wie overleden is telt niet`() throws {
    let netwerk = try netwerk.met("Fatima") { $0.overleden = .ja }
    #expect(netwerk.gevers(van: .emotioneel) == ["jan"])
    #expect(netwerk.kwetsbareSteun() == [.emotioneel, .advies, .gezelschap])
  }

  @Test func `informele steun telt elke soort per mens`() {
    // Fatima 3 and Lies 1 of 3 + 1 + 2.
    let alles = 3.0 + 1 + 2
    #expect(netwerk.aandeelInformeleSteun() == (3 + 1) / alles)
  }

  @Test func `wederkerigheid is het deel dat heen en weer gaat`() {
    // Fatima of Fatima, Lies, Jan and Bo.
    #expect(netwerk.wederkerigheid() == 1.0 / 4)
    #expect(netwerk.alleenGevers() == ["jan", "lies"])
    #expect(netwerk.alleenOntvangers() == ["bo"])
  }

  @Test func `veelzijdigheid telt een soort die heen en weer gaat één keer`() {
    // Fatima 3, Lies 1, Jan 2, Bo 1.
    let soorten = 3.0 + 1 + 2 + 1
    #expect(netwerk.veelzijdigheid() == soorten / 4)
    #expect(netwerk.aandeelVeelzijdigeBanden() == 2.0 / 4)
  }

  @Test func `concentratie van steun`() {
    #expect(netwerk.steunPerGever()["Fatima"] == 3)
    #expect(netwerk.aandeelGrootsteGever() == 3.0 / 6)
    // Gifts 3, 1, 2: differences both ways 2 · (2 + 1 + 1), over 2 · 3 · 6.
    let verschillen = 2 * (2.0 + 1 + 1)
    #expect(netwerk.steunongelijkheid() == verschillen / (2 * 3 * 6))
    #expect(netwerk.alleen(.vrienden).steunongelijkheid() == nil)
  }

  @Test func `uren tellen op en zijn anders onbekend`() throws {
    #expect(netwerk.zorguren() == nil)
    let met = try netwerk.met("Fatima", "Lies") { $0.belasting = Belasting(uren: 4.5) }
    #expect(met.zorguren() == 4.5 + 4.5)
  }

  @Test func `overbelast is wie op is of hoog scoort`() throws {
    #expect(netwerk.overbelasten() == nil)
    let met = try netwerk.met("Fatima") { $0.belasting = Belasting(draagkracht: .op) }
      .met("Lies") { $0.belasting = Belasting(ediz: 6) }
      .met("Bo") { $0.belasting = Belasting(ediz: 7, draagkracht: .ruim) }
    #expect(met.overbelasten() == ["bo", "fatima"])
  }

  @Test func `een hoofdpersoon kan zelf overbelast zijn, door een vragenlijst`() throws {
    var onderdelen = netwerk.onderdelen
    onderdelen.situatie = Situatie(vragenlijsten: [
      Vragenlijst(.edizPlus, [Int?](repeating: 3, count: 9) + [Int?](repeating: 2, count: 6)),
      Vragenlijst(.ediz, van: "Lies", [Int?](repeating: 3, count: 6) + [2, 2, 2]),
    ])
    // Sara 9 of 15 on the EDIZ-plus, Lies 6 of 9 on the EDIZ.
    #expect(try Netwerk(onderdelen).overbelasten() == ["sara"])
  }
}
