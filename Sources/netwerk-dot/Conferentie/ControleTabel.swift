import Netwerk
import NetwerkAnalyse

/// The answer for people to read in a terminal of eighty columns.
struct ControleTabel {
  let verslag: ControleVerslag

  var tekst: String {
    (kop + inhoud).joined(separator: "\n") + "\n"
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    verslag.zin(nederlands, english)
  }

  private func alinea(_ tekst: String) -> [String] {
    Terminalregels.omloop("  " + tekst, breedte: 80, inspringing: 2)
  }

  private func punt(_ tekst: String) -> [String] {
    Terminalregels.omloop("  -\u{A0}" + tekst, breedte: 80, inspringing: 4)
  }

  private func deel(_ kop: String, _ regels: [String]) -> [String] {
    regels.isEmpty ? [] : ["", kop.uppercased()] + regels
  }

  private var kop: [String] {
    let wie = verslag.netwerk.hoofdpersonen.map(\.naam).joined(separator: ", ")
    var regel = zin("Het plan van \(wie)", "The plan of \(wie)")
    if let datum = verslag.netwerk.plan?.datum { regel += " · \(datum.voluit(in: verslag.taal))" }
    return Terminalregels.omloop(regel, breedte: 80)
  }

  private var inhoud: [String] {
    guard let controle = verslag.controle else {
      return [zin("Er staat nog geen plan in dit bestand.", "There is no plan in this file yet.")]
    }
    return [
      zin(
        "Om samen te bespreken. De kring beslist.",
        "To talk about together. The circle decides.")
    ]
      + deel(zin("Wat goed is", "What is good"), goed(controle))
      + Planbevinding.Gewicht.allCases.flatMap { gewicht in
        deel(
          gewicht.naam(in: verslag.taal),
          controle.bevindingen.filter { $0.gewicht == gewicht }
            .flatMap { punt($0.zin(verslag.woorden)) })
      }
      + deel(zin("Wat de kring doet", "What the circle does"), aandeel(controle))
      + nazorg
  }

  private func goed(_ controle: Plancontrole) -> [String] {
    let zinnen = controle.goed.map { $0.zin(verslag.woorden) }
    let klaar =
      controle.isKlaar
      ? [zin("Er is niets dat eerst moet.", "Nothing has to be settled first.")] : []
    return (zinnen + klaar).flatMap(punt)
  }

  private func aandeel(_ controle: Plancontrole) -> [String] {
    controle.aandeel.zinnen(verslag.woorden).flatMap(alinea)
  }

  private var nazorg: [String] {
    guard let nazorg = verslag.nazorg else { return [] }
    let volgende = nazorg.volgende.map {
      alinea(zin("Hierna: ", "Next: ") + $0.zin(in: verslag.taal))
    }
    guard verslag.isNagebeld else {
      return deel(zin("Hoe het verder gaat", "How it goes on"), volgende ?? [])
    }
    return deel(
      zin("Hoe het verder gaat", "How it goes on"),
      nazorg.afspraken.flatMap(regel) + nazorg.vragen.flatMap(vraag)
        + (volgende.map { [""] + $0 } ?? []))
      + deel(
        zin("Wat er om de mensen heen veranderde", "What changed around them"),
        nazorg.veranderingen.flatMap { punt($0.zin(verslag.woorden)) })
  }

  /// `Op dinsdag mee naar de biljartclub: nagekomen (24 december 2026)`
  private func regel(_ verloop: Afspraakverloop) -> [String] {
    let standen = verloop.standen.map { stand in
      stand.stand.naam(in: verslag.taal)
        + (stand.wanneer.map { " (\($0.voluit(in: verslag.taal)))" } ?? "")
    }
    let hoe = standen.isEmpty ? zin("nog niets gehoord", "nothing heard yet") : nil
    return punt("\(verloop.afspraak.wat): \(hoe ?? standen.joined(separator: ", "))")
  }

  private func vraag(_ vraag: Vraagverloop) -> [String] {
    [""] + alinea(vraag.zin(verslag.woorden))
      + vraag.stappen(in: verslag.netwerk, verslag.woorden).flatMap { stap in
        Terminalregels.omloop(
          "    \(stap.dosering.naam(in: verslag.taal)): \(stap.zin)", breedte: 80, inspringing: 6)
      }
  }
}
