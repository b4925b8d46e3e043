import GraphFormats

/// What there is to tell about a file: mistakes one by one, and what occurs often once with its count.
struct IssueLog: Sendable {
  /// More of a kind than this is not told.
  static let limit = 1_000

  private var single: [FormatIssue] = []
  private var order: [Often] = []
  private var counts: [Often: (severity: FormatIssue.Severity, count: Int, at: Position?)] = [:]
  private(set) var hasErrors = false

  private enum Often: Hashable {
    case matter(XMLGraphCause.Matter)
    case propertyLost(String)
  }

  mutating func add(
    _ severity: FormatIssue.Severity, _ cause: FormatIssue.Cause, at position: Position? = nil
  ) {
    if severity == .error { hasErrors = true }
    if single.count < Self.limit { single.append(FormatIssue(severity, cause, at: position)) }
  }

  /// Once more; the position of the first is told.
  mutating func count(
    _ severity: FormatIssue.Severity, _ matter: XMLGraphCause.Matter, at position: Position? = nil,
    times: Int = 1
  ) {
    count(severity, .matter(matter), at: position, times: times)
  }

  mutating func countLost(_ property: String, times: Int = 1) {
    count(.loss, .propertyLost(property), at: nil, times: times)
  }

  private mutating func count(
    _ severity: FormatIssue.Severity, _ key: Often, at position: Position?, times: Int
  ) {
    if times == 0 { return }
    if counts[key]?.count != nil {
      counts[key]?.count += times
    } else if order.count < Self.limit {
      order.append(key)
      counts[key] = (severity, times, position)
    }
  }

  /// Everything, in the order of the file; what has no place in it comes first.
  var issues: [FormatIssue] {
    let often = order.compactMap { key -> FormatIssue? in
      guard let (severity, count, position) = counts[key] else { return nil }
      switch key {
      case .matter(let matter):
        return FormatIssue(severity, .xmlGraph(.often(matter, count: count)), at: position)
      case .propertyLost(let name):
        return FormatIssue(severity, .graph(.propertyLost(name, count: count)), at: position)
      }
    }
    let start = Position(line: 0, column: 0)
    let all = (single + often).enumerated()
    return all.sorted {
      ($0.element.position ?? start, $0.offset) < ($1.element.position ?? start, $1.offset)
    }.map(\.element)
  }

  /// What a reading is when this is all there is to tell about these graphs.
  func reading(_ graphs: [PropertyGraph], and mistakes: [FormatIssue] = []) -> FormatReading {
    guard mistakes.isEmpty, !hasErrors else {
      let errors = issues.filter { $0.severity == .error }
      return FormatReading(issues: Array((errors + mistakes).prefix(Self.limit)))
    }
    return FormatReading(graphs: graphs, issues: issues)
  }
}
