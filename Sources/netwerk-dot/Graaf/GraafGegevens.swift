import NetwerkAnalyse

/// The answers as data. Without `--tijd` the same question gives the same bytes, on any number of
/// threads.
struct GraafGegevens: Encodable {
  struct Gelezen: Encodable {
    let rijen: Int
    let kolommen: [String]
    let scheiding: String
    let kop: Bool
    let ongebruikteKolommen: Int
    let dubbeleBanden: Int
    let zelfbanden: Int
  }

  struct Schatting: Encodable {
    let steekproef: Int
    let marge: Double?
    let zekerheid: Double?
  }

  struct Telling: Encodable {
    let waarde: Int
    let aantal: Int
  }

  struct Antwoord: Encodable {
    let maat: String
    let naam: String
    let waarde: Double?
    let reden: String?
    let n: Int
    let eenheid: String
    let onderdelen: [String: Double]
    let verdeling: [Telling]?
    /// Present when the value was estimated; without a margin it is a lower bound.
    let schatting: Schatting?
    let afspraak: String
    let opmerking: String?
    let bron: String
    let seconden: Double?
  }

  let versie: Int
  let bestand: String
  let gelezen: Gelezen
  let mensen: Int
  let banden: Int
  let zaad: UInt64
  let antwoorden: [Antwoord]
  let stappen: [Stapmeter.Stap]?
  let draden: Int?

  init(_ verslag: GraafVerslag, mensen: Int, banden: Int) {
    versie = 1
    bestand = verslag.bestand
    let telling = verslag.telling
    gelezen = Gelezen(
      rijen: telling.rijen, kolommen: telling.kolommen, scheiding: String(telling.scheiding),
      kop: telling.heeftKop, ongebruikteKolommen: telling.ongebruikteKolommen,
      dubbeleBanden: verslag.dubbeleBanden, zelfbanden: telling.zelfbanden)
    self.mensen = mensen
    self.banden = banden
    zaad = verslag.instelling.zaad
    antwoorden = verslag.antwoorden.map { Self.gegevens($0, verslag) }
    stappen = verslag.metTijd ? verslag.stappen : nil
    draden = verslag.metTijd ? verslag.instelling.draden : nil
  }

  private static func gegevens(
    _ antwoord: GraafVerslag.Antwoord, _ verslag: GraafVerslag
  ) -> Antwoord {
    let (maat, uitkomst) = (antwoord.maat, antwoord.uitkomst)
    return Antwoord(
      maat: maat.id, naam: maat.naam.naam(in: verslag.taal), waarde: uitkomst.waarde,
      reden: uitkomst.reden?.rawValue, n: uitkomst.n, eenheid: uitkomst.eenheid.rawValue,
      onderdelen: Dictionary(uitkomst.onderdelen.map { ($0.id, $0.waarde) }) { eerste, _ in eerste
      },
      verdeling: uitkomst.verdeling.isEmpty
        ? nil : uitkomst.verdeling.map { Telling(waarde: $0.waarde, aantal: $0.aantal) },
      schatting: uitkomst.schatting.map {
        Schatting(steekproef: $0.steekproef, marge: $0.marge, zekerheid: $0.zekerheid)
      },
      afspraak: Graafmaat.afspraak.naam(in: verslag.taal),
      opmerking: maat.opmerking?.naam(in: verslag.taal), bron: maat.bron,
      seconden: verslag.metTijd ? antwoord.seconden : nil)
  }
}

/// The answers as rows, one number a row.
struct GraafCSV {
  let verslag: GraafVerslag

  var tekst: String {
    let kop = [
      "maat", "onderdeel", "waarde", "n", "eenheid", "steekproef", "marge", "reden", "bron",
    ]
    return ([kop + (verslag.metTijd ? ["seconden"] : [])] + verslag.antwoorden.flatMap(rijen))
      .map(CSV.regel).joined()
  }

  private func rijen(_ antwoord: GraafVerslag.Antwoord) -> [[String]] {
    let uitkomst = antwoord.uitkomst
    func rij(_ onderdeel: String, _ waarde: String) -> [String] {
      [
        antwoord.maat.id, onderdeel, waarde, "\(uitkomst.n)", uitkomst.eenheid.rawValue,
        uitkomst.schatting.map { "\($0.steekproef)" } ?? "",
        uitkomst.schatting?.marge.map { "\($0)" } ?? "", uitkomst.reden?.rawValue ?? "",
        antwoord.maat.bron,
      ] + (verslag.metTijd ? ["\(antwoord.seconden)"] : [])
    }
    return [rij("", uitkomst.waarde.map(Self.tekst) ?? "")]
      + uitkomst.onderdelen.map { rij($0.id, Self.tekst($0.waarde)) }
      + uitkomst.verdeling.map { rij("aantal met \($0.waarde)", "\($0.aantal)") }
  }

  private static func tekst(_ waarde: Double) -> String {
    waarde == waarde.rounded() && abs(waarde) < 1e15 ? "\(Int(waarde))" : "\(waarde)"
  }
}
