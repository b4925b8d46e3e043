import Netwerk

extension Gevolg {
  func nederlands(_ woorden: Verwoording) -> String {
    func lijst(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    func uur(_ uren: Double) -> String { "\(Getalnotatie.kort(uren, in: .nederlands)) uur" }
    return switch self {
    case .vraagZonderHulp(let vraag): "Voor ‘\(vraag)’ is er dan niemand meer."
    case .vraagMist(let vraag, let soorten):
      "Voor ‘\(vraag)’ is er dan niemand meer voor \(lijst(soorten))."
    case .vraagZonderProfessional(let vraag):
      "Voor ‘\(vraag)’ is een professional nodig, en die is er dan niet meer."
    case .steunWeg(let soorten): "Dan is er niemand meer bekend voor \(lijst(soorten))."
    case .valtUiteen(let aantal):
      "De anderen vallen uiteen: er \(aantal == 1 ? "komt een groepje" : "komen \(aantal) groepjes") bij dat de "
        + "rest niet meer bereikt."
    case .bandenWeg(let aantal):
      "\(aantal == 1 ? "1 band tussen mensen gaat" : "\(aantal) banden tussen mensen gaan") mee weg."
    case .uren(let wie, let van, let naar):
      van.map { "\(woorden.naam(wie)): van \(uur($0)) zorg per week naar \(uur(naar))." }
        ?? "\(woorden.naam(wie)): \(uur(naar)) zorg per week; hoeveel het nu is, is niet gezegd."
    case .urenSamen(let van, let naar):
      naar < van
        ? "Samen gaan de uren zorg van \(uur(van)) naar \(uur(naar)) per week: \(uur(van - naar)) om "
          + "te verdelen."
        : "Samen gaan de uren zorg van \(uur(van)) naar \(uur(naar)) per week."
    case .niets:
      "Voor alles wat nu bekend is blijft er iemand, en de anderen houden elkaar vast."
    }
  }
}
