import Foundation
import GraphFormats
import NetwerkUitwisseling
import XMLFormats

// The one place where formats are plugged in: a line for each reader and each writer.

/// Reads files of one format (English: *format reading*).
enum Formaatlezer {
  /// The formats that ``lees(_:_:kaart:)`` reads; netwerk files and easyNWK have roads of their own.
  static let formaten: [Uitwisselformaat] = [
    .graphML, .gexf, .pajek, .dl, .gedcom, .egor, .networkCanvas, .csv,
  ]

  /// The graphs of one file, or of the files of one set.
  ///
  /// - Parameter kaart: what columns mean, for tables.
  static func lees(
    _ formaat: Uitwisselformaat, _ bestanden: [Bronbestand], kaart: Kolomkaart? = nil
  ) -> FormatReading {
    let bytes = bestanden.first?.bytes ?? []
    return switch formaat {
    case .graphML: GraphMLReader().read(bytes)
    case .gexf: GEXFReader().read(bytes)
    case .pajek: PajekReader().read(bytes)
    case .dl: DLReader().read(bytes)
    case .gedcom: GEDCOMReader().read(bytes)
    case .egor, .networkCanvas, .csv: tabellen(formaat, bestanden, kaart).lezing
    case .yaml, .json, .ndjson, .easyNWK, .dot: FormatReading()
    }
  }

  /// A set of tables, of which the layout is seen from the columns unless it was named.
  static func tabellen(
    _ formaat: Uitwisselformaat, _ bestanden: [Bronbestand], _ kaart: Kolomkaart?
  ) -> Tabellezing {
    let tabellen = bestanden.map {
      Tabelbestand(naam: URL(fileURLWithPath: $0.naam).lastPathComponent, bytes: $0.bytes)
    }
    return Tabellenlezer(
      indeling: formaat == .networkCanvas && kaart?.indeling == nil ? .networkCanvas : nil,
      kaart: kaart
    ).lees(tabellen)
  }
}

/// Writes graphs in one format, one after another (English: *format writing*).
enum Formaatschrijver {
  case graphML(GraphMLWriter)
  case gexf(GEXFWriter)
  case pajek(PajekWriter)
  case dot(DOTWriter)

  /// The formats that there is a writer for, beside netwerk files.
  static let formaten: [Uitwisselformaat] = [.graphML, .gexf, .pajek, .dot]
  /// Those that are a folder with tables.
  static let tabelformaten: [Uitwisselformaat: Tabellenschrijver.Soort] = [
    .egor: .egor, .networkCanvas: .networkCanvas,
  ]

  /// `nil` for a format without a writer of graphs.
  ///
  /// - Parameter pad: where it goes, since a name that ends in `.paj` asks for a Pajek project.
  init?(_ formaat: Uitwisselformaat, _ schema: PropertySchema, pad: String) {
    switch formaat {
    case .graphML: self = .graphML(GraphMLWriter(schema: schema))
    case .gexf: self = .gexf(GEXFWriter(schema: schema))
    case .pajek:
      self = .pajek(
        PajekWriter(schema: schema, form: Self.bevatMeer(.pajek, pad: pad) ? .project : .network))
    case .dot: self = .dot(DOTWriter(schema: schema))
    case .yaml, .json, .ndjson, .easyNWK, .dl, .gedcom, .egor, .networkCanvas, .csv: return nil
    }
  }

  /// Whether one file can hold many networks.
  static func bevatMeer(_ formaat: Uitwisselformaat, pad: String) -> Bool {
    formaat.bevatMeer || formaat == .pajek && pad.lowercased().hasSuffix(".paj")
  }

  var begin: [UInt8] {
    switch self {
    case .graphML(let schrijver): schrijver.start()
    case .gexf(let schrijver): schrijver.start()
    case .pajek(let schrijver): schrijver.start()
    case .dot(let schrijver): schrijver.start()
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
    case .pajek(var schrijver):
      defer { self = .pajek(schrijver) }
      return schrijver.graph(graaf)
    case .dot(var schrijver):
      defer { self = .dot(schrijver) }
      return schrijver.graph(graaf)
    }
  }

  var einde: [UInt8] {
    switch self {
    case .graphML(let schrijver): schrijver.end()
    case .gexf(let schrijver): schrijver.end()
    case .pajek(let schrijver): schrijver.end()
    case .dot(let schrijver): schrijver.end()
    }
  }

  var issues: [FormatIssue] {
    switch self {
    case .graphML(let schrijver): schrijver.issues
    case .gexf(let schrijver): schrijver.issues
    case .pajek(let schrijver): schrijver.issues
    case .dot(let schrijver): schrijver.issues
    }
  }
}
