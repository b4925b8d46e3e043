import Netwerk

/// What there is to tell of tables that hold graphs.
public enum TableCause: Hashable, Sendable {
  case problem(TableProblem)
  case guess(TableGuess)
  case loss(TableLoss)

  func sentence(in taal: Taal) -> String {
    switch (self, taal) {
    case (.problem(let problem), .nederlands): problem.nederlandseZin
    case (.problem(let problem), .engels): problem.englishSentence
    case (.guess(let guess), .nederlands): guess.nederlandseZin
    case (.guess(let guess), .engels): guess.englishSentence
    case (.loss(let loss), .nederlands): loss.nederlandseZin
    case (.loss(let loss), .engels): loss.englishSentence
    }
  }
}

extension FormatIssue {
  public init(table problem: TableProblem, at position: Position? = nil) {
    self.init(.error, .table(.problem(problem)), at: position)
  }

  public init(table guess: TableGuess, at position: Position? = nil) {
    self.init(.guess, .table(.guess(guess)), at: position)
  }

  public init(table loss: TableLoss, at position: Position? = nil) {
    self.init(.loss, .table(.loss(loss)), at: position)
  }
}

/// Columns by name; of many the first ones and how many more.
func listed(_ names: [String], and more: String) -> String {
  let shown = names.prefix(8).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
  return names.count > 8 ? "\(shown) \(more) \(names.count - 8)" : shown
}
