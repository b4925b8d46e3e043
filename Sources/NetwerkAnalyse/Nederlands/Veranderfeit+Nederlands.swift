import Netwerk

extension Veranderfeit {
  func nederlands(_ woorden: Verwoording) -> String {
    func steun(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    func paren(_ paren: [Paar]) -> String {
      woorden.opsomming(
        paren.map { "\(woorden.naam($0.een)) met \(woorden.naam($0.ander))" })
    }
    func werkwoord(_ wie: [Persoon.ID], _ een: String, _ meer: String) -> String {
      "\(woorden.namen(wie)) \(wie.count == 1 ? een : meer)"
    }
    return switch self {
    case .gekomen(let wie): werkwoord(wie, "is erbij gekomen.", "zijn erbij gekomen.")
    case .gebleven(let aantal):
      aantal == 1
        ? "1 mens was er al en is er nog." : "\(aantal) mensen waren er al en zijn er nog."
    case .overleden(let wie): werkwoord(wie, "is overleden.", "zijn overleden.")
    case .gebroken(let wie): "Het contact met \(woorden.namen(wie)) is verbroken."
    case .nietMeerGenoemd(let wie):
      werkwoord(wie, "wordt nu niet meer genoemd.", "worden nu niet meer genoemd.")
    case .dichterbij(let wie): werkwoord(wie, "staat nu dichterbij.", "staan nu dichterbij.")
    case .verderWeg(let wie): werkwoord(wie, "staat nu verder weg.", "staan nu verder weg.")
    case .steunErbij(let wie, let soorten): "\(woorden.naam(wie)) geeft nu \(steun(soorten))."
    case .steunWeg(let wie, let soorten):
      "\(woorden.naam(wie)) gaf toen \(steun(soorten)); nu is dat niet meer genoemd."
    case .lerenKennen(let wie): "Er is nu contact van \(paren(wie))."
    case .kwijtgeraakt(let wie): "Er is geen contact meer van \(paren(wie))."
    case .vraagErbij(let vraag): "Er is een vraag bij: ‘\(vraag)’."
    case .vraagWeg(let vraag): "Deze vraag staat er niet meer: ‘\(vraag)’."
    case .vraagGedekt(let vraag): "Voor ‘\(vraag)’ is er nu iemand."
    case .vraagOpen(let vraag): "Voor ‘\(vraag)’ is nu niet alles meer geregeld."
    case .ladder(let van, let naar):
      van == naar
        ? "Op de participatieladder staat \(woorden.hoofdpersoon) nog op trede \(naar)."
        : "Op de participatieladder ging \(woorden.hoofdpersoon) van trede \(van) naar trede \(naar)."
    case .woordenToen(let uitspraak): "Toen in eigen woorden: ‘\(uitspraak)’"
    case .woordenNu(let uitspraak): "Nu in eigen woorden: ‘\(uitspraak)’"
    case .niets: "In wat is opgeschreven over mensen, steun en vragen is niets veranderd."
    }
  }
}
