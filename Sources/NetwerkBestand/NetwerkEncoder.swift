import Netwerk

/// Writes a network as a netwerk file, in YAML for people or in JSON for programs.
///
/// ```swift
/// let tekst = NetwerkEncoder().yaml(netwerk)
/// ```
///
/// The keys stand in a fixed order, words in their canonical spelling, and what follows from
/// something else is left out: an id that follows from the name, a list without anything in it. The
/// same network always gives the same text, and reading that text gives the same network, except
/// that an empty text reads as nothing.
///
/// Complexity: O(size of the network).
public struct NetwerkEncoder: Sendable {
  /// Where an editor finds the schema that helps while typing; `nil` to leave that line out.
  public var schema: String?

  public init(schema: String? = nil) { self.schema = schema }

  /// YAML that a person can go on editing: one line for a person while it fits in 110
  /// columns, and quotation marks only where they are needed.
  public func yaml(_ netwerk: Netwerk) -> String {
    let kop = schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
    return kop + YAMLSchrijver.tekst(uitvoer(netwerk))
  }

  /// JSON with an indent of two spaces; short objects stand on one line.
  public func json(_ netwerk: Netwerk) -> String {
    var uitvoer = uitvoer(netwerk)
    if let schema, case .tabel(let paren) = uitvoer {
      uitvoer = .tabel([Uitvoer.Paar(sleutel: "$schema", waarde: .tekst(schema))] + paren)
    }
    return JSONSchrijver.tekst(uitvoer)
  }

  /// JSON on one line without a line break, as NDJSON has one network per line.
  public func jsonregel(_ netwerk: Netwerk) -> String { JSONSchrijver.regel(uitvoer(netwerk)) }

  private func uitvoer(_ netwerk: Netwerk) -> Uitvoer {
    Tabellen.netwerk.schrijf(netwerk.onderdelen, Schrijver(netwerk.onderdelen))
  }
}
