/// Writes networks for Pajek: a `.net` file with one network, or a project `.paj` with any number.
///
/// Vertices are numbered from 1 in the order of the nodes; a label is the node's label or else its
/// id. Pajek's own properties (`x`, `y`, `z`, `shape`, drawing parameters, `time`, `weight`,
/// `relation`, `mode`) go where Pajek wants them. In a project every other property of nodes becomes
/// a partition (texts, with a legend in comments; whole numbers from 0) or a vector (other
/// numbers); what has no place is counted in ``issues``.
///
/// Labels stay as they are, even when two are equal; note that NetworkX takes equal labels for one
/// node. Complexity of each graph: O(nodes + edges + properties).
public struct PajekWriter: Sendable {
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// One network: `.net`.
    case network = "net"
    /// Networks with partitions and vectors: `.paj`.
    case project = "paj"
  }

  private let schema: PropertySchema
  private let form: Form
  private var written = 0
  private var given = 0
  private var losses = LossCounter()
  private var lineEnds = 0

  public init(schema: PropertySchema, form: Form = .network) {
    self.schema = schema
    self.form = form
  }

  public func start() -> [UInt8] { [] }

  /// The network as text; nothing for a second one where the file holds one only.
  public mutating func graph(_ graph: PropertyGraph) -> [UInt8] {
    given += 1
    guard form == .project || written == 0 else { return [] }
    written += 1
    var part = PajekPart(graph.withEgoAsNode, schema: schema, form: form, number: written)
    part.write()
    losses.merge(part.losses)
    lineEnds += part.lineEnds
    return Array(part.text.utf8)
  }

  public func end() -> [UInt8] { [] }

  /// What had no place in what was written until now.
  public var issues: [FormatIssue] {
    var issues = losses.issues
    if given > written { issues.append(FormatIssue(.loss, .graph(.oneGraphOnly(given)))) }
    if lineEnds > 0 { issues.append(FormatIssue(.loss, .pajek(.lineEndsLost(lineEnds)))) }
    return issues
  }
}
