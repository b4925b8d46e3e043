import Netwerk

extension Gevolg {
  func english(_ woorden: Verwoording) -> String {
    func lijst(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    func uur(_ uren: Double) -> String {
      "\(Getalnotatie.kort(uren, in: .engels)) \(uren == 1 ? "hour" : "hours")"
    }
    return switch self {
    case .vraagZonderHulp(let vraag): "For ‘\(vraag)’ nobody is left then."
    case .vraagMist(let vraag, let soorten):
      "For ‘\(vraag)’ nobody is left then for \(lijst(soorten))."
    case .vraagZonderProfessional(let vraag):
      "For ‘\(vraag)’ a professional is needed, and then there is none any more."
    case .steunWeg(let soorten): "Then nobody is known any more for \(lijst(soorten))."
    case .valtUiteen(let aantal):
      "The others come apart: into \(aantal) \(aantal == 1 ? "group" : "groups") more that do not know "
        + "each other."
    case .bandenWeg(let aantal):
      "\(aantal == 1 ? "1 tie between people goes" : "\(aantal) ties between people go") along."
    case .uren(let wie, let van, let naar):
      van.map { "\(woorden.naam(wie)): from \(uur($0)) of care a week to \(uur(naar))." }
        ?? "\(woorden.naam(wie)): \(uur(naar)) of care a week; how much it is now nobody said."
    case .urenSamen(let van, let naar):
      naar < van
        ? "Together the care goes from \(uur(van)) to \(uur(naar)) a week: \(uur(van - naar)) to divide."
        : "Together the care goes from \(uur(van)) to \(uur(naar)) a week."
    case .niets: "For everything known now somebody is left, and the others keep together."
    }
  }
}
