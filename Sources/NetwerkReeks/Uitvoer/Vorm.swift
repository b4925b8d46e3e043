import NetwerkBestand

/// How rows are written as bytes (English: *format*).
public enum Vorm: Hashable, Sendable {
  /// A JSON object on each line.
  case ndjson
  /// A header and a line for each row (RFC 4180).
  case csv(CSVOpmaak)

  /// What comes before the first row.
  public func kop(_ kolommen: Kolommen) -> [UInt8] {
    switch self {
    case .ndjson: []
    case .csv(let opmaak): opmaak.kop(kolommen.kolommen.map(\.naam))
    }
  }

  /// A word for the format, to recognise it when a run is resumed.
  var kenmerk: String {
    switch self {
    case .ndjson: "ndjson"
    case .csv(let opmaak): "csv\(opmaak.scheiding)\(opmaak.decimaal)"
    }
  }
}

extension CSVOpmaak {
  /// A line of texts.
  func voegToe(_ velden: [String], aan buffer: inout Schrijfbuffer) {
    buffer.voegToe { voegToe(velden, aan: &$0) }
  }

  func voegToe(tekst: String, aan buffer: inout Schrijfbuffer) {
    buffer.voegToe { voegToe(tekst: tekst, aan: &$0) }
  }

  func voegToe(tekst: UnsafeBufferPointer<UInt8>, aan buffer: inout Schrijfbuffer) {
    buffer.voegToe { voegToe(tekst: tekst, aan: &$0) }
  }
}
