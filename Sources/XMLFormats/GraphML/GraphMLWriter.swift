import GraphFormats

/// Writes graphs as GraphML that NetworkX, igraph and Gephi read, one after another.
///
/// | In the graph | In the file |
/// |---|---|
/// | each graph | a `<graph>` with its `id`; NetworkX and igraph read the first of a file, or any by its number |
/// | ids of nodes and edges | kept; characters that XML forbids are left out and told |
/// | label | the attributes `label` (Gephi) and `name` (igraph); only the first when the node has a property `name` of its own |
/// | text, list; integer; number; boolean | `attr.type` string; long; double; boolean, in lower case; lists with `\|` in between |
/// | ``PropertyGraph/properties`` | `<data>` of the graph |
/// | ``PropertyGraph/ego`` | a node behind the others with boolean `ego` = true, if the schema has that entry |
/// | edges that are all directed, or none | `edgedefault`, and nothing at the edges: NetworkX refuses edges that differ |
/// | some of each | all directed; those without direction stand once and have boolean `directed` = false, if the schema has that entry |
///
/// A property that the schema does not have, or not of its kind, and a property `label` beside a
/// label that says something else are left out and told. What is written reads back as the same by
/// ``GraphMLReader``, but for lists (text), NaN (no value) and a property `name` or `label` (the label).
///
/// ```swift
/// var writer = GraphMLWriter(schema: PropertySchema(writing: graphs))
/// var bytes = writer.start()
/// for graph in graphs { bytes += writer.graph(graph) }
/// bytes += writer.end()
/// ```
public struct GraphMLWriter: Sendable {
  private let header: [UInt8]
  private let graphFields: WrittenFields
  private let nodeFields: WrittenFields
  private let edgeFields: WrittenFields
  private var log = IssueLog()

  /// For graphs with these properties; `PropertySchema(writing:)` finds them.
  public init(schema: PropertySchema) {
    let named = schema.node.filter { $0.name != Self.label && $0.name != Self.name }
    graphFields = WrittenFields(schema.graph, prefix: "g")
    nodeFields = WrittenFields(named, prefix: "n")
    edgeFields = WrittenFields(schema.edge, prefix: "e")
    var output = XMLOutput()
    output.raw(Self.opening)
    Self.declare(Self.label, Self.label, .text, for: "node", in: &output)
    Self.declare(Self.name, Self.name, .text, for: "node", in: &output)
    for (place, fields) in [("graph", graphFields), ("node", nodeFields), ("edge", edgeFields)] {
      for field in fields.list {
        Self.declare(field.key, field.name, field.kind, for: place, in: &output)
      }
    }
    header = output.bytes
    log.count(.loss, .removedCharacter, times: output.removed)
  }

  /// These graphs as one file, and what it does not hold.
  public static func file(
    _ graphs: [PropertyGraph]
  ) -> (bytes: [UInt8], issues: [FormatIssue]) {
    var writer = Self(schema: PropertySchema(writing: graphs))
    var bytes = writer.start()
    for graph in graphs { bytes += writer.graph(graph) }
    bytes += writer.end()
    return (bytes, writer.issues)
  }

  /// What comes before the first graph.
  public func start() -> [UInt8] { header }

  /// A graph. Complexity: O(nodes + edges + properties).
  public mutating func graph(_ graph: PropertyGraph) -> [UInt8] {
    var output = XMLOutput()
    let direction = WrittenDirection(graph)
    let ids = WrittenIDs(graph, log: &log)
    output.raw("  <graph")
    if let id = graph.id { output.attribute("id", id) }
    output.attribute("edgedefault", direction.isDirected ? "directed" : "undirected")
    output.raw(">\n")
    for property in graph.properties { data(property, graphFields, in: &output) }
    for (node, id) in zip(graph.nodes, ids.nodes) { write(node, id, in: &output) }
    if let ego = graph.ego, let id = ids.ego { write(ego.markedAsEgo, id, in: &output) }
    for edge in graph.edges { write(edge, of: graph, direction, ids.nodes, in: &output) }
    output.raw("  </graph>\n")
    log.count(.loss, .removedCharacter, times: output.removed)
    return output.bytes
  }

  /// What comes after the last graph.
  public func end() -> [UInt8] { Array("</graphml>\n".utf8) }

  /// What was left out or changed, in all graphs until now.
  public var issues: [FormatIssue] { log.issues }

  private static let label = "label"
  private static let name = "name"

  private static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private static func declare(
    _ key: String, _ name: String, _ kind: PropertySchema.Kind, for place: String,
    in output: inout XMLOutput
  ) {
    output.raw("  <key")
    output.attribute("id", key)
    output.attribute("for", place)
    output.attribute("attr.name", name)
    output.attribute("attr.type", kind.graphML)
    output.raw("/>\n")
  }

  private mutating func write(
    _ node: PropertyGraph.Node, _ id: String, in output: inout XMLOutput
  ) {
    output.raw("    <node")
    output.attribute("id", id)
    output.raw(">\n")
    let label = node.label ?? node.properties[Self.label]?.xmlText
    if let label { data(Self.label, label, in: &output) }
    if let name = node.properties[Self.name]?.xmlText ?? label {
      data(Self.name, name, in: &output)
    }
    for property in node.properties {
      switch property.name {
      case Self.name: break
      case Self.label: if property.value.xmlText != label { log.countLost(Self.label) }
      default: data(property, nodeFields, in: &output)
      }
    }
    output.raw("    </node>\n")
  }

  private mutating func write(
    _ edge: PropertyGraph.Edge, of graph: PropertyGraph, _ direction: WrittenDirection,
    _ ids: [String], in output: inout XMLOutput
  ) {
    output.raw("    <edge")
    if let id = edge.id { output.attribute("id", id) }
    output.attribute("source", ids[edge.source])
    output.attribute("target", ids[edge.target])
    output.raw(">\n")
    for property in edge.properties { data(property, edgeFields, in: &output) }
    if direction.isMixed, !(edge.isDirected ?? graph.isDirected) {
      log.count(.change, .mixedDirection)
      data(Property(PropertyGraph.directionName, .boolean(false)), edgeFields, in: &output)
    }
    output.raw("    </edge>\n")
  }

  private mutating func data(
    _ property: Property, _ fields: WrittenFields, in output: inout XMLOutput
  ) {
    guard let (field, text) = fields.written(property, log: &log) else { return }
    if case .list = property.value { log.count(.change, .joinedList(property.name)) }
    data(field.key, text, in: &output)
  }

  private func data(_ key: String, _ text: String, in output: inout XMLOutput) {
    output.raw("      <data")
    output.attribute("key", key)
    output.raw(">")
    output.text(text)
    output.raw("</data>\n")
  }
}

extension PropertySchema.Kind {
  fileprivate var graphML: String {
    switch self {
    case .text, .list: "string"
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
