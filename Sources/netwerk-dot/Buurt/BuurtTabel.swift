import Netwerk
import NetwerkAnalyse

/// The answer for people to read in a terminal of eighty columns.
struct BuurtTabel {
  let verslag: Buurtverslag
  let taal: Taal

  private static let kolombreedte = 14
  private static let gewoneNaam = 36

  var tekst: String {
    (kop + verslag.onderdelen.flatMap(stuk) + slot).joined(separator: "\n") + "\n"
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  private func getal(_ aantal: Int) -> String { Getalnotatie.duizendtallen(aantal, in: taal) }

  private var kop: [String] {
    var regels = [
      zin(
        "De buurt: \(getal(verslag.huishoudens)) huishoudens, \(getal(verslag.mensen)) mensen",
        "The neighbourhood: \(getal(verslag.huishoudens)) households, \(getal(verslag.mensen)) people"
      )
    ]
    if verslag.ouderMomenten > 0 {
      regels += Terminalregels.omloop(
        zin(
          "\(getal(verslag.ouderMomenten)) oudere netwerken van dezelfde hoofdpersonen tellen niet mee.",
          "\(getal(verslag.ouderMomenten)) older networks of the same hoofdpersonen do not count."),
        breedte: 80)
    }
    if verslag.nietGenoemd > 0 {
      regels += Terminalregels.omloop(
        zin(
          "\(getal(verslag.nietGenoemd)) mensen in twee of meer netwerken willen of mogen niet genoemd of "
            + "getoond worden; zij tellen niet mee als verbinder, drager of beroepskracht.",
          "\(getal(verslag.nietGenoemd)) people in two networks or more do not want to be, or must not "
            + "be, named or shown; they do not count as connectors, carers or professionals."),
        breedte: 80)
    }
    return regels
  }

  private func stuk(_ deel: Buurtverslag.Onderdeel) -> [String] {
    let rust = zin("Rust op ", "Rests on ") + "\(cel(deel.n)) \(deel.eenheid.naam(in: taal))"
    var regels =
      ["", deel.vraag.titel.naam(in: taal).uppercased(), kolomkop(deel)]
      + deel.rijen.map { rij($0, deel) }
    if deel.rijen.isEmpty { regels[2] = zin("  niets om te laten zien", "  nothing to show") }
    regels += onder(deel)
    let onbekend = deel.onbekend.map { zin("; onbekend bij ", "; unknown of ") + cel($0) } ?? ""
    regels += Terminalregels.alinea(
      [rust + onbekend + ".", deel.vraag.conventie(verslag.instelling).naam(in: taal)]
        .joined(separator: " "))
    return regels
  }

  private func onder(_ deel: Buurtverslag.Onderdeel) -> [String] {
    var regels: [String] = []
    if deel.weggelaten > 0 {
      regels += Terminalregels.alinea(
        zin(
          "… en nog \(getal(deel.weggelaten)), in te weinig huishoudens of te veel voor deze lijst",
          "… and \(getal(deel.weggelaten)) more, in too few households or too many for this list"))
    }
    if let werkwijze = deel.werkwijze {
      regels += Terminalregels.alinea(werkwijze.naam(in: taal))
    }
    return regels
  }

  /// How wide the names are: as usual, or as wide as the longest takes when there is room.
  private func naambreedte(_ deel: Buurtverslag.Onderdeel) -> Int {
    let ruimte = 78 - deel.kolommen.count * Self.kolombreedte
    let langste = deel.rijen.map { $0.naam.naam(in: taal).count }.max() ?? 0
    return max(18, min(ruimte, max(langste + 1, min(ruimte, Self.gewoneNaam))))
  }

  private func kolomkop(_ deel: Buurtverslag.Onderdeel) -> String {
    "  " + String(repeating: " ", count: naambreedte(deel))
      + deel.kolommen.map { kolom($0.naam.naam(in: taal)) }.joined()
  }

  private func rij(_ rij: Buurtverslag.Rij, _ deel: Buurtverslag.Onderdeel) -> String {
    "  " + Terminalregels.links(rij.naam.naam(in: taal), naambreedte(deel))
      + rij.waarden.map { kolom(waarde($0)) }.joined()
  }

  private func kolom(_ tekst: String) -> String {
    " " + Terminalregels.rechts(tekst, Self.kolombreedte - 1)
  }

  private func waarde(_ waarde: Buurtverslag.Waarde) -> String {
    switch waarde {
    case .cel(let cel): self.cel(cel)
    case .aandeel(let deel): deel.map { Getalnotatie.tekst($0, in: taal) } ?? "–"
    case .getal(let getal): getal.map { Getalnotatie.kort($0, in: taal) } ?? "–"
    case .woorden(let woorden):
      woorden.count > 1 || woorden.joined().count >= Self.kolombreedte
        ? "\(woorden.count)" : woorden.first ?? "0"
    }
  }

  private func cel(_ cel: Buurtcel) -> String { cel.aantal.map(getal) ?? "·" }

  private var slot: [String] {
    [""]
      + Terminalregels.omloop(
        zin(
          "· is kleiner dan \(verslag.instelling.drempel), of verraadt een getal dat kleiner is.",
          "· is smaller than \(verslag.instelling.drempel), or would tell a number that is."),
        breedte: 80)
      + Terminalregels.omloop(
        zin(
          "De kaart hierbij: netwerk-dot buurt … -o buurtkaart.png",
          "The map that goes with it: netwerk-dot buurt … -o buurtkaart.png"), breedte: 80)
  }
}
