import GraphFormats
import NetwerkBestand

/// Reads a matrix with names along both sides (English: *matrix reader*).
///
/// From the row, to the column. Equal on both sides, or filled on one side of the diagonal only, it
/// is a graph without directions. Network Canvas and spreadsheets for UCINET write this.
struct Matrixlezer {
  private let tabel: CSVTabel

  init(_ tabel: CSVTabel) { self.tabel = tabel }

  /// Whether a table has the same names along both sides.
  static func isMatrix(_ tabel: CSVTabel) -> Bool {
    tabel.kolommen.count > 2 && tabel.rijen.count == tabel.kolommen.count - 1
      && Set(tabel.kolommen.dropFirst().map { Celwoorden.sleutel($0.naam) })
        == Set(tabel.rijen.map { Celwoorden.sleutel(tabel.tekst($0, 0)) })
  }

  private struct Cel: Hashable {
    let rij: Int
    let kolom: Int
  }

  /// The graph; `nil` when it is no matrix, and then the messages say why.
  ///
  /// Complexity: O(cells).
  func lees(_ meldingen: inout Tabelmeldingen) -> PropertyGraph? {
    let kolommen = tabel.kolommen.dropFirst()
    let begin = Position(file: tabel.bestand, line: 1)
    guard tabel.rijen.count == kolommen.count else {
      meldingen.meld(
        .matrixNotSquare(rows: tabel.rijen.count, columns: kolommen.count), begin)
      return nil
    }
    let nummers = Dictionary(
      zip(kolommen.map { Celwoorden.sleutel($0.naam) }, 0...)
    ) { eerste, _ in eerste }
    var rijnummers: [Int] = []
    var graaf = PropertyGraph(
      nodes: kolommen.map { PropertyGraph.Node(Celwoorden.sleutel($0.naam), position: begin) })
    for rij in tabel.rijen {
      let naam = Celwoorden.sleutel(tabel.tekst(rij, 0))
      guard let nummer = nummers[naam] else {
        meldingen.meld(.matrixLabel(naam), tabel.plek(rij))
        return nil
      }
      graaf.nodes[nummer].position = tabel.plek(rij)
      rijnummers.append(nummer)
    }
    guard Set(rijnummers).count == rijnummers.count else {
      meldingen.meld(.matrixNotSquare(rows: Set(rijnummers).count, columns: kolommen.count), begin)
      return nil
    }
    vul(&graaf, rijnummers, &meldingen)
    return graaf
  }

  private func vul(
    _ graaf: inout PropertyGraph, _ rijnummers: [Int], _ meldingen: inout Tabelmeldingen
  ) {
    let nummers = Dictionary(
      uniqueKeysWithValues: zip(tabel.kolommen.dropFirst().map(\.plaats), 0...))
    var cellen: [(cel: Cel, waarde: String, plek: Position)] = []
    var waarden: [Cel: String] = [:]
    var diagonaal = 0
    for (rij, nummer) in zip(tabel.rijen, rijnummers) {
      for (plaats, tekst) in rij.velden.enumerated().dropFirst() {
        guard let kolom = nummers[plaats], let waarde = gewicht(tekst, plaats) else { continue }
        if kolom == nummer {
          diagonaal += 1
        } else {
          let cel = Cel(rij: nummer, kolom: kolom)
          waarden[cel] = waarde
          cellen.append((cel, waarde, tabel.plek(rij, plaats)))
        }
      }
    }
    let begin = Position(file: tabel.bestand, line: 1)
    if diagonaal > 0 { meldingen.verlies(.diagonal(diagonaal), begin) }
    let isGelijk = cellen.allSatisfy {
      waarden[Cel(rij: $0.cel.kolom, kolom: $0.cel.rij)] == $0.waarde
    }
    let isDriehoek =
      cellen.allSatisfy { $0.cel.rij < $0.cel.kolom }
      || cellen.allSatisfy { $0.cel.rij > $0.cel.kolom }
    graaf.isDirected = !isGelijk && !isDriehoek
    if graaf.isDirected { meldingen.raad(.directedMatrix, begin) }
    let isGewogen = cellen.contains { $0.waarde != "1" }
    for (cel, waarde, plek) in cellen where !isGelijk || cel.rij < cel.kolom {
      graaf.edges.append(
        PropertyGraph.Edge(
          cel.rij, cel.kolom,
          properties: isGewogen ? [Property("weight", .text(waarde), position: plek)] : [],
          position: plek))
    }
  }

  /// What a cell says of a tie; `nil` when there is none.
  private func gewicht(_ tekst: String, _ plaats: Int) -> String? {
    if Celwoorden.isAfwezig(tekst) || Celwoorden.isGeenBand(tekst) { return nil }
    if Celwoorden.jaNee(tekst) == true { return "1" }
    guard tabel.inhoud[plaats].heeftDecimaalkomma else { return Celwoorden.sleutel(tekst) }
    let getal = String(tekst.map { $0 == "," ? "." : $0 })
    return Double(getal) == 0 ? nil : getal
  }
}
