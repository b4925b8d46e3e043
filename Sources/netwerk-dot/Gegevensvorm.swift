import Foundation
import Yams

/// In what form data for programs is written (English: *data format*).
enum Gegevensvorm {
  case json, yaml

  /// The data with keys in alphabetical order, ending in a line break.
  func tekst(van gegevens: some Encodable) throws -> String {
    switch self {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(gegevens), as: UTF8.self) + "\n"
    case .yaml:
      let encoder = YAMLEncoder()
      encoder.options.allowUnicode = true
      encoder.options.sortKeys = true
      return try encoder.encode(gegevens)
    }
  }
}
