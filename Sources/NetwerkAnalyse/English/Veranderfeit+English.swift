import Netwerk

extension Veranderfeit {
  func english(_ woorden: Verwoording) -> String {
    func steun(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    func paren(_ paren: [Paar]) -> String {
      woorden.opsomming(paren.map { "\(woorden.naam($0.een)) and \(woorden.naam($0.ander))" })
    }
    func werkwoord(_ wie: [Persoon.ID], _ een: String, _ meer: String) -> String {
      "\(woorden.namen(wie)) \(wie.count == 1 ? een : meer)"
    }
    return switch self {
    case .gekomen(let wie): werkwoord(wie, "has come.", "have come.")
    case .gebleven(let aantal):
      aantal == 1
        ? "1 person was there and still is." : "\(aantal) people were there and still are."
    case .overleden(let wie): werkwoord(wie, "has died.", "have died.")
    case .gebroken(let wie): "Contact with \(woorden.namen(wie)) is broken off."
    case .nietMeerGenoemd(let wie):
      werkwoord(wie, "is no longer named.", "are no longer named.")
    case .dichterbij(let wie): werkwoord(wie, "stands nearer now.", "stand nearer now.")
    case .verderWeg(let wie): werkwoord(wie, "stands farther away now.", "stand farther away now.")
    case .steunErbij(let wie, let soorten): "\(woorden.naam(wie)) gives \(steun(soorten)) now."
    case .steunWeg(let wie, let soorten):
      "\(woorden.naam(wie)) gave \(steun(soorten)) then; now that is no longer named."
    case .lerenKennen(let wie): "In contact with each other now: \(paren(wie))."
    case .kwijtgeraakt(let wie): "No longer in contact with each other: \(paren(wie))."
    case .vraagErbij(let vraag): "A question has come: ‘\(vraag)’."
    case .vraagWeg(let vraag): "This question is no longer there: ‘\(vraag)’."
    case .vraagGedekt(let vraag): "For ‘\(vraag)’ there is somebody now."
    case .vraagOpen(let vraag): "For ‘\(vraag)’ not everything is arranged any more."
    case .ladder(let van, let naar):
      van == naar
        ? "On the participatieladder \(woorden.hoofdpersoon) is still on step \(naar)."
        : "On the participatieladder \(woorden.hoofdpersoon) went from step \(van) to step \(naar)."
    case .woordenToen(let uitspraak): "Then, in their own words: ‘\(uitspraak)’"
    case .woordenNu(let uitspraak): "Now, in their own words: ‘\(uitspraak)’"
    case .niets: "In what was written of people, support and questions nothing has changed."
    }
  }
}
