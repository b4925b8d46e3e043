import GraphFormats
import NetwerkUitwisseling
import XMLFormats

// The one place where formats are plugged in: a line for each reader and each writer.

/// Reads files of one format (English: *format reading*).
enum Formaatlezer {
  /// The formats that ``lees(_:_:)`` reads; netwerk files and easyNWK have roads of their own.
  static let formaten: [Uitwisselformaat] = [.graphML, .gexf]

  /// The graphs of one file, or of the files of one set.
  static func lees(_ formaat: Uitwisselformaat, _ bestanden: [Bronbestand]) -> FormatReading {
    let bytes = bestanden.first?.bytes ?? []
    return switch formaat {
    case .graphML: GraphMLReader().read(bytes)
    case .gexf: GEXFReader().read(bytes)
    case .yaml, .json, .ndjson, .easyNWK, .pajek, .dl, .dot, .gedcom, .egor, .networkCanvas, .csv:
      FormatReading()
    }
  }
}

/// Writes graphs in one format, one after another (English: *format writing*).
enum Formaatschrijver {
  case graphML(GraphMLWriter)
  case gexf(GEXFWriter)

  /// The formats that there is a writer for, beside netwerk files.
  static let formaten: [Uitwisselformaat] = [.graphML, .gexf]

  /// `nil` for a format without a writer of graphs.
  init?(_ formaat: Uitwisselformaat, _ schema: PropertySchema) {
    switch formaat {
    case .graphML: self = .graphML(GraphMLWriter(schema: schema))
    case .gexf: self = .gexf(GEXFWriter(schema: schema))
    case .yaml, .json, .ndjson, .easyNWK, .pajek, .dl, .dot, .gedcom, .egor, .networkCanvas, .csv:
      return nil
    }
  }

  var begin: [UInt8] {
    switch self {
    case .graphML(let schrijver): schrijver.start()
    case .gexf(let schrijver): schrijver.start()
    }
  }

  mutating func schrijf(_ graaf: PropertyGraph) -> [UInt8] {
    switch self {
    case .graphML(var schrijver):
      defer { self = .graphML(schrijver) }
      return schrijver.graph(graaf)
    case .gexf(var schrijver):
      defer { self = .gexf(schrijver) }
      return schrijver.graph(graaf)
    }
  }

  var einde: [UInt8] {
    switch self {
    case .graphML(let schrijver): schrijver.end()
    case .gexf(let schrijver): schrijver.end()
    }
  }

  var issues: [FormatIssue] {
    switch self {
    case .graphML(let schrijver): schrijver.issues
    case .gexf(let schrijver): schrijver.issues
    }
  }
}
