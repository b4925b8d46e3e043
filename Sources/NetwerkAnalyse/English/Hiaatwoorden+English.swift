import Netwerk

extension Hiaat.Kwetsbaarheid {
  /// As it follows on *Note:*.
  func english(_ name: String) -> String {
    switch self {
    case .overbelast: "\(name) carries more than is good already"
    case .beperkt: "\(name) has little room for more"
    case .gespannen: "contact is not always easy"
    case .slapend: "contact has gone quiet"
    case .zelden: "there is seldom contact"
    case .kind: "\(name) is not yet 18"
    case .professional: "\(name) does this as work"
    case .wilNiet: "\(name) does not want to be approached"
    }
  }
}

extension Hiaat.Ernst {
  var english: String {
    switch self {
    case .nu: "talk about it now"
    case .binnenkort: "talk about it soon"
    case .inHetOog: "keep an eye on it"
    case .navragen: "ask first"
    }
  }
}

extension Ontbrekend {
  /// What is not known, and what it would show.
  func english(_ woorden: Verwoording) -> String {
    let shown = woorden.opsomming(verandert.map { $0.english(woorden) })
    return "\(whatEnglish(woorden)) Once known, it shows \(shown)."
  }

  private func whatEnglish(_ woorden: Verwoording) -> String {
    let who = woorden.namen(personen)
    return switch self {
    case .hulpvragen: "No question for help is written down yet."
    case .gevraagdeSteun(let vragen):
      "With \(woorden.aangehaald(vragen)) it is not said which support would help."
    case .professionalNodig(let vragen):
      "With \(woorden.aangehaald(vragen)) it is not said whether a professional is needed."
    case .steun: "Of \(who) it is not said which support they give."
    case .kring: "Of \(who) it is not said how near they are."
    case .groep: "Of \(who) it is not said to which group they belong."
    case .onderling: "It is not said who know each other: \(who)."
    case .draagkracht: "Of \(who) it is not said whether they can bear it."
    case .leeftijd: "Of \(who) it is not known how old they are."
    case .regie where personen.isEmpty: "It is not said who holds the lead over the help."
    case .regie: "Of \(who) it is not said whether they hold the lead."
    }
  }
}

extension Onderwerp {
  /// As it follows on *it shows*.
  func english(_ woorden: Verwoording) -> String {
    switch self {
    case .kindDraagtZorg: "whether a child cares for others"
    case .hoofdpersoonOverbelast: "whether \(woorden.hoofdpersoon) carries too much"
    case .geverOverbelast: "whether somebody carries too much"
    case .mistProfessional: "whether a professional is missing"
    case .geenGever: "whether support is missing"
    case .eenGever: "whether support hangs on one person"
    case .spanning: "whether there is tension between people"
    case .alleenProfessionals: "whether only professionals help"
    case .eenGroep: "whether all help comes from one group"
    case .legeKring: "whether a ring is empty"
    case .losseKanten: "whether people know each other only through \(woorden.hoofdpersoon)"
    case .eenrichting: "whether support goes one way"
    case .slapend: "whether there is contact that could start again"
    case .regie: "whether somebody holds the lead"
    case .spaghetti: "whether there is too much help at once"
    case .groepNietGenoemd: "whether a group is missing"
    case .ontbreekt: "whether more is missing"
    }
  }
}
