import Foundation

/// A text that a test expects, kept in a file beside it.
///
/// ```swift
/// #expect(Snapshot.difference(of: drawing.dot(), to: "karel.gv") == nil)
/// ```
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew, and the test fails, so
/// that no recording passes for a proof.
public enum Snapshot {
  /// What is wrong with `text` compared with the file `Snapshots/name` beside the test, with the
  /// first line that differs; `nil` when they are equal.
  public static func difference(
    of text: String, to name: String, beside test: String = #filePath
  ) -> String? {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return recording(text, in: file)
    }
    guard let known = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(name) does not exist yet; RECORD_SNAPSHOTS=1 writes it"
    }
    return difference(of: text, to: known).map { "\(name), \($0)" }
  }

  private static func recording(_ text: String, in file: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "\(file.lastPathComponent) is written anew; read what changed and test again"
    } catch {
      return "\(file.lastPathComponent) cannot be written: \(error)"
    }
  }

  static func difference(of text: String, to known: String) -> String? {
    guard text != known else { return nil }
    let (lines, expected) = (text.split(separator: "\n"), known.split(separator: "\n"))
    let place = zip(lines, expected).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> Substring {
      lines.indices.contains(place) ? lines[place].prefix(300) : "(no line)"
    }
    return "line \(place + 1):\n  expected \(line(expected))\n  but is   \(line(lines))"
  }
}
