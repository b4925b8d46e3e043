import Netwerk

extension Verkenning {
  func aanhefNederlands(_ woorden: Verwoording) -> String {
    let wie =
      eigenKring.isEmpty
      ? "Er is nog niemand uit de eigen kring van \(woorden.hoofdpersoon) genoemd."
      : "Uit de eigen kring van \(woorden.hoofdpersoon) is tot nu toe genoemd: "
        + "\(woorden.namen(eigenKring))."
    return wie + " Er zijn bijna altijd meer mensen dan iemand in een eerste gesprek noemt. "
      + "Met deze vragen kijkt u samen verder:"
  }
}

extension Verkenning.Vraag {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .slapend(let wie): "Hoe zou het zijn om weer iets van \(woorden.namen(wie)) te horen?"
    case .viaAnderen(let wie): "Hoe zou het zijn om \(woorden.namen(wie)) eens te ontmoeten?"
    case .wieNogMeer(let wie) where wie.isEmpty:
      "Wie zou het merken als u er een week niet was?"
    case .wieNogMeer(let wie):
      "Wie geeft er nog meer om \(woorden.hoofdpersoon)? Vraag het ook aan \(woorden.namen(wie, hoogstens: 4))."
    case .buitensteKring:
      "Wie komt u in een gewone week tegen: in de straat, de winkel, de bus, het trappenhuis?"
    case .groepen(let groepen):
      groepen.compactMap(\.vraagNederlands).joined(separator: " ")
    case .vroeger: "Met wie was het vroeger goed: op school, op het werk, in een vorige straat?"
    case .plekken(let plekken) where plekken.isEmpty:
      "Waar zou u graag eens binnenlopen: een buurthuis, een eettafel, een club, een gebedshuis?"
    case .plekken(let plekken):
      "Hoe zou het zijn om eens binnen te lopen bij \(woorden.organisaties(plekken))?"
    case .hulpvragen(let vragen):
      "Bij \(woorden.aangehaald(vragen)): wat zou er als eerste anders mogen, en wie zou daarbij prettig zijn?"
    }
  }
}
