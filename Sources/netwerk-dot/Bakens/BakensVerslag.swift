import Netwerk
import NetwerkAnalyse

/// Everything an answer is made from, in whatever form it is given.
struct BakensVerslag {
  let bestand: String
  let netwerk: Netwerk
  let taal: Taal
  let lezingen: [Bakenlezing]
  let hulp: Hulpverlening

  init(bestand: String, netwerk: Netwerk, taal: Taal) {
    let graaf = netwerk.graaf
    self.bestand = bestand
    self.netwerk = netwerk
    self.taal = taal
    lezingen = graaf.bakens()
    hulp = graaf.hulpverlening()
  }
}

/// The answer as data.
struct BakensGegevens: Encodable {
  struct Feit: Encodable {
    let zin: String
    let onbekend: Bool
  }

  struct Lezing: Encodable {
    let baken: String
    let feiten: [Feit]
  }

  let versie: Int
  let bestand: String
  let hoofdpersonen: [String]
  let peildatum: String?
  let hulpverlening: Hulpverlening
  let bakens: [Lezing]

  init(_ verslag: BakensVerslag) {
    let woorden = Verwoording([verslag.netwerk], in: verslag.taal)
    versie = 1
    bestand = verslag.bestand
    hoofdpersonen = verslag.netwerk.hoofdpersonen.map(\.id.tekst)
    peildatum = verslag.netwerk.peildatum?.description
    hulpverlening = verslag.hulp
    bakens = verslag.lezingen.map { lezing in
      Lezing(
        baken: lezing.baken.rawValue,
        feiten: lezing.feiten.map { Feit(zin: $0.zin(woorden), onbekend: $0.isOnbekend) })
    }
  }
}

/// The answer as a coordinator would read it aloud, in a terminal of eighty columns.
struct BakensTabel {
  private let verslag: BakensVerslag
  private let woorden: Verwoording

  init(_ verslag: BakensVerslag) {
    self.verslag = verslag
    woorden = Verwoording([verslag.netwerk], in: verslag.taal)
  }

  var tekst: String {
    ([kop, hulp] + verslag.lezingen.map(lezing))
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    woorden.taal == .nederlands ? nederlands : english
  }

  private var kop: [String] {
    let wie = woorden.hoofdpersoon
    let regel = zin("De acht bakens rond \(wie)", "The eight beacons around \(wie)")
    return Terminalregels.alinea(Kop.metDatum(regel, verslag.netwerk, woorden.taal), 0)
      + Terminalregels.alinea(
        zin(
          "Om samen te bespreken. Een ? betekent: dat weten we nog niet. Vraag ernaar.",
          "To talk about together. A ? means: we do not know that yet. Ask about it."), 0)
  }

  private var hulp: [String] {
    let hulp = verslag.hulp
    var regels = [
      zin("ÉÉN SYSTEEM, ÉÉN PLAN, ÉÉN PROFESSIONAL", "ONE SYSTEM, ONE PLAN, ONE PROFESSIONAL")
    ]
    regels += Terminalregels.alinea(hulp.zinnen(woorden).joined(separator: " "))
    if hulp.kaders.count > 1 {
      let delen = hulp.kaders.map { "\($0.wat.rawValue)\u{A0}\($0.professionals.count)" }
      regels += Terminalregels.alinea(
        zin("Per wet: ", "Per law: ") + delen.joined(separator: ", ") + ".")
    }
    if hulp.organisaties.count > 1 {
      let delen = hulp.organisaties.map { "\(woorden.naam($0.wat))\u{A0}\($0.professionals.count)" }
      regels += Terminalregels.alinea(
        zin("Per organisatie: ", "Per organisation: ") + delen.joined(separator: "; ") + ".")
    }
    regels += onderdeel(
      zin("Waar werk dubbel kan zijn:", "Where work may be done twice:"),
      hulp.overlap.map { $0.zin(woorden) })
    return regels
      + onderdeel(
        zin("Wat kan helpen, van licht naar zwaar:", "What may help, from light to heavy:"),
        hulp.voorstellen.map { "\($0.dosering.naam(in: woorden.taal)): \($0.zin(woorden))" })
  }

  private func onderdeel(_ kop: String, _ zinnen: [String]) -> [String] {
    zinnen.isEmpty ? [] : ["", "  " + kop] + zinnen.flatMap { Terminalregels.punt($0) }
  }

  private func lezing(_ lezing: Bakenlezing) -> [String] {
    [lezing.baken.naam(in: woorden.taal).uppercased()]
      + lezing.feiten.flatMap {
        Terminalregels.punt($0.zin(woorden), teken: $0.isOnbekend ? "?" : "•")
      }
  }
}
