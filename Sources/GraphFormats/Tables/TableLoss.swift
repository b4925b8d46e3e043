/// What was left out of a table, or of a graph that became one.
public enum TableLoss: Hashable, Sendable {
  case encrypted(String, count: Int)
  case drawingColumns([String])
  case diagonal(Int)
  case namelessColumn(Int, count: Int)
  /// As a column map asked.
  case columnLeftOut(String, count: Int)
  /// As a column map asked.
  case valueLeftOut(String, column: String, count: Int)
  case repeatedMatrix(file: String)
  case rowsWithoutID(Int)
  /// People without a tie to the focal person, in a format where a tie goes without saying.
  case impliedTies(Int)
  /// Others that the network is around, in a format that knows one.
  case otherEgos(Int)
  case direction(Int)
}

extension TableLoss {
  var nederlandseZin: String {
    switch self {
    case .encrypted(let column, let count):
      "'\(column)' is \(count) keer versleuteld en daar weggelaten"
    case .drawingColumns(let names):
      "\(listed(names, and: "en nog")) zijn plaatsen op het scherm en zijn weggelaten"
    case .diagonal(let count):
      "\(count) cellen van iemand naar zichzelf zijn weggelaten"
    case .namelessColumn(let number, let count):
      "kolom \(number) heeft geen naam; de \(count) waarden daarin zijn weggelaten"
    case .columnLeftOut(let name, let count):
      "'\(name)' is \(count) keer weggelaten, zoals de kolomkaart zegt"
    case .valueLeftOut(let value, let column, let count):
      "'\(value)' bij '\(column)' is \(count) keer weggelaten, zoals de kolomkaart zegt"
    case .repeatedMatrix(let file):
      "'\(file)' herhaalt de lijsten met relaties en is overgeslagen"
    case .rowsWithoutID(let count): "\(count) rijen zonder nummer of naam zijn overgeslagen"
    case .impliedTies(let count):
      "van \(count) mensen gaat verloren dat ze geen band met de hoofdpersoon hebben: in dit formaat"
        + " spreekt die band vanzelf"
    case .otherEgos(let count):
      "\(count) keer is iemand ook hoofdpersoon en staat nu bij de anderen: dit formaat kent er één"
    case .direction(let count): "\(count) lijnen hebben een richting; die past niet in dit formaat"
    }
  }

  var englishSentence: String {
    switch self {
    case .encrypted(let column, let count):
      "'\(column)' is encrypted \(count) times and was left out there"
    case .drawingColumns(let names):
      "\(listed(names, and: "and")) are places on a screen and were left out"
    case .diagonal(let count): "\(count) cells of somebody with themselves were left out"
    case .namelessColumn(let number, let count):
      "column \(number) has no name; its \(count) values were left out"
    case .columnLeftOut(let name, let count):
      "'\(name)' was left out \(count) times, as the column map says"
    case .valueLeftOut(let value, let column, let count):
      "'\(value)' in '\(column)' was left out \(count) times, as the column map says"
    case .repeatedMatrix(let file): "'\(file)' repeats the lists of ties and was skipped"
    case .rowsWithoutID(let count): "\(count) rows without a number or a name were skipped"
    case .impliedTies(let count):
      "that \(count) people have no tie with the focal person is lost: in this format that tie goes"
        + " without saying"
    case .otherEgos(let count):
      "\(count) times somebody is a focal person too and now stands with the others: this format "
        + "knows one"
    case .direction(let count): "\(count) edges have a direction, which has no place in this format"
    }
  }
}
