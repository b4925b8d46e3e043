import Netwerk

/// A file format for networks that can be read or written (English: *exchange format*).
public enum Uitwisselformaat: String, CaseIterable, Hashable, Sendable {
  case yaml, json, ndjson
  case easyNWK = "easynwk"
  case graphML = "graphml"
  case gexf
  case pajek
  case dl
  case dot
  case gedcom
  /// A set of tables: `egos.csv`, `alters.csv` and `edges.csv`, or one of the other layouts.
  case egor
  case networkCanvas = "networkcanvas"
  /// A table of people or of ties, with a kolomkaart.
  case csv
}

extension Uitwisselformaat {
  /// What its files are called, behind the name; the first is the usual one. Sets of tables stand in a
  /// folder and have none.
  public var uitgangen: [String] {
    switch self {
    case .yaml: [".netwerk.yaml", ".yaml", ".yml"]
    case .json: [".netwerk.json", ".json"]
    case .ndjson: [".ndjson", ".jsonl"]
    case .easyNWK: [".nwk"]
    case .graphML: [".graphml"]
    case .gexf: [".gexf"]
    case .pajek: [".net", ".paj"]
    case .dl: [".dl"]
    case .dot: [".gv", ".dot"]
    case .gedcom: [".ged"]
    case .csv: [".csv", ".tsv"]
    case .egor, .networkCanvas: []
    }
  }

  /// Whether each network is one around a hoofdpersoon, in our own words.
  public var isNetwerkbestand: Bool {
    switch self {
    case .yaml, .json, .ndjson: true
    default: false
    }
  }

  /// Whether one file can hold many networks.
  public var bevatMeer: Bool {
    switch self {
    case .ndjson, .graphML, .egor, .networkCanvas, .easyNWK, .dot: true
    case .yaml, .json, .gexf, .pajek, .dl, .gedcom, .csv: false
    }
  }

  /// The format by its name, or by the name of a program that writes it.
  public init?(naam: String) {
    let vorm = naam.lowercased().filter { $0.isLetter || $0.isNumber }
    let bijnamen: [String: Self] = [
      "yml": .yaml, "jsonl": .ndjson, "nwk": .easyNWK, "gephi": .gexf, "net": .pajek, "paj": .pajek,
      "ucinet": .dl, "graphviz": .dot, "gv": .dot, "ged": .gedcom, "egoweb": .egor,
      "openeddi": .egor, "driebestanden": .egor, "nc": .networkCanvas, "tsv": .csv, "tabel": .csv,
    ]
    guard let formaat = Self.allCases.first(where: { $0.rawValue == vorm }) ?? bijnamen[vorm] else {
      return nil
    }
    self = formaat
  }
}
