import Netwerk
import NetwerkAnalyse

/// The choice of a moment as a coordinator would read it aloud.
struct DataTabel {
  private let verslag: Kringverslag
  private let woorden: Verwoording
  private let regels: Alineas

  init(_ verslag: Kringverslag) {
    self.verslag = verslag
    woorden = verslag.woorden
    regels = Alineas(taal: verslag.taal)
  }

  var tekst: String {
    let namen = woorden.namen(verslag.voorstel.hoofdpersonen)
    let kop = regels.alinea(
      regels.zin(
        "Wanneer kan de conferentie van \(namen)?", "When can the conference of \(namen) be?"))
    guard let keuze = verslag.keuze else { return Alineas.tekst([kop + niets]) }
    let keuzeregels = Keuzeregels(keuze, woorden, regels)
    return Alineas.tekst([
      kop + keuzeregels.onbruikbaar,
      regels.deel(regels.zin("Het beste moment", "The best moment"), keuzeregels.beste),
      regels.deel(regels.zin("Wat een grens kost", "What a limit costs"), keuzeregels.kosten),
      regels.deel(regels.zin("Andere momenten", "Other moments"), keuzeregels.andereMomenten),
      regels.deel(regels.zin("Andere groepen", "Other groups"), keuzeregels.andereGroepen),
    ])
  }

  private var niets: [String] {
    regels.alinea(
      regels.zin(
        "Er zijn nog geen tijdvakken om uit te kiezen en geen grenzen. Vraag de kring wanneer het kan, en schrijf dat bij de conferentie.",
        "There are no times to choose from yet and no limits. Ask the circle when it can be, and write that with the conference."
      ))
  }
}
