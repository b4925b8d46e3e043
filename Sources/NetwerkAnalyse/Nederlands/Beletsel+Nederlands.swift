import Netwerk

extension Beletsel {
  /// As it follows on a name and a colon.
  var nederlands: String {
    switch self {
    case .overleden: "is overleden"
    case .verbroken: "het contact is verbroken"
    case .contactverbod: "er is een contactverbod"
    case .veiligheid(let afspraak): "afgesproken is \(afspraak.soort.rawValue): \(afspraak.reden)"
    case .wilNiet: "wil niet gevraagd worden"
    case .overbelast: "draagt al meer dan goed is"
    }
  }
}
