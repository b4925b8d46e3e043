import Foundation
import Netwerk

/// Says on a terminal which step is being done and what the last ones took (English: *progress*).
struct Voortgang {
  private let spreekt: Bool
  private let taal: Taal

  /// - Parameter isStil: whether to say nothing; it does so too where nobody is looking.
  init(isStil: Bool, _ taal: Taal) {
    spreekt = !isStil && isatty(FileHandle.standardError.fileDescriptor) == 1
    self.taal = taal
  }

  /// Leaves the cursor at the start of the line, so that whatever is said next is said over it.
  func begin(_ stap: String) {
    guard spreekt else { return }
    schrijf("  … \(stap)\r")
  }

  func klaar(_ stap: String, _ seconden: Double) {
    guard spreekt else { return }
    let tijd = String(
      format: "%.2f s", locale: Locale(identifier: taal.rawValue),
      seconden)
    schrijf("\u{1B}[K  ✓ \(stap) (\(tijd))\n")
  }

  private func schrijf(_ tekst: String) { FileHandle.standardError.write(Data(tekst.utf8)) }
}
