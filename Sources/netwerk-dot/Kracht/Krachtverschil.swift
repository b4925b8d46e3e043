import Netwerk
import NetwerkAnalyse

/// Two profiles of one network beside each other, as rows.
struct Krachtverschil {
  let vroeger: Netwerkkracht
  let nu: Netwerkkracht
  let taal: Taal

  /// The dimensions that differ as they are written, and the one number with its ranges when both have
  /// one.
  var regels: [String] {
    let anders = Dimensie.allCases.filter { getal(vroeger[$0].waarde) != getal(nu[$0].waarde) }
    var regels = anders.map(rij)
    guard let toen = vroeger.getal, let getal = nu.getal else { return regels }
    let alles = taal == .nederlands ? "alles samen" : "all together"
    regels.append(
      "  " + Terminalregels.links(alles, KrachtTabel.naambreedte)
        + "\(punten(toen)) (\(bereik(vroeger))) → \(punten(getal)) (\(bereik(nu)))")
    return regels
  }

  /// Whether the one number differs whatever is unknown; empty when it does not differ.
  var oordeel: [String] {
    guard let toen = vroeger.getal, let getal = nu.getal, punten(toen) != punten(getal) else {
      return []
    }
    let isZeker = !vroeger.bereik.overlaps(nu.bereik)
    return Terminalregels.omloop(
      "  " + Krachtuitspraak.verschil(isZeker: isZeker).zin(in: taal), breedte: 80, inspringing: 2)
  }

  private func rij(_ dimensie: Dimensie) -> String {
    let (toen, straks) = (vroeger[dimensie].waarde, nu[dimensie].waarde)
    let naam = Terminalregels.links(dimensie.naam(in: taal), KrachtTabel.naambreedte)
    var verschil = ""
    if let toen, let straks {
      verschil = "   (\(Getalnotatie.verschil(straks - toen, in: taal)))"
    }
    return "  \(naam)\(getal(toen)) → \(getal(straks))\(verschil)"
  }

  private func getal(_ getal: Double?) -> String {
    Terminalregels.rechts(getal.map { Getalnotatie.decimalen($0, in: taal) } ?? "–", 4)
  }

  private func punten(_ getal: Double) -> String { "\(Int(getal.rounded()))" }

  private func bereik(_ kracht: Netwerkkracht) -> String {
    "\(Int(kracht.bereik.lowerBound.rounded(.down)))–\(Int(kracht.bereik.upperBound.rounded(.up)))"
  }
}
