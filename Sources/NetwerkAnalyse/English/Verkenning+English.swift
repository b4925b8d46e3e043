import Netwerk

extension Verkenning {
  func openingEnglish(_ woorden: Verwoording) -> String {
    let who =
      eigenKring.isEmpty
      ? "Nobody of \(woorden.hoofdpersoon)'s own circle has been named yet."
      : "Named so far of \(woorden.hoofdpersoon)'s own circle: \(woorden.namen(eigenKring))."
    return who + " There are nearly always more people than somebody names in a first talk. "
      + "With these questions you look further together:"
  }
}

extension Verkenning.Vraag {
  func english(_ woorden: Verwoording) -> String {
    switch self {
    case .slapend(let wie): "How would it be to hear from \(woorden.namen(wie)) again?"
    case .viaAnderen(let wie): "How would it be to meet \(woorden.namen(wie)) one day?"
    case .wieNogMeer(let wie) where wie.isEmpty:
      "Who would notice if you were not there for a week?"
    case .wieNogMeer(let wie):
      "Who else cares about \(woorden.hoofdpersoon)? Ask \(woorden.namen(wie, hoogstens: 4)) too."
    case .buitensteKring:
      "Whom do you meet in an ordinary week: in the street, the shop, the bus, the stairwell?"
    case .groepen(let groepen): groepen.compactMap(\.questionEnglish).joined(separator: " ")
    case .vroeger: "With whom was it good before: at school, at work, in an earlier street?"
    case .plekken(let plekken) where plekken.isEmpty:
      "Where would you like to walk in: a community centre, a shared table, a club, a place of worship?"
    case .plekken(let plekken):
      "How would it be to walk in at \(woorden.organisaties(plekken)) one day?"
    case .hulpvragen(let vragen):
      "About \(woorden.aangehaald(vragen)): what could change first, and who would be good to have there?"
    }
  }
}
