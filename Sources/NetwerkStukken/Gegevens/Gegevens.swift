import Mustache

/// What a template may use, by name (English: *data*).
public struct Gegevens: Hashable, Sendable {
  public let waarden: [Veld: Gegeven]

  init(_ waarden: [Veld: Gegeven]) { self.waarden = waarden }

  /// These and those; of a name that is in both, that of `ander`.
  func met(_ ander: [Veld: Gegeven]) -> Gegevens {
    Gegevens(waarden.merging(ander) { _, nieuw in nieuw })
  }
}

/// A value in a template (English: *value*).
public enum Gegeven: Hashable, Sendable {
  /// `nil` for what is not known: templates then have a line to fill in.
  case tekst(String?)
  case waar(Bool)
  case lijst([Gegevens])

  /// A list of things of which only the words are known.
  static func regels(_ teksten: [String], als veld: Veld = .wat) -> Gegeven {
    .lijst(teksten.map { Gegevens([veld: .tekst($0)]) })
  }
}

extension Gegevens {
  /// As Mustache reads it, every text made safe for Markdown.
  var voorMustache: [String: Any] {
    Dictionary(uniqueKeysWithValues: waarden.map { ($0.rawValue, $1.voorMustache) })
  }
}

extension Gegeven {
  fileprivate var voorMustache: Any {
    switch self {
    case .tekst(let tekst):
      let veilig = tekst.map(Markdowntekst.veilig) ?? ""
      return veilig.isEmpty ? Ontbrekend() : veilig
    case .waar(let waar): return waar
    case .lijst(let lijst): return lijst.map(\.voorMustache)
    }
  }
}

/// Nothing, which also hides a value of the same name further out (English: *missing*).
struct Ontbrekend: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

extension Gegevens: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var vak = encoder.container(keyedBy: Veld.self)
    for (veld, waarde) in waarden { try vak.encode(waarde, forKey: veld) }
  }
}

extension Veld: CodingKey {}

extension Gegeven: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var vak = encoder.singleValueContainer()
    switch self {
    case .tekst(let tekst): try vak.encode(tekst)
    case .waar(let waar): try vak.encode(waar)
    case .lijst(let lijst): try vak.encode(lijst)
    }
  }
}
