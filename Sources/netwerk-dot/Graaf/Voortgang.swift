import Foundation
import Netwerk

/// Says on a terminal which step is being done and what the last ones took (English: *progress*).
struct Voortgang {
  private let stroom: Statusstroom?
  private let taal: Taal

  /// - Parameter isStil: whether to say nothing; it does so too where nobody is looking.
  init(isStil: Bool, _ taal: Taal) {
    let stroom = Statusstroom()
    self.stroom = !isStil && stroom.kanHertekenen ? stroom : nil
    self.taal = taal
  }

  /// Leaves the cursor at the start of the line, so that whatever is said next is said over it.
  func begin(_ stap: String) {
    stroom?.toon("  … \(stap)\r")
  }

  func klaar(_ stap: String, _ seconden: Double) {
    guard let stroom else { return }
    let tijd = String(
      format: "%.2f s", locale: Locale(identifier: taal.rawValue),
      seconden)
    stroom.toon("\u{1B}[K  ✓ \(stap) (\(tijd))\n")
  }
}
