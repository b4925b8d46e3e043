import Foundation

/// Standard error as a place to say how far the work is, which is drawn anew where somebody watches
/// (English: *status stream*).
struct Statusstroom {
  /// Whether a line can be drawn over: on a terminal that knows how, and not in CI.
  let kanHertekenen: Bool

  init(
    isTerminal: Bool = isatty(STDERR_FILENO) != 0,
    omgeving: [String: String] = ProcessInfo.processInfo.environment
  ) {
    kanHertekenen = isTerminal && omgeving["TERM"] != "dumb" && omgeving["CI"] == nil
  }

  func toon(_ tekst: String) {
    try? FileHandle.standardError.write(contentsOf: Data(tekst.utf8))
  }
}
