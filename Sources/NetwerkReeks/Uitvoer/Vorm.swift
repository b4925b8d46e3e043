/// How rows are written as bytes (English: *format*).
public enum Vorm: Hashable, Sendable {
  /// A JSON object on each line.
  case ndjson
}
