/// Reads the DL language in which UCINET takes networks.
///
/// Layouts: `fullmatrix`, `upperhalf`, `lowerhalf`, `edgelist1` and `2`, `nodelist1`, `1b` and `2`,
/// `edgearray1`, under their short names too (`fm`, `el1`, …). Rows and columns that are different
/// things (`nr`, `nc`, layouts ending in 2) become nodes with `mode` 1 and 2, rows first.
///
/// - Nodes have their number as id and their label as label.
/// - Edges have `weight` when the file gives values other than 0 and 1, and `relation` when it has
///   several matrices: the label of the matrix or its number.
/// - A full matrix has a direction unless both halves are equal; that is told as a guess.
///
/// Words may stand in any order and case. Linear in the size of the file, which may be 1 GiB.
///
/// Source: the UCINET help, *DL language*.
public struct DLReader: Sendable {
  public static let limit = 1 << 30

  public init() {}

  public func read(_ bytes: [UInt8]) -> FormatReading {
    var issues = IssueList()
    guard bytes.count <= Self.limit else {
      issues.add(.error, .graph(.tooLarge(bytes: bytes.count, limit: Self.limit)))
      return issues.reading([])
    }
    let text = DecodedText(bytes)
    for issue in text.issues { issues.add(issue) }
    if issues.hasErrors { return issues.reading([]) }
    var reading = DLReading(text.bytes, issues: issues)
    reading.readAll()
    return reading.result()
  }
}
