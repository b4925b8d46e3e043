import Netwerk
import Testing

/// The article of the same name in Netwerk.docc says this; here it is proved.
struct EenNetwerkOpschrijvenTests {
  @Test func `wat het artikel voordoet klopt`() throws {
    var netwerk = try Netwerk(rond: "Sara") {
      InKring(.intiem) {
        Persoon("Fatima", .moeder, steun: [.emotioneel], krijgt: [.praktisch])
        Persoon("Omar", .broer, .sterk)
      }
      InKring(.deelname) {
        Persoon("Jeroen", .buurman, aard: .gespannen)
        Persoon("Sanne", .wijkcoach)
      }
    }
    try netwerk.voegToe(Relatie("Fatima", "Omar", .zeerSterk))
    try netwerk.voegToe(Relatie("Omar", "Jeroen", .zwak))
    #expect(netwerk.band(tussen: "Jeroen", en: "Omar") == Band(.zwak))
    #expect(netwerk.band(tussen: "Fatima", en: "Jeroen") == nil)

    try netwerk.voegToe(Persoon("Omar", id: "omar-van-nummer-8", .buurman), in: .deelname)
    #expect(netwerk.personen.filter { $0.naam == "Omar" }.count == 2)

    var vraag = Hulpvraag("Ik wil vaker de deur uit", .tijdsbesteding, belang: .dringend)
    vraag.achter = "Weer eens lachen met iemand"
    try netwerk.voegToe(vraag)
    #expect(netwerk.hulpvragen == [vraag])

    let fout = #expect(throws: NetwerkError.self) {
      try netwerk.voegToe(Relatie("Fatima", "Bep"))
    }
    #expect(fout?.description == "'bep' staat niet in het netwerk")
    #expect(fout?.zin(in: .engels) == "'bep' is not in the network")
    #expect(netwerk.zonder("Omar").relaties.count == 0)
  }
}
