import Netwerk

extension AnalyseError {
  var english: String {
    switch self {
    case .gewichtBuitenBereik(let dimensie, let gewicht):
      "the weight of \(dimensie.naam(in: .engels)) is \(gewicht); a weight is 0 or more"
    case .alleGewichtenNul: "all weights are 0; give at least one a weight above 0"
    case .kansBuitenBereik(nil, let kans):
      "the probability of dropping out is \(kans); a probability lies within 0 and 1"
    case .kansBuitenBereik(let wie?, let kans):
      "the probability that \(wie) drops out is \(kans); a probability lies within 0 and 1"
    case .ongeldigeBand(let nummer):
      "tie \(nummer + 1) is of somebody with themselves or with nobody; leave it out"
    case .teVeelBanden: "these are more people or ties than fit here (2 billion)"
    }
  }
}
