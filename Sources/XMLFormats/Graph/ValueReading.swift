import Foundation
import GraphFormats

/// What a text is as a value of a kind.
enum ValueReading {
  case value(Property.Value)
  /// Nothing was filled in where a number or a boolean belongs.
  case nothing
  case notANumber
  /// Of another kind; it counts as text.
  case notOfKind
}

extension PropertySchema.Kind {
  /// Numbers with a decimal point, booleans in any case or as 0 and 1; numbers and booleans may have
  /// white space around them, texts are taken exactly.
  func read(_ text: String) -> ValueReading {
    switch self {
    case .text: return .value(.text(text))
    case .list: return .value(.list(text.isEmpty ? [] : text.split("|")))
    case .integer, .number, .boolean: break
    }
    let word = text.trimmedOfWhiteSpace
    if word.isEmpty { return .nothing }
    return self == .boolean ? Self.boolean(word) : number(word)
  }

  private static func boolean(_ word: String) -> ValueReading {
    switch word.lowercased() {
    case "true", "1": .value(.boolean(true))
    case "false", "0": .value(.boolean(false))
    default: .notOfKind
    }
  }

  private func number(_ word: String) -> ValueReading {
    if self == .integer, let value = Int(word) { return .value(.integer(value)) }
    guard let value = Double(word) else { return .notOfKind }
    return value.isNaN ? .notANumber : .value(.number(value))
  }
}

extension String {
  fileprivate func split(_ separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// Without blanks, tabs and line ends around it.
  var trimmedOfWhiteSpace: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else {
      return self
    }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let end = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}

extension Property.Value {
  /// As XML Schema spells it, which Python, R and Java's readers of these formats take.
  var xmlText: String {
    guard case .number(let value) = self, !value.isFinite else { return text }
    return value.isNaN ? "NaN" : value > 0 ? "INF" : "-INF"
  }

  /// Whether the value can stand in a field of this kind and be read as of it.
  func fits(_ kind: PropertySchema.Kind) -> Bool {
    switch (self, kind) {
    case (_, .text), (.integer, .number), (_, .list): true
    default: self.kind == kind
    }
  }
}
