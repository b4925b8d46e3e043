/// Reads family trees in GEDCOM 5.5, 5.5.1 and 7.0.
///
/// - Everybody is a node: id is the reference without its `@`, label the first name without slashes.
///   Properties: `given name`, `surname`, `nickname`, `married name`, `sex` (m, f, x, u),
///   `birth date` and `death date` as the file spells them, `birth year` and `death year` when the
///   date names one year, `birth place`, `death place`, `deceased`, `residence`, `household`,
///   `occupation`, `phone`, `email`, `note`, `restriction`.
/// - Couples are edges with `kinship` partner, living together, engaged, married, legally separated
///   or divorced, by the events of their family; with `marriage year` and `divorce year`.
/// - Parents are edges with a direction, from parent to child, with `kinship` parent, adoptive parent,
///   foster parent or stepparent. Brothers and sisters follow from their parents; only where the file
///   has no parents are they edges themselves.
/// - Associations are edges with `association`: what the one at its start is to the one at its end.
/// - `household` is the address of people who are alive and of whom the file gives the same address.
///
/// Broken files are read as far as they can be: half links, missing records, lines without a level;
/// what was made of them is told as guesses. Linear in the size of the file, which may be 64 MiB.
///
/// Source: The GEDCOM Standard 5.5.1 (2019) and FamilySearch GEDCOM 7.0.
public struct GEDCOMReader: Sendable {
  public static let limit = 1 << 26

  public init() {}

  public func read(_ bytes: [UInt8]) -> FormatReading {
    var issues = IssueList()
    guard bytes.count <= Self.limit else {
      issues.add(.error, .graph(.tooLarge(bytes: bytes.count, limit: Self.limit)))
      return issues.reading([])
    }
    let text = GEDCOMEncoding.decoded(bytes)
    for issue in text.issues { issues.add(issue) }
    if issues.hasErrors { return issues.reading([]) }
    let file = GEDCOMFile(text.bytes, issues: &issues)
    if issues.hasErrors { return issues.reading([]) }
    var family = GEDCOMFamilies(file, issues: issues)
    let graph = family.graph()
    return family.issues.reading([graph])
  }
}

/// Which characters a GEDCOM file says that it is in.
enum GEDCOMEncoding {
  static func decoded(_ bytes: [UInt8]) -> DecodedText {
    if let units = unmarkedUTF16(bytes) { return DecodedText(units) }
    return declared(bytes).map { DecodedText(bytes, declared: $0) } ?? DecodedText(bytes)
  }

  /// UTF-16 without a byte order mark shows as a nought with a zero byte before or behind it.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0x30, 0]) { return [0xFF, 0xFE] + bytes }
    if bytes.starts(with: [0, 0x30]) { return [0xFE, 0xFF] + bytes }
    return nil
  }

  /// What `1 CHAR` says in the first lines; `nil` for UTF-8 and for what nobody knows.
  private static func declared(_ bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(8_192).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    for line in head.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[0] == "1", words[1] == "CHAR" else { continue }
      switch words[2].uppercased() {
      case "ANSEL": return .ansel
      case "ANSI", "WINDOWS", "CP1252", "WINDOWS-1252", "ASCII", "IBM WINDOWS": return .windows1252
      default: return nil
      }
    }
    return nil
  }
}
