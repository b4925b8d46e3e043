/// One file of a set of tables, as it came (English: *table file*).
public struct Tabelbestand: Hashable, Sendable {
  /// As messages should name it; the last part of a path also says what it is in some sets.
  public let naam: String
  public let bytes: [UInt8]

  public init(naam: String, bytes: [UInt8]) {
    self.naam = naam
    self.bytes = bytes
  }

  /// The name without its folders.
  var kort: String { String(naam.split { $0 == "/" || $0 == "\\" }.last ?? "") }
}
