/// Finds places in a text one after another (English: *cursor*).
///
/// A program writes a whole network on one line, so a place is looked for from the one before it:
/// a thousand messages about a line of a megabyte cost one walk over that line.
struct Regelwijzer {
  let bron: Brontekst
  private var plek = Plek(regel: 0, kolom: 1)
  private(set) var regel: Substring = ""
  private(set) var index: String.Index = "".startIndex
  /// The column in characters, from 1.
  private(set) var kolom = 1

  init(_ bron: Brontekst) { self.bron = bron }

  /// The number of the line in which the place was found.
  var regelnummer: Int { plek.regel }

  /// Goes to a place, or to the nearest one inside the text.
  mutating func ga(naar doel: Plek) {
    let nummer = min(max(doel.regel, 1), bron.aantalRegels)
    if nummer != plek.regel || doel.kolom < plek.kolom { begin(nummer) }
    let afstand = nummer < doel.regel ? Int.max : max(doel.kolom, 1) - plek.kolom
    let nieuw =
      regel.unicodeScalars.index(index, offsetBy: afstand, limitedBy: regel.endIndex)
      ?? regel.endIndex
    kolom += regel[index..<nieuw].count
    index = nieuw
    plek = Plek(regel: nummer, kolom: max(doel.kolom, 1))
  }

  private mutating func begin(_ nummer: Int) {
    regel = bron.regel(nummer)
    index = regel.startIndex
    plek = Plek(regel: nummer, kolom: 1)
    kolom = 1
  }
}
