import Netwerk
import NetwerkAnalyse

/// What changed as data, with its sentences.
struct VergelijkGegevens: Encodable {
  struct Stap: Encodable {
    let hoofdpersonen: [String]
    let van: String?
    let naar: String?
    let zinnen: [String]
    let eigenWoorden: [String]
    let krachtVroeger: Netwerkkracht
    let krachtNu: Netwerkkracht
    let verandering: [Meting]
    let verschillen: [Wijziging]
  }

  let versie: Int
  let stappen: [Stap]

  init(_ stappen: [Veranderstap], _ taal: Taal) {
    versie = 1
    self.stappen = stappen.map { stap in
      let woorden = Verwoording([stap.nu, stap.vroeger], in: taal)
      let verandering = stap.verandering
      let maten = Vergelijking(van: verandering.vroeger, naar: verandering.nu)
      return Stap(
        hoofdpersonen: stap.nu.hoofdpersonen.map(\.id.tekst),
        van: stap.vroeger.peildatum?.description, naar: stap.nu.peildatum?.description,
        zinnen: verandering.feiten().map { $0.zin(woorden) },
        eigenWoorden: verandering.eigenWoorden().map { $0.zin(woorden) },
        krachtVroeger: verandering.vroeger.netwerkkracht(),
        krachtNu: verandering.nu.netwerkkracht(), verandering: maten.metingen,
        verschillen: maten.wijzigingen)
    }
  }
}
