import Foundation
import NetwerkTestSupport

/// The files in `Tests/Kalender`, which scripts/check-kalender gives to other programs.
enum Proefbestand {
  static func tekst(_ naam: String) throws -> String {
    try String(contentsOf: map.appendingPathComponent(naam), encoding: .utf8)
  }

  /// What is wrong with a text compared with a file in `Tests/Kalender/Snapshots`.
  static func verschil(_ tekst: String, _ naam: String) -> String? {
    Snapshot.difference(of: tekst, to: naam, beside: map.appendingPathComponent("x").path)
  }

  private static let map = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Kalender")
}
