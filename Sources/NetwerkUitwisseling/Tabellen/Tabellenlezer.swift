import GraphFormats
import NetwerkBestand

/// Reads tables in the layouts of other programs, and people's own, as graphs (English: *table
/// reader*).
///
/// ```swift
/// let lezing = Tabellenlezer().lees([
///   Tabelbestand(naam: "egos.csv", bytes: egos),
///   Tabelbestand(naam: "alters.csv", bytes: alters),
///   Tabelbestand(naam: "edges.csv", bytes: edges),
/// ])
/// lezing.indeling           // .lijsten
/// lezing.lezing.graphs      // one for each row of egos.csv
/// ```
///
/// Files are CSV: separated by `,` `;` or tab, in UTF-8, UTF-16 or Windows-1252. What is understood
/// without the files saying so is told as a guess, what is left out as a loss. Values stay the words
/// of the file; what they mean is said by `Veldnamen` and a ``Kolomkaart``.
///
/// Complexity: O(bytes), and as much memory.
public struct Tabellenlezer: Sendable {
  private let gekozen: Tabelindeling?
  private let kaart: Kolomkaart?

  /// - Parameters:
  ///   - indeling: how the tables are laid out; `nil` to see that from their columns.
  ///   - kaart: what columns mean. Only what it says of keys counts here; the rest is for
  ///     ``Kolomkaart/toegepast(op:)``.
  public init(indeling: Tabelindeling? = nil, kaart: Kolomkaart? = nil) {
    gekozen = indeling ?? kaart?.indeling
    self.kaart = kaart
  }

  /// Reads one set of tables. Never traps; with an error there are no graphs.
  public func lees(_ bestanden: [Tabelbestand]) -> Tabellezing {
    var meldingen = Tabelmeldingen()
    var tabellen: [CSVTabel] = []
    for (nummer, bestand) in bestanden.enumerated() {
      if let tabel = CSVTabel(bestand, nummer: nummer, &meldingen) { tabellen.append(tabel) }
    }
    guard meldingen.fouten.isEmpty, !tabellen.isEmpty else {
      if bestanden.isEmpty { meldingen.meld(.emptyFile) }
      return Tabellezing(nil, [], meldingen, [])
    }
    guard let indeling = indeling(tabellen, &meldingen) else {
      return Tabellezing(nil, [], meldingen, tabellen)
    }
    let grafen = lees(tabellen, indeling, &meldingen)
    return Tabellezing(indeling, grafen, meldingen, tabellen, kaart)
  }

  private func indeling(
    _ tabellen: [CSVTabel], _ meldingen: inout Tabelmeldingen
  ) -> Tabelindeling? {
    if let gekozen { return gekozen }
    do throws(Herkenning.Onherkend) {
      let uitslag = try Herkenning(tabellen: tabellen, kaart: kaart).uitslag()
      meldingen.raad(.layout(uitslag.indeling.rawValue, score: uitslag.punten))
      return uitslag.indeling
    } catch {
      meldingen.meld(error.probleem, Position(line: 1))
      return nil
    }
  }

  private func lees(
    _ tabellen: [CSVTabel], _ indeling: Tabelindeling, _ meldingen: inout Tabelmeldingen
  ) -> [PropertyGraph] {
    switch indeling {
    case .networkCanvas, .lijsten, .egoWeb, .openeddi:
      return leesLijsten(tabellen, indeling, &meldingen)
    case .breed, .matrix, .werkblad:
      var grafen: [PropertyGraph] = []
      for tabel in tabellen { grafen += leesAlleen(tabel, indeling, &meldingen) }
      return grafen
    }
  }

  /// A table that says everything by itself.
  private func leesAlleen(
    _ tabel: CSVTabel, _ indeling: Tabelindeling, _ meldingen: inout Tabelmeldingen
  ) -> [PropertyGraph] {
    if indeling == .matrix {
      return Matrixlezer(tabel).lees(&meldingen).map { [$0] } ?? []
    }
    let sleutels = Sleutels(tabel, kaart, zwak: indeling == .werkblad)
    let uitkomst: ([PropertyGraph], Tabelmeldingen)
    if indeling == .breed {
      var lezer = Bredelezer(tabel, sleutels, meldingen)
      uitkomst = lezer.lees()
    } else {
      guard sleutels.naam ?? sleutels.kenmerk != nil else {
        meldingen.meld(
          .columnMissing("naam", layout: indeling.rawValue),
          Position(file: tabel.bestand, line: 1))
        return []
      }
      var lezer = Werkbladlezer(tabel, sleutels, meldingen)
      uitkomst = lezer.lees()
    }
    meldingen = uitkomst.1
    return uitkomst.0
  }

