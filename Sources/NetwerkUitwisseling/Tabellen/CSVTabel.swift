import GraphFormats
import NetwerkBestand

/// A table in memory, with where everything stands (English: *table*).
struct CSVTabel: Sendable {
  /// Which file of the set.
  let bestand: Int
  let naam: String
  let kolommen: [Kolom]
  let rijen: [CSVRij]
  let scheiding: UInt8
  /// What the cells of each place look like.
  let inhoud: [Kolominhoud]
  /// Whether the file has rows, of which ``rijen`` may be some.
  let heeftRijen: Bool

  struct Kolom: Hashable, Sendable {
    let naam: String
    /// Its place in every row.
    let plaats: Int
    /// Its name without capitals, spaces, dots and hyphens.
    let vorm: String
  }

  /// What a cell says, without white space around it; "" where the row is too short.
  func tekst(_ rij: CSVRij, _ plaats: Int) -> String {
    plaats < rij.velden.count ? rij.velden[plaats] : ""
  }

  /// What a cell says; `nil` for nothing and for words that say that nothing is known.
  func waarde(_ rij: CSVRij, _ plaats: Int) -> String? {
    let tekst = tekst(rij, plaats)
    return Celwoorden.isAfwezig(tekst) ? nil : tekst
  }

  /// An identifier; `nil` for none. In small letters `nan` is the id of somebody called Nan.
  func sleutel(_ rij: CSVRij, _ plaats: Int?) -> String? {
    guard let plaats else { return nil }
    let tekst = tekst(rij, plaats)
    if ["nan", "null"].contains(tekst) { return tekst }
    return waarde(rij, plaats).map(Celwoorden.sleutel)
  }

  func plek(_ rij: CSVRij, _ plaats: Int = 0) -> Position {
    guard plaats < rij.plekken.count else { return Position(file: bestand, line: rij.regel) }
    let plek = rij.plekken[plaats]
    return Position(file: bestand, line: plek.regel, column: plek.kolom)
  }
}

/// What the cells of a column look like (English: *column contents*).
struct Kolominhoud: Sendable {
  private(set) var gevuld = 0
  /// Whether all are numbers and some are written with a decimal comma.
  var heeftDecimaalkomma: Bool { zijnGetallen && heeftKomma }
  /// Whether all are words for yes and no.
  private(set) var isJaNee = true
  /// Whether all say that a tie has a direction or none; an empty cell says nothing.
  private(set) var zijnRichtingen = true
  private var zijnGetallen: Bool
  private var heeftKomma = false

  /// - Parameter kanKomma: whether a comma can be a decimal sign.
  init(kanKomma: Bool) { zijnGetallen = kanKomma }

  mutating func tel(_ cel: String) {
    if zijnRichtingen, !cel.isEmpty {
      zijnRichtingen = ["directed", "undirected"].contains(cel.lowercased())
    }
    guard !Celwoorden.isAfwezig(cel) else { return }
    gevuld += 1
    if isJaNee { isJaNee = Celwoorden.jaNee(cel) != nil }
    guard zijnGetallen else { return }
    let (isGetal, komma) = Celwoorden.getal(cel)
    zijnGetallen = isGetal
    if komma { heeftKomma = true }
  }
}
