/// What there is to tell about a file, at most a thousand things: after that, more of the same helps
/// nobody and costs memory.
struct IssueList {
  private(set) var all: [FormatIssue] = []
  private(set) var hasErrors = false

  static let limit = 1_000

  mutating func add(
    _ severity: FormatIssue.Severity, _ cause: FormatIssue.Cause, at position: Position? = nil
  ) {
    add(FormatIssue(severity, cause, at: position))
  }

  mutating func add(_ issue: FormatIssue) {
    // An error always has a place, so that no file with one passes for whole.
    if issue.severity == .error && !hasErrors {
      hasErrors = true
      if all.count == Self.limit { all.removeLast() }
    }
    if all.count < Self.limit { all.append(issue) }
  }

  /// The reading with these graphs, or with none when something was wrong; issues in the order of
  /// the file, those about the whole of it last.
  func reading(_ graphs: @autoclosure () -> [PropertyGraph]) -> FormatReading {
    let end = Position(file: .max, line: .max)
    let sorted = all.enumerated().sorted {
      ($0.element.position ?? end, $0.offset) < ($1.element.position ?? end, $1.offset)
    }
    return FormatReading(graphs: hasErrors ? [] : graphs(), issues: sorted.map(\.element))
  }
}
