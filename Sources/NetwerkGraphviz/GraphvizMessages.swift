import CGraphviz

/// What Graphviz said during one piece of work, sorted into errors and warnings.
struct GraphvizMessages: Hashable, Sendable {
  private(set) var errors: [String] = []
  private(set) var warnings: [String] = []

  init() {}

  /// Sorts `text` by the words its lines start with; a line without one continues the line before.
  init(_ text: String) {
    var isError = true
    for line in text.split(separator: "\n") {
      if let message = Self.rest(of: line, after: "Error: ") {
        isError = true
        errors.append(message)
      } else if let message = Self.rest(of: line, after: "Warning: ") {
        isError = false
        warnings.append(message)
      } else if isError {
        Self.extend(&errors, with: line)
      } else {
        Self.extend(&warnings, with: line)
      }
    }
  }

  private static func rest(of line: Substring, after prefix: String) -> String? {
    line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }

  private static func extend(_ messages: inout [String], with line: Substring) {
    if messages.isEmpty {
      messages.append(String(line))
    } else {
      messages[messages.count - 1] += " " + line
    }
  }
}

extension GraphvizMessages {
  /// Pieces as Graphviz hands them over: `Error`, then `: `, then the sentence.
  private static let pieces = Guarded("")

  /// Runs `body` and catches what Graphviz says meanwhile instead of letting it go to the terminal.
  ///
  /// Only inside the lock on Graphviz: the catcher is one for the whole process.
  static func during<Result>(_ body: () -> Result) -> (Result, GraphvizMessages) {
    pieces.withLock { $0 = "" }
    let previous = agseterrf { piece in
      if let piece { GraphvizMessages.pieces.withLock { $0 += String(cString: piece) } }
      return 0
    }
    let result = body()
    _ = agseterrf(previous)
    return (result, GraphvizMessages(pieces.withLock { $0 }))
  }
}
