/// Counts what is left out by name, so that a thousand losses of one kind are one sentence.
struct LossCounter: Sendable {
  private var counts: [String: Int] = [:]
  private var names: [String] = []

  mutating func add(_ name: String, count: Int = 1) {
    guard count > 0 else { return }
    if counts[name] == nil { names.append(name) }
    counts[name, default: 0] += count
  }

  mutating func merge(_ other: LossCounter) {
    for name in other.names { add(name, count: other.counts[name] ?? 0) }
  }

  /// One for each name, in the order in which they were first met.
  var issues: [FormatIssue] {
    names.map { FormatIssue(.loss, .graph(.propertyLost($0, count: counts[$0] ?? 0))) }
  }
}
