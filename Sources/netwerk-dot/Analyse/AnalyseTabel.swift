import Netwerk
import NetwerkAnalyse

/// The answer for people to read in a terminal of eighty columns.
struct AnalyseTabel {
  let verslag: AnalyseVerslag
  let taal: Taal

  private static let naambreedte = 30
  private static let waardebreedte = 6

  var tekst: String {
    verslag.reeksen.map(stukken).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  /// The newest moment, and what changed on the way to it.
  private func stukken(_ reeks: AnalyseReeks) -> [String] {
    guard let nu = reeks.momenten.last else { return [] }
    let woorden = Verwoording(reeks.momenten.reversed().map(\.netwerk), in: taal)
    let maten = verslag.maten(van: nu)
    let stappen = verslag.vergelijkingen(reeks)
    let samenvatting = woorden.samenvatting(nu.netwerk).flatMap {
      Terminalregels.omloop($0, breedte: 80)
    }
    return kop(nu) + [""] + samenvatting + families(maten.metingen, woorden)
      + stappen.flatMap { stap($0, woorden) }
      + slot(stappen.isEmpty)
  }

  private func kop(_ moment: AnalyseMoment) -> [String] {
    let netwerk = moment.netwerk
    let wie = netwerk.hoofdpersonen.map(\.naam).joined(separator: ", ")
    var regel = netwerk.titel ?? zin("Het netwerk van \(wie)", "The network of \(wie)")
    if let datum = moment.peildatum { regel += " · \(datum.voluit(in: taal))" }
    if let keuze = verslag.keuze { regel += " · \(keuze)" }
    return Terminalregels.omloop(regel, breedte: 80)
  }

  private func families(_ metingen: [Meting], _ woorden: Verwoording) -> [String] {
    Maat.Familie.allCases.flatMap { familie -> [String] in
      let eigen = metingen.filter { $0.maat.familie == familie }
      guard !eigen.isEmpty else { return [] }
      let stil = eigen.filter { $0.uitkomst.reden == .nietIngevuld }
      let sprekend = eigen.filter { $0.uitkomst.reden != .nietIngevuld }
      return familiekop(familie) + sprekend.flatMap { rij($0, woorden) } + nietIngevuld(stil)
    }
  }

  private func familiekop(_ familie: Maat.Familie) -> [String] {
    ["", familie.naam(in: taal).uppercased() + " – " + familie.uitleg.naam(in: taal)]
  }

  private func rij(_ meting: Meting, _ woorden: Verwoording) -> [String] {
    Terminalregels.rij(
      meting.maat.naam.naam(in: taal), woorden.waarde(meting.uitkomst),
      woorden.toelichting(meting), naambreedte: Self.naambreedte,
      waardebreedte: Self.waardebreedte)
  }

  private func nietIngevuld(_ metingen: [Meting]) -> [String] {
    guard !metingen.isEmpty else { return [] }
    let namen = metingen.map { $0.maat.naam.naam(in: taal) }.joined(separator: ", ")
    return Terminalregels.omloop(
      "  " + zin("niet ingevuld: ", "not filled in: ") + namen, breedte: 80, inspringing: 4)
  }

  private func stap(_ stap: Vergelijking, _ woorden: Verwoording) -> [String] {
    let (van, naar) = (stap.vroeger.netwerk.peildatum, stap.nu.netwerk.peildatum)
    let tussen = [van, naar].map { $0?.voluit(in: taal) ?? zin("onbekende datum", "unknown date") }
    var regels = familiekop(.verandering)
    regels.append("  " + tussen.joined(separator: " → "))
    regels += stap.metingen.flatMap { rij($0, woorden) }
    let anders = stap.wijzigingen.filter { $0.verschil ?? 0 != 0 }
    guard !anders.isEmpty else { return regels }
    regels += ["", "  " + zin("wat in getallen anders werd:", "what became different in numbers:")]
    return regels + anders.map { wijziging($0, woorden) }
  }

  private func wijziging(_ wijziging: Wijziging, _ woorden: Verwoording) -> String {
    let naam = Terminalregels.links(wijziging.maat.naam.naam(in: taal), Self.naambreedte)
    let vroeger = Terminalregels.rechts(woorden.waarde(wijziging.vroeger), Self.waardebreedte)
    let nu = Terminalregels.rechts(woorden.waarde(wijziging.nu), Self.waardebreedte)
    let verschil = Getalnotatie.verschil(wijziging.verschil ?? 0, in: taal)
    return "  \(naam)\(vroeger) → \(nu)   (\(verschil))"
  }

  private func slot(_ isEenMoment: Bool) -> [String] {
    [
      "",
      zin(
        "Wat een maat betekent: netwerk-dot analyse --uitleg NAAM",
        "What a measure means: netwerk-dot analyse --uitleg NAME --taal en"),
    ]
  }
}
