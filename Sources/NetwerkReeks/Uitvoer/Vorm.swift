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

/// With what the values of a CSV file are separated and numbers written (English: *dialect*).
public struct CSVOpmaak: Hashable, Sendable {
  public let scheiding: Character
  public let decimaal: Character

  /// `nil` when values could not be told apart: both must be one of `,` `;` tab `|`, respectively
  /// `.` and `,`, and not the same.
  public init?(scheiding: Character = ",", decimaal: Character = ".") {
    guard [",", ";", "\t", "|"].contains(scheiding), [".", ","].contains(decimaal),
      scheiding != decimaal
    else { return nil }
    self.scheiding = scheiding
    self.decimaal = decimaal
  }

  private init(_ scheiding: Character, _ decimaal: Character) {
    self.scheiding = scheiding
    self.decimaal = decimaal
  }

  /// As RFC 4180 has it, and R and pandas by default.
  public static let gewoon = CSVOpmaak(",", ".")
  /// As Excel in Dutch opens it.
  public static let nederlands = CSVOpmaak(";", ",")

  /// The line with the names; with a byte order mark where Excel needs it to see that it is UTF-8.
  func kop(_ namen: [String]) -> [UInt8] {
    var buffer = Schrijfbuffer()
    if scheiding == ";" { buffer.voegToe([0xEF, 0xBB, 0xBF]) }
    voegToe(namen, aan: &buffer)
    return buffer.bytes
  }

  /// A line of texts.
  func voegToe(_ velden: [String], aan buffer: inout Schrijfbuffer) {
    for (nummer, veld) in velden.enumerated() {
      if nummer > 0 { buffer.voegToe(teken(scheiding)) }
      voegToe(tekst: veld, aan: &buffer)
    }
    buffer.voegToe("\r\n")
  }

  /// A text; between quotation marks where needed, and with an apostrophe where a spreadsheet would
  /// take it for a formula.
  func voegToe(tekst: String, aan buffer: inout Schrijfbuffer) {
    var tekst = tekst
    tekst.withUTF8 { voegToe(tekst: $0, aan: &buffer) }
  }

  func voegToe(tekst: UnsafeBufferPointer<UInt8>, aan buffer: inout Schrijfbuffer) {
    let isFormule = tekst.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let scheiding = teken(scheiding)
    let isBijzonder = tekst.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == scheiding }
    if isBijzonder { buffer.voegToe(0x22) }
    if isFormule { buffer.voegToe(UInt8(ascii: "'")) }
    if isBijzonder {
      for byte in tekst {
        if byte == 0x22 { buffer.voegToe(0x22) }
        buffer.voegToe(byte)
      }
      buffer.voegToe(0x22)
    } else {
      buffer.voegToe(tekst)
    }
  }

  func teken(_ teken: Character) -> UInt8 { teken.asciiValue ?? UInt8(ascii: ",") }
}
