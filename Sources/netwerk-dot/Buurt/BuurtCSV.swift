import NetwerkAnalyse

/// The answer as rows of data, with one value a row; keys are the same in every language.
struct BuurtCSV {
  let verslag: Buurtverslag

  static let kop = ["vraag", "wat", "kolom", "waarde", "reden", "n", "onbekend"]

  var tekst: String {
    let regels = verslag.onderdelen.flatMap { deel in
      deel.rijen.flatMap { rij in
        zip(deel.kolommen, rij.waarden).map { kolom, waarde in
          let (tekst, reden) = Self.cel(waarde)
          return CSV.regel([
            deel.vraag.rawValue, rij.sleutel, kolom.sleutel, tekst, reden, Self.aantal(deel.n),
            deel.onbekend.map(Self.aantal) ?? "",
          ])
        }
      }
    }
    return ([CSV.regel(Self.kop)] + regels).joined()
  }

  private static func aantal(_ cel: Buurtcel) -> String { cel.aantal.map { "\($0)" } ?? "" }

  /// The value, and why there is none.
  private static func cel(_ waarde: Buurtverslag.Waarde) -> (String, String) {
    switch waarde {
    case .cel(.onderdrukt): ("", "onderdrukt")
    case .cel(.aantal(let aantal)): ("\(aantal)", "")
    case .aandeel(let getal?), .getal(let getal?): ("\(getal)", "")
    case .aandeel(nil), .getal(nil): ("", "onbekend")
    case .woorden(let woorden): (woorden.joined(separator: " "), "")
    }
  }
}
