/// Why nothing came of a set of tables.
public enum TableProblem: Hashable, Sendable {
  case unclosedQuote
  case strayQuote
  case rowTooLong
  case rowTooWide(fields: Int, columns: Int)
  /// No layout is recognised; these columns were found.
  case layoutUnclear(columns: [String])
  case layoutAmbiguous(String, String)
  /// The layout asked for needs a column that no table has.
  case columnMissing(String, layout: String)
  /// What this file is within the set does not show from its columns.
  case roleUnclear(file: String)
  case duplicateEgo(String)
  case matrixNotSquare(rows: Int, columns: Int)
  case matrixLabel(String)
}

extension TableProblem {
  var nederlandseZin: String {
    switch self {
    case .unclosedQuote: "in de rij die hier begint, is een aanhalingsteken niet gesloten"
    case .strayQuote:
      "hier staat een los aanhalingsteken; zet het hele veld tussen aanhalingstekens en"
        + " verdubbel het teken dat erin staat"
    case .rowTooLong:
      "deze rij is langer dan 16 MiB; misschien is een aanhalingsteken niet gesloten"
    case .rowTooWide(let fields, let columns):
      "deze rij heeft \(fields) velden, maar er zijn \(columns) kolommen"
    case .layoutUnclear(let columns):
      "hoe deze tabel is ingedeeld, blijkt niet uit de kolommen"
        + " (\(listed(columns, and: "en nog"))); zeg het met 'indeling:' in een kolomkaart"
    case .layoutAmbiguous(let one, let other):
      "dit kan de indeling '\(one)' zijn, maar ook '\(other)'; zeg het met 'indeling:' in een"
        + " kolomkaart"
    case .columnMissing(let column, let layout):
      "bij de indeling '\(layout)' hoort een kolom \(column), en die is er niet; wijs hem aan in een"
        + " kolomkaart"
    case .roleUnclear(let file):
      "wat er in '\(file)' staat, blijkt niet uit de kolommen; laat het bestand weg of wijs de"
        + " kolommen aan in een kolomkaart"
    case .duplicateEgo(let id): "het netwerk '\(id)' staat al eerder in dit bestand"
    case .matrixNotSquare(let rows, let columns):
      "een matrix heeft evenveel rijen als kolommen; deze heeft er \(rows) en \(columns)"
    case .matrixLabel(let label): "bij de rij '\(label)' hoort geen kolom met die naam"
    }
  }

  var englishSentence: String {
    switch self {
    case .unclosedQuote: "a quotation mark is not closed in the row that begins here"
    case .strayQuote:
      "a quotation mark stands loose here; put the whole field between quotation marks and double"
        + " the one inside"
    case .rowTooLong: "this row is longer than 16 MiB; perhaps a quotation mark is not closed"
    case .rowTooWide(let fields, let columns):
      "this row has \(fields) fields, but there are \(columns) columns"
    case .layoutUnclear(let columns):
      "the layout of this table does not show from its columns (\(listed(columns, and: "and")));"
        + " say it with 'indeling:' in a column map"
    case .layoutAmbiguous(let one, let other):
      "this may be the layout '\(one)', but also '\(other)'; say it with 'indeling:' in a"
        + " column map"
    case .columnMissing(let column, let layout):
      "the layout '\(layout)' needs a column \(column), and there is none; point it out in a column"
        + " map"
    case .roleUnclear(let file):
      "what '\(file)' holds does not show from its columns; leave it out or point out its columns in"
        + " a column map"
    case .duplicateEgo(let id): "the network '\(id)' was in this file before"
    case .matrixNotSquare(let rows, let columns):
      "a matrix has as many rows as columns; this one has \(rows) and \(columns)"
    case .matrixLabel(let label): "the row '\(label)' has no column of that name"
    }
  }
}
