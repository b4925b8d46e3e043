import Netwerk

/// What can be the matter with a DL file of UCINET.
public enum DLCause: Hashable, Sendable {
  case notDL
  case unknownWord(String)
  case unknownFormat(String)
  case notACount(String)
  case notANumber(String)
  /// Neither `n` nor labels say how many there are.
  case noSize
  case noData
  case tooMany(Int, limit: Int)
  case outOfRange(String, count: Int)
  case tooFewCells(Int, row: Int)
  case surplus(String)
  case fewerLabels(Int, of: Int)
  case missingCells(Int)
  /// Both halves of the matrix are equal.
  case symmetric
  case incompleteLine
}

extension DLCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .notDL: "een bestand van UCINET begint met 'dl'; dit niet"
    case .unknownWord(let word): "'\(word)' is geen woord dat voor 'data:' in een DL-bestand hoort"
    case .unknownFormat(let word): "de indeling '\(word)' kan hier niet worden gelezen"
    case .notACount(let text): "hier hoort een aantal, en geen '\(text)'"
    case .notANumber(let text): "'\(text)' is geen getal; gebruik een punt voor de decimalen"
    case .noSize: "het bestand zegt niet hoeveel het er zijn; zet bijvoorbeeld n=12 achter 'dl'"
    case .noData: "in dit bestand staat geen 'data:'"
    case .tooMany(let count, let limit):
      "het bestand noemt er \(count), maar in een bestand van deze grootte passen er \(limit)"
    case .outOfRange(let text, let count):
      "'\(text)' bestaat niet; de nummers lopen van 1 tot en met \(count)"
    case .tooFewCells(let row, let rows):
      "de tabel houdt op in rij \(row) van \(rows); er ontbreken getallen"
    case .surplus(let text): "na de laatste rij staat nog '\(text)'"
    case .fewerLabels(let found, let count):
      "er staan \(found) namen voor \(count) nummers; de andere hebben geen naam"
    case .missingCells(let count): "\(count) onbekende waarden zijn gelezen als: geen lijn"
    case .symmetric:
      "beide helften van de tabel zijn gelijk; de lijnen zijn gelezen zonder richting"
    case .incompleteLine: "op deze regel horen er twee te staan: van wie naar wie"
    }
  }

  private var englishSentence: String {
    switch self {
    case .notDL: "a file of UCINET begins with 'dl'; this one does not"
    case .unknownWord(let word): "'\(word)' is not a word that comes before 'data:' in a DL file"
    case .unknownFormat(let word): "the layout '\(word)' cannot be read here"
    case .notACount(let text): "a number should stand here, not '\(text)'"
    case .notANumber(let text): "'\(text)' is not a number; use a point for decimals"
    case .noSize: "the file does not say how many there are; put n=12, say, after 'dl'"
    case .noData: "this file has no 'data:'"
    case .tooMany(let count, let limit):
      "the file names \(count), but a file of this size has room for \(limit)"
    case .outOfRange(let text, let count):
      "'\(text)' does not exist; numbers go from 1 to \(count)"
    case .tooFewCells(let row, let rows):
      "the table ends in row \(row) of \(rows); numbers are missing"
    case .surplus(let text): "after the last row there is still '\(text)'"
    case .fewerLabels(let found, let count):
      "there are \(found) names for \(count) numbers; the others have no name"
    case .missingCells(let count): "\(count) unknown values were read as: no edge"
    case .symmetric: "both halves of the table are equal; edges were read without a direction"
    case .incompleteLine: "this line should have two: from whom to whom"
    }
  }
}
