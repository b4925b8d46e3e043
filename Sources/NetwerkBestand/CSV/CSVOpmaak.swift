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
  package func kop(_ namen: [String]) -> [UInt8] {
    var bytes: [UInt8] = scheiding == ";" ? [0xEF, 0xBB, 0xBF] : []
    voegToe(namen, aan: &bytes)
    return bytes
  }

  /// A line of texts.
  package func voegToe(_ velden: [String], aan bytes: inout [UInt8]) {
    for (nummer, veld) in velden.enumerated() {
      if nummer > 0 { bytes.append(teken(scheiding)) }
      voegToe(tekst: veld, aan: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text; between quotation marks where needed, and with an apostrophe where a spreadsheet would
  /// take it for a formula.
  package func voegToe(tekst: String, aan bytes: inout [UInt8]) {
    var tekst = tekst
    tekst.withUTF8 { voegToe(tekst: $0, aan: &bytes) }
  }

  package func voegToe(tekst: UnsafeBufferPointer<UInt8>, aan bytes: inout [UInt8]) {
    let isFormule = tekst.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let scheiding = teken(scheiding)
    let isBijzonder = tekst.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == scheiding }
    if isBijzonder { bytes.append(0x22) }
    if isFormule { bytes.append(UInt8(ascii: "'")) }
    if isBijzonder {
      for byte in tekst {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: tekst)
    }
  }

  package func teken(_ teken: Character) -> UInt8 { teken.asciiValue ?? UInt8(ascii: ",") }
}
