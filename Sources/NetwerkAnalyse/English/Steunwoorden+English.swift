import Netwerk

extension Steunsoort {
  /// As it follows on "for" or "gives": `practical help`.
  var asHelp: String {
    switch self {
    case .praktisch: "practical help"
    case .emotioneel: "emotional support"
    case .advies: "advice"
    case .gezelschap: "company"
    case .waardering: "recognition"
    case .materieel: "material help"
    }
  }
}
