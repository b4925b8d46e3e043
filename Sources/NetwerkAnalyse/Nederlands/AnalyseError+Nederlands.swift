import Netwerk

extension AnalyseError {
  var nederlands: String {
    switch self {
    case .gewichtBuitenBereik(let dimensie, let gewicht):
      "het gewicht van \(dimensie.naam(in: .nederlands)) is \(gewicht); een gewicht is 0 of meer"
    case .alleGewichtenNul: "alle gewichten zijn 0; geef er minstens één een gewicht boven 0"
    case .kansBuitenBereik(nil, let kans):
      "de kans op uitval is \(kans); een kans ligt tussen 0 en 1"
    case .kansBuitenBereik(let wie?, let kans):
      "de kans dat \(wie) uitvalt is \(kans); een kans ligt tussen 0 en 1"
    case .ongeldigeBand(let nummer):
      "band \(nummer + 1) is van iemand met zichzelf of met niemand; laat die weg"
    case .teVeelBanden: "dit zijn meer mensen of banden dan hier passen (2 miljard)"
    }
  }
}
