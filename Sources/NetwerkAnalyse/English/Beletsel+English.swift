import Netwerk

extension Beletsel {
  /// As it follows on a name and a colon.
  var english: String {
    switch self {
    case .overleden: "has died"
    case .verbroken: "contact is broken off"
    case .contactverbod: "contact is forbidden"
    case .veiligheid(let afspraak): "\(english(afspraak.soort)): \(afspraak.reden)"
    case .wilNiet: "does not want to be asked"
    case .overbelast: "carries more than is good already"
    }
  }

  private func english(_ soort: Veiligheidsafspraak.Soort) -> String {
    switch soort {
    case .nietUitnodigen: "agreed not to invite"
    case .nietBenaderen: "agreed not to approach"
    case .nietSamenMet: "agreed not to bring together"
    case .alleenBegeleid: "agreed to meet only with somebody beside them"
    case .nietTonen: "agreed not to show"
    }
  }
}
