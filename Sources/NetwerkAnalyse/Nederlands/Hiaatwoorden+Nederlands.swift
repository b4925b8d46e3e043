import Netwerk

extension Hiaat.Kwetsbaarheid {
  /// As it follows on *Let op:*.
  func nederlands(_ naam: String) -> String {
    switch self {
    case .overbelast: "\(naam) draagt al meer dan goed is"
    case .beperkt: "\(naam) kan er weinig bij hebben"
    case .gespannen: "het contact is niet altijd makkelijk"
    case .slapend: "het contact ligt nu stil"
    case .zelden: "er is zelden contact"
    case .kind: "\(naam) is nog geen 18"
    case .professional: "\(naam) doet dit vanuit het werk"
    case .wilNiet: "\(naam) wil niet benaderd worden"
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
    case .steun: "Het is niet gezegd welke steun \(wie) \(zij("geeft", "geven"))."
    case .kring: "Het is niet gezegd hoe dichtbij \(wie) \(zij("staat", "staan"))."
    case .groep: "Het is niet gezegd bij welke groep \(wie) \(zij("hoort", "horen"))."
    case .onderling: "Het is niet gezegd wie van hen elkaar kennen: \(wie)."
    case .draagkracht:
      "Het is niet gezegd of \(wie) het nog \(zij("aankan", "aankunnen"))."
    case .leeftijd: "Het is niet bekend hoe oud \(wie) \(zij("is", "zijn"))."
    case .regie where personen.isEmpty: "Het is niet gezegd wie de regie over de hulp heeft."
    case .regie where personen.count == 1: "Het is niet gezegd of \(wie) de regie heeft."
    case .regie: "Het is niet gezegd wie van hen de regie heeft: \(wie)."
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
