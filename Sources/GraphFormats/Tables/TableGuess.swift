/// What was understood of a table though it does not say so.
public enum TableGuess: Hashable, Sendable {
  case windows1252
  /// The layout, by the name that the person may choose it by, and how sure that is of 100.
  case layout(String, score: Int)
  case swappedColumns(String, String)
  /// Rows that say that there is no tie, such as `not at all`.
  case noTieRows(Int, example: String)
  case missingWords(String, count: Int)
  case decimalComma(String)
  case categoriesJoined(String, columns: Int)
  case shortRows(Int)
  case duplicateColumn(String, now: String)
  case egoColumns([String])
  case nodesFromTies(Int)
  case egosWithoutRow(Int)
  case unnamedEgo
  case egoRow(String)
  case duplicateName(String, now: String)
  case directedMatrix
  case noTies(file: String)
  case keyColumn(String, role: String)
}

extension TableGuess {
  var nederlandseZin: String {
    switch self {
    case .windows1252:
      "het bestand is geen UTF-8 en is gelezen als Windows-1252; kijk of letters als é kloppen"
    case .layout(let name, let score): "gelezen als '\(name)' (zekerheid \(score) van 100)"
    case .swappedColumns(let one, let other):
      "de kolommen '\(one)' en '\(other)' zijn verwisseld, en zo gelezen"
    case .noTieRows(let count, let example):
      "\(count) keer staat er dat er geen band is, zoals '\(example)'; daar is geen lijn van gemaakt"
    case .missingWords(let word, let count): "'\(word)' is \(count) keer gelezen als: niet bekend"
    case .decimalComma(let column): "de komma in '\(column)' is gelezen als decimaalteken"
    case .categoriesJoined(let name, let columns):
      "\(columns) kolommen met ja of nee zijn samen gelezen als '\(name)'"
    case .shortRows(let count):
      "\(count) rijen zijn korter dan de kop; wat ontbreekt, is gelezen als leeg"
    case .duplicateColumn(let name, let now):
      "de kolom '\(name)' staat er twee keer; de tweede heet nu '\(now)'"
    case .egoColumns(let names):
      "\(listed(names, and: "en nog")) gaan over de hoofdpersoon: ze staan vooraan en zijn gelijk in"
        + " alle rijen van een netwerk"
    case .nodesFromTies(let count): "\(count) mensen staan alleen in de lijst met relaties"
    case .egosWithoutRow(let count): "van \(count) hoofdpersonen is er geen rij"
    case .unnamedEgo: "het bestand zegt niet om wie het gaat"
    case .egoRow(let name): "'\(name)' is gelezen als de hoofdpersoon"
    case .duplicateName(let name, let now):
      "'\(name)' staat er twee keer; de tweede heeft nu het kenmerk '\(now)'"
    case .directedMatrix: "de matrix is niet aan beide kanten gelijk; de lijnen hebben een richting"
    case .noTies(let file): "'\(file)' heeft geen rijen: er zijn geen relaties"
    case .keyColumn(let column, let role): "'\(column)' is gelezen als \(role)"
    }
  }

  var englishSentence: String {
    switch self {
    case .windows1252:
      "the file is no UTF-8 and was read as Windows-1252; see whether letters such as é are right"
    case .layout(let name, let score): "read as '\(name)' (certainty \(score) of 100)"
    case .swappedColumns(let one, let other):
      "the columns '\(one)' and '\(other)' are swapped, and were read so"
    case .noTieRows(let count, let example):
      "\(count) times it says that there is no tie, as '\(example)'; no edge was made of those"
    case .missingWords(let word, let count): "'\(word)' was read as not known \(count) times"
    case .decimalComma(let column): "the comma in '\(column)' was read as a decimal sign"
    case .categoriesJoined(let name, let columns):
      "\(columns) columns with yes or no were read together as '\(name)'"
    case .shortRows(let count):
      "\(count) rows are shorter than the header; what lacks was read as empty"
    case .duplicateColumn(let name, let now):
      "the column '\(name)' is there twice; the second is now called '\(now)'"
    case .egoColumns(let names):
      "\(listed(names, and: "and")) are about the focal person: they come first and are the same in"
        + " all rows of a network"
    case .nodesFromTies(let count): "\(count) people are in the list of ties only"
    case .egosWithoutRow(let count): "\(count) focal people have no row"
    case .unnamedEgo: "the file does not say whom it is about"
    case .egoRow(let name): "'\(name)' was read as the focal person"
    case .duplicateName(let name, let now):
      "'\(name)' is there twice; the id of the second is now '\(now)'"
    case .directedMatrix: "the matrix is not the same on both sides; the edges have a direction"
    case .noTies(let file): "'\(file)' has no rows: there are no ties"
    case .keyColumn(let column, let role): "'\(column)' was read as \(role)"
    }
  }
}
