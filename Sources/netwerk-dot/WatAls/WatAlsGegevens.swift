import Netwerk
import NetwerkAnalyse

/// The answer as data, with its sentences.
struct WatAlsGegevens: Encodable {
  struct Poging: Encodable {
    let zonder: [String]
    let uren: [WatAls.Urenwijziging]
    let verlies: Verlies
    let zinnen: [String]
    let delen: [[String]]
    let krachtNu: Netwerkkracht
    let krachtDan: Netwerkkracht
    let verschillen: [Wijziging]
  }

  let versie: Int
  let hoofdpersonen: [String]
  let watAls: Poging?
  let ergste: Verlies?
  let ergsteTwee: Verlies?
  let verwacht: VerwachtVerlies?

  init(_ verslag: WatAlsVerslag, _ taal: Taal) {
    let woorden = Verwoording([verslag.netwerk], in: taal)
    versie = 1
    hoofdpersonen = verslag.netwerk.hoofdpersonen.map(\.id.tekst)
    watAls = verslag.watAls.map { watAls in
      Poging(
        zonder: verslag.netwerk.metMensen(van: watAls.ingreep.zonder).sorted().map(\.tekst),
        uren: watAls.uren, verlies: watAls.verlies,
        zinnen: watAls.gevolgen.map { $0.zin(woorden) },
        delen: watAls.verandering.nu.delen().map { $0.map(\.tekst) },
        krachtNu: watAls.krachtNu(), krachtDan: watAls.krachtDan(),
        verschillen: verslag.wijzigingen)
    }
    ergste = verslag.ergste
    ergsteTwee = verslag.ergsteTwee
    verwacht = verslag.verwacht
  }
}