  private func leesLijsten(
    _ tabellen: [CSVTabel], _ indeling: Tabelindeling, _ meldingen: inout Tabelmeldingen
  ) -> [PropertyGraph] {
    let isMatrix = { (tabel: CSVTabel) in
      indeling == .networkCanvas && NetworkCanvas.isMatrix(bestand: tabel.naam)
    }
    let sterk = tabellen.filter { !isMatrix($0) }.map { ($0, Sleutels($0, kaart, zwak: false)) }
    let heeftPersonen = sterk.contains { $0.1.soort == .personen }
    let delen: [Lijstenlezer.Deel] = sterk.map { tabel, sleutels in
      sleutels.soort == nil || !heeftPersonen && sleutels.netwerk == nil
        ? (tabel, Sleutels(tabel, kaart, zwak: true)) : (tabel, sleutels)
    }
    for deel in delen where deel.sleutels.soort == nil {
      meldingen.meld(
        .roleUnclear(file: deel.tabel.naam), Position(file: deel.tabel.bestand, line: 1))
    }
    var lezer = Lijstenlezer(indeling, delen, matrices: tabellen.filter(isMatrix), meldingen)
    let grafen = lezer.lees()
    meldingen = lezer.meldingen
    return grafen
  }
}

/// What came of reading a set of tables (English: *table reading*).
public struct Tabellezing: Sendable {
  /// `nil` when it was not recognised.
  public let indeling: Tabelindeling?
  /// The graphs and everything there is to tell; positions name the files by their place in the set.
  public let lezing: FormatReading
  /// The columns that say which row is about what, by their names.
  public let sleutelkolommen: [(kolom: String, rol: Sleutelrol)]
  /// The columns of which the values are what people are called.
  public let naamkolommen: [String]
  /// The tables, as far as they could be read at all.
  let tabellen: [CSVTabel]

  /// Whether nothing is wrong but that it does not show how the tables are laid out.
  public var isOnherkend: Bool { indeling == nil && !tabellen.isEmpty }

  /// The layout that tables most likely have that can have two.
  public var mogelijk: Tabelindeling? {
    for melding in lezing.issues {
      if case .table(.problem(.layoutAmbiguous(let eerste, _))) = melding.cause {
        return Tabelindeling(rawValue: eerste)
      }
    }
    return nil
  }

  init(
    _ indeling: Tabelindeling?, _ grafen: [PropertyGraph], _ meldingen: Tabelmeldingen,
    _ tabellen: [CSVTabel], _ kaart: Kolomkaart? = nil
  ) {
    self.indeling = indeling
    self.tabellen = tabellen
    lezing = FormatReading(
      graphs: meldingen.fouten.isEmpty ? grafen : [], issues: meldingen.alles())
    var rollen: [(kolom: String, rol: Sleutelrol)] = []
    var namen: [String] = []
    for tabel in tabellen where indeling != .matrix && indeling != nil {
      let sleutels = Sleutels(tabel, kaart, zwak: indeling == .werkblad)
      let plaatsen: [(Int?, Sleutelrol)] = [
        (sleutels.netwerk, .netwerk), (sleutels.kenmerk, .kenmerk), (sleutels.van, .van),
        (sleutels.naar, .naar),
      ]
      for kolom in tabel.kolommen {
        for (plaats, rol) in plaatsen
        where plaats == kolom.plaats && !rollen.contains(where: { $0.kolom == kolom.naam }) {
          rollen.append((kolom.naam, rol))
        }
        if sleutels.naam == kolom.plaats, !namen.contains(kolom.naam) { namen.append(kolom.naam) }
      }
    }
    (sleutelkolommen, naamkolommen) = (rollen, namen)
  }
}
