import Netwerk

extension Steunsoort {
  /// As it follows on "voor" or "geeft": `praktische hulp`.
  var alsHulp: String {
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
