import Netwerk

extension Vraagverloop {
  func english(_ words: Verwoording) -> String {
    let need = words.aangehaald(hulpvraag)
    return switch uitkomst {
    case .weerOpen: "\(need) is open again: what was agreed for it did not work out."
    case .slechter: "\(need) goes worse than when the plan was made."
    case .hapert: "With \(need) not everything goes as agreed yet."
    case .geenNieuws: "Nothing was heard yet of \(need)."
    case .nogNiet: "For \(need) nothing had to be done yet."
    case .loopt: "\(need) goes as agreed, or better."
    case .opgelost: "\(need) is solved."
    }
  }
}

extension Nazorgstap {
  func english(_ words: Verwoording) -> String {
    switch self {
    case .vraag(let people, let isNews):
      "Ask \(people.isEmpty ? words.hoofdpersoon : words.namen(people)) "
        + (isNews ? "how it goes." : "what went well, and what stood in the way.")
    case .planB(let agreements):
      "There is a plan B: "
        + words.opsomming(agreements.compactMap { $0.planB.map(words.aangehaald(tekst:)) }) + "."
    case .kringBijeen: "Ask the circle whether they want to look at this again together."
    case .professional: "This needs a professional. Ask together who that can be."
    }
  }
}

extension Nabelmoment {
  func english() -> String {
    let what =
      switch soort {
      case .nabellen: "phoning, four weeks after the conference"
      case .terugblik: "looking back, three months after the conference"
      case .evaluatie: "the evaluation that the circle chose"
      }
    let day = dag.metWeekdag(in: .engels)
    return isVoorbij == true ? "\(what): \(day). That day has passed." : "\(what): \(day)."
  }
}
