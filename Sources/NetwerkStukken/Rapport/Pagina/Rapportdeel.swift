import Netwerk

/// A part of a report, in the order of the page (English: *section*).
public enum Rapportdeel: String, CaseIterable, Hashable, Sendable {
  case tekening, mensen, kracht, hiaten, steun, conferentie, plan, veranderingen, begrippen
  case berekening

  /// What it is called in the templates, and on the page.
  var sjabloonnaam: String { "rapport-\(rawValue)" }

  func titel(voor lezer: Lezer, in taal: Taal) -> String {
    taal == .nederlands ? nederlands(lezer) : english(lezer)
  }

  private func nederlands(_ lezer: Lezer) -> String {
    let isFamilie = lezer == .familie
    return switch self {
    case .tekening: "De tekening"
    case .mensen: "Wie zijn er?"
    case .kracht: isFamilie ? "Wat er al is" : "Waar zit de kracht?"
    case .hiaten: isFamilie ? "Wat er nog kan" : "Wat mist er, of staat onder druk?"
    case .steun: "Wie kan er helpen?"
    case .conferentie: "De bijeenkomst"
    case .plan: "Het plan"
    case .veranderingen: "Wat is er veranderd?"
    case .begrippen: isFamilie ? "Moeilijke woorden" : "Begrippen"
    case .berekening: "Hoe is het berekend?"
    }
  }

  private func english(_ lezer: Lezer) -> String {
    let isFamilie = lezer == .familie
    return switch self {
    case .tekening: "The picture"
    case .mensen: "Who is there?"
    case .kracht: isFamilie ? "What there is already" : "Where does the strength lie?"
    case .hiaten: isFamilie ? "What more there could be" : "What is missing or under pressure?"
    case .steun: "Who could help?"
    case .conferentie: "The conference"
    case .plan: "The plan"
    case .veranderingen: "What has changed?"
    case .begrippen: isFamilie ? "Difficult words" : "Terms"
    case .berekening: "How was it computed?"
    }
  }
}
