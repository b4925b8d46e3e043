import Netwerk
import NetwerkAnalyse

/// How the order and the way to ask come about, from the rule itself.
struct SteunfigurenUitleg {
  let taal: Taal

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  var regels: [String] {
    let regel = Rangregel.standaard
    let punten = Rangregel.Soort.allCases.filter { regel[$0] != 0 }.map { soort in
      let teken = regel[soort] > 0 ? "+\(regel[soort])" : "−\(-regel[soort])"
      return "  " + Terminalregels.rechts(teken, 3) + "  " + soort.naam(in: taal)
    }
    return [zin("DE VOLGORDE", "THE ORDER")]
      + Terminalregels.omloop(
        zin(
          "Wat er over iemand en deze vraag bekend is telt op; gelijken staan op alfabet. Het zegt niets over de mens: bij een andere vraag is de volgorde anders.",
          "What is known of somebody and this question adds up; equals stand in alphabetical order. It says nothing of the person: another question gives another order."
        ),
        breedte: 80)
      + punten + [""] + [zin("DE WEG OM TE VRAGEN", "THE WAY TO ASK")]
      + Terminalregels.omloop(Vertrouwensschaal.uitleg(in: taal), breedte: 80)
  }
}
