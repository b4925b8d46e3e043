import Netwerk

/// What can be the matter with a Pajek file.
public enum PajekCause: Hashable, Sendable {
  /// The file has no `*Vertices` at all.
  case noVertices
  /// A line before the first section, or in one that takes none.
  case strayLine(String)
  case notACount(String)
  case notANumber(String)
  /// More vertices than a file of this size can hold.
  case tooManyVertices(Int, limit: Int)
  case vertexOutOfRange(String, count: Int)
  /// So many vertices have no line of their own.
  case verticesWithoutLine(Int)
  /// A line that does not say from where to where.
  case incompleteLine
  case unclosedQuote
  /// A section that graphs have no place for.
  case sectionLeftOut(String)
  /// A partition or vector that fits no network of the file.
  case noNetworkOfSize(Int, name: String)
  /// Labels that hold a line end have a blank instead.
  case lineEndsLost(Int)
}

extension PajekCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .noVertices: "in dit bestand staat geen *Vertices, dus geen netwerk van Pajek"
    case .strayLine(let text): "'\(text)' hoort hier niet; een deel begint met een regel met een *"
    case .notACount(let text): "na *Vertices hoort een aantal, en geen '\(text)'"
    case .notANumber(let text): "'\(text)' is geen getal; gebruik een punt voor de decimalen"
    case .tooManyVertices(let count, let limit):
      "*Vertices noemt er \(count), maar in een bestand van deze grootte passen er \(limit)"
    case .vertexOutOfRange(let text, let count):
      "nummer '\(text)' bestaat niet; de nummers lopen van 1 tot en met \(count)"
    case .verticesWithoutLine(let count):
      "\(count) nummers hebben geen eigen regel; zij tellen mee zonder naam"
    case .incompleteLine: "op deze regel horen twee nummers: van wie naar wie"
    case .unclosedQuote:
      "hier begint een aanhalingsteken dat niet sluit; gelezen tot het regeleinde"
    case .sectionLeftOut(let name):
      "het deel '\(name)' is overgeslagen; daar is hier geen plaats voor"
    case .noNetworkOfSize(let count, let name):
      "'\(name)' gaat over \(count) nummers en past bij geen netwerk in dit bestand; weggelaten"
    case .lineEndsLost(let count):
      "in \(count) teksten is een regeleinde een spatie geworden; Pajek kent dat niet"
    }
  }

  private var englishSentence: String {
    switch self {
    case .noVertices: "this file has no *Vertices, so no network of Pajek"
    case .strayLine(let text): "'\(text)' does not belong here; a part begins with a line with a *"
    case .notACount(let text): "after *Vertices comes a number, not '\(text)'"
    case .notANumber(let text): "'\(text)' is not a number; use a point for decimals"
    case .tooManyVertices(let count, let limit):
      "*Vertices names \(count), but a file of this size has room for \(limit)"
    case .vertexOutOfRange(let text, let count):
      "number '\(text)' does not exist; numbers go from 1 to \(count)"
    case .verticesWithoutLine(let count):
      "\(count) numbers have no line of their own; they count, without a name"
    case .incompleteLine: "this line should have two numbers: from whom to whom"
    case .unclosedQuote:
      "a quotation mark opens here and does not close; read to the end of the line"
    case .sectionLeftOut(let name): "the part '\(name)' was skipped; there is no place for it here"
    case .noNetworkOfSize(let count, let name):
      "'\(name)' is about \(count) numbers and fits no network in this file; left out"
    case .lineEndsLost(let count):
      "in \(count) texts a line end became a blank; Pajek has no line ends in texts"
    }
  }
}
