import Netwerk

extension Verwoording {
  /// Kinds of support as they follow on *geeft*: `praktische hulp en gezelschap`.
  func nederlands(_ soorten: [Steunsoort]) -> String { opsomming(soorten.map(\.nederlands)) }
}

extension Steunsoort {
  fileprivate var nederlands: String {
    switch self {
    case .praktisch: "praktische hulp"
    case .emotioneel: "emotionele steun"
    case .advies: "advies"
    case .gezelschap: "gezelschap"
    case .waardering: "waardering"
    case .materieel: "materiële hulp"
    }
  }
}

extension Hiaat.Kwetsbaarheid {
  /// As it follows on *Let op:*.
  var nederlands: String {
    switch self {
    case .overbelast: "die draagt al meer dan goed is"
    case .beperkt: "die kan er weinig bij hebben"
    case .gespannen: "het contact is niet altijd makkelijk"
    case .slapend: "het contact ligt nu stil"
    case .zelden: "er is zelden contact"
    case .kind: "die is nog geen achttien"
    case .professional: "die doet dit vanuit het werk"
    case .wilNiet: "die wil niet benaderd worden"
    }
  }
}

extension Hiaat.Ernst {
  var nederlands: String {
    switch self {
    case .nu: "nu bespreken"
    case .binnenkort: "binnenkort bespreken"
    case .inHetOog: "in het oog houden"
    case .navragen: "eerst navragen"
    }
  }
}

extension Ontbrekend {
  /// What is not known, and what it would show.
  func nederlands(_ woorden: Verwoording) -> String {
    let gevolg = woorden.opsomming(verandert.map { $0.nederlands(woorden) })
    return "\(watNederlands(woorden)) Is dat bekend, dan is te zien \(gevolg)."
  }

  private func watNederlands(_ woorden: Verwoording) -> String {
    let wie = woorden.namen(personen)
    func zij(_ een: String, _ meer: String) -> String { woorden.bij(personen.count, een, meer) }
    return switch self {
    case .hulpvragen: "Er is nog geen hulpvraag opgeschreven."
    case .gevraagdeSteun(let vragen):
      "Bij \(woorden.aangehaald(vragen)) is niet gezegd welke steun daarbij helpt."
    case .professionalNodig(let vragen):
      "Bij \(woorden.aangehaald(vragen)) is niet gezegd of er een professional nodig is."
    case .steun: "Van \(wie) is niet gezegd welke steun \(zij("die geeft", "zij geven"))."
    case .kring: "Van \(wie) is niet gezegd hoe dichtbij \(zij("die staat", "zij staan"))."
    case .groep: "Van \(wie) is niet gezegd bij welke groep \(zij("die hoort", "zij horen"))."
    case .onderling: "Er is niet gezegd wie elkaar kennen: \(wie)."
    case .draagkracht:
      "Van \(wie) is niet gezegd of \(zij("die", "zij")) het nog wel aan \(zij("kan", "kunnen"))."
    case .leeftijd: "Van \(wie) is niet bekend hoe oud \(zij("die is", "zij zijn"))."
    case .regie where personen.isEmpty: "Er is niet gezegd wie de regie over de hulp heeft."
    case .regie: "Van \(wie) is niet gezegd of \(zij("die", "een van hen")) de regie heeft."
    }
  }
}

extension Onderwerp {
  /// As it follows on *dan is te zien*.
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .kindDraagtZorg: "of een kind voor anderen zorgt"
    case .hoofdpersoonOverbelast: "of \(woorden.hoofdpersoon) te veel draagt"
    case .geverOverbelast: "of iemand te veel draagt"
    case .mistProfessional: "of er een professional ontbreekt"
    case .geenGever: "of er steun ontbreekt"
    case .eenGever: "of steun aan één persoon hangt"
    case .spanning: "of er spanning is tussen mensen"
    case .alleenProfessionals: "of alleen professionals helpen"
    case .eenGroep: "of alle hulp uit één groep komt"
    case .legeKring: "of er een kring leeg is"
    case .losseKanten: "of mensen elkaar alleen via \(woorden.hoofdpersoon) kennen"
    case .eenrichting: "of de steun één kant op gaat"
    case .slapend: "of er contact is dat weer kan beginnen"
    case .regie: "of iemand de regie heeft"
    case .spaghetti: "of er te veel hulp tegelijk is"
    case .groepNietGenoemd: "of er een groep ontbreekt"
    case .ontbreekt: "of er nog meer ontbreekt"
    }
  }
}
