import Netwerk
import NetwerkAnalyse

/// The answer as rows of data, with one number a row.
struct AnalyseCSV {
  let verslag: AnalyseVerslag

  static let kop = [
    "bestand", "hoofdpersoon", "vanaf", "peildatum", "maat", "onderdeel", "waarde", "n", "eenheid",
    "onbekend", "reden",
  ]

  /// Rows of one moment have no `vanaf`; rows about a change have the date it is counted from.
  var tekst: String {
    var regels = [CSV.regel(Self.kop)]
    for reeks in verslag.reeksen {
      for moment in reeks.momenten {
        regels += verslag.maten(van: moment).metingen.flatMap { rij($0, moment, vanaf: nil) }
      }
      for (moment, stap) in zip(reeks.momenten.dropFirst(), verslag.vergelijkingen(reeks)) {
        let vanaf = stap.vroeger.netwerk.peildatum
        regels += stap.metingen.flatMap { rij($0, moment, vanaf: vanaf) }
      }
    }
    return regels.joined()
  }

  private func rij(_ meting: Meting, _ moment: AnalyseMoment, vanaf: Datum?) -> [String] {
    meting.regels.map { regel in
      CSV.regel([
        moment.bestand, moment.netwerk.hoofdpersonen.map(\.id.tekst).joined(separator: " "),
        vanaf?.description ?? "", moment.peildatum?.description ?? "", regel.maat,
        regel.onderdeel, regel.waarde, "\(regel.n)", regel.eenheid, "\(regel.onbekend)",
        regel.reden,
      ])
    }
  }
}
