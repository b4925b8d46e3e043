/// Reads networks of Pajek: `.net` files and the project files `.paj`.
///
/// - Vertices become nodes: id is the number, label the name; coordinates, shape and drawing
///   parameters are properties under Pajek's own names (`x`, `y`, `z`, `shape`, `ic`, …). In a
///   network of two modes each node has `mode` 1 or 2.
/// - Lines become edges: `*Arcs`, `*Arcslist` and `*Matrix` with a direction, `*Edges` and
///   `*Edgeslist` without. `weight` is the third number, `relation` the name (or number) of the
///   relation, `time` a time interval without its brackets.
/// - Partitions and vectors of a project become node properties of every network of their size.
///   A partition that a program gave a legend in comments (`% 1 "name"`) becomes texts.
///
/// Keywords may be in upper or lower case. Errors are told with their place, all of them up to a
/// thousand. Linear in the size of the file, which may be 1 GiB.
///
/// Source: the Pajek wiki, *Pajek format*; the variants of NetworkX and igraph are read too.
public struct PajekReader: Sendable {
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
    var reading = PajekReading(text.bytes, issues: issues)
    reading.readAll()
    return reading.result()
  }
}
