import Netwerk

/// A fixed word or sentence on the page of a report (English: *label*).
enum Rapportwoord: String, CaseIterable {
  case naarInhoud, inhoud, kiesIemand, hoeKiezen, tekeningUitleg
  case hoeftNiet, waaromHier, eigenWoorden, nogNietBekend, verderKijken
  case zekerEnMogelijk, letOp, vraagEerst, uitHunWerk, inDeBuurt, vragenUitleg
  case wieVraagtWie, voorwaarden, hulp, krachtToenNu, slot
  case maat, waarde, rustOp, formule, bron, geenAfspraken, hiatenUitleg, wissel

  func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }

  private var nederlands: String {
    switch self {
    case .naarInhoud: "Naar de inhoud"
    case .inhoud: "Inhoud"
    case .kiesIemand: "Kies iemand"
    case .hoeKiezen:
      "Tik op iemand, of wijs iemand aan: dan ziet u met wie die een band heeft. Met het toetsenbord "
        + "kan het ook: Tab en de pijltjes."
    case .tekeningUitleg: "Alles wat op de tekening staat, staat hieronder ook in woorden."
    case .hoeftNiet: "Dit hoeft niet allemaal, en niet allemaal nu."
    case .waaromHier: "Waar komt dit terug?"
    case .eigenWoorden: "In eigen woorden"
    case .nogNietBekend: "Nog niet bekend"
    case .verderKijken: "Verder kijken"
    case .zekerEnMogelijk:
      "Donker is zeker. Licht kan het nog worden met wat onbekend is. Het streepje is de waarde nu. "
        + "Elke balk loopt van 0 tot 1."
    case .letOp: "Let op"
    case .vraagEerst: "Vraag eerst"
    case .uitHunWerk: "Vanuit hun werk"
    case .inDeBuurt: "In de buurt"
    case .vragenUitleg: "Niemand moet. Dit zijn mensen om het aan te vragen."
    case .wieVraagtWie: "Wie vraagt wie"
    case .voorwaarden: "Wat in elk geval moet"
    case .hulp: "Hulp die aan professionals gevraagd is"
    case .krachtToenNu: "De kracht, toen en nu"
    case .slot:
      "Deze pagina is gemaakt uit een bestand op een eigen computer. Er is niets over internet gestuurd."
    case .maat: "Wat"
    case .waarde: "Waarde"
    case .rustOp: "Rust op"
    case .formule: "Formule"
    case .bron: "Bron"
    case .geenAfspraken: "Er zijn nog geen afspraken."
    case .hiatenUitleg:
      "Om over te praten; nooit een oordeel over iemand. Stappen gaan van licht naar zwaar."
    case .wissel: "De tekening kan schuiven."
    }
  }

  private var english: String {
    switch self {
    case .naarInhoud: "Skip to content"
    case .inhoud: "Contents"
    case .kiesIemand: "Choose somebody"
    case .hoeKiezen:
      "Tap on somebody, or point at them, to see with whom they have a tie. The keyboard can do it "
        + "too: Tab and the arrow keys."
    case .tekeningUitleg: "All that is on the picture also stands below in words."
    case .hoeftNiet: "Not all of this needs doing, and not all of it now."
    case .waaromHier: "Where does this come back?"
    case .eigenWoorden: "In their own words"
    case .nogNietBekend: "Not known yet"
    case .verderKijken: "Looking further"
    case .zekerEnMogelijk:
      "Dark is certain. Light is what it can become with what is unknown. The mark is the value now. "
        + "Every bar runs from 0 to 1."
    case .letOp: "Mind"
    case .vraagEerst: "Ask first"
    case .uitHunWerk: "From their work"
    case .inDeBuurt: "In the neighbourhood"
    case .vragenUitleg: "Nobody has to. These are people to ask."
    case .wieVraagtWie: "Who asks whom"
    case .voorwaarden: "What has to be met in any case"
    case .hulp: "Help that was asked of professionals"
    case .krachtToenNu: "Strength, then and now"
    case .slot:
      "This page was made from a file on a computer of one's own. Nothing was sent over the internet."
    case .maat: "What"
    case .waarde: "Value"
    case .rustOp: "Rests on"
    case .formule: "Formula"
    case .bron: "Source"
    case .geenAfspraken: "There are no agreements yet."
    case .hiatenUitleg: "To talk about; never a judgement of anybody. Steps go from light to heavy."
    case .wissel: "The picture can be scrolled."
    }
  }
}
