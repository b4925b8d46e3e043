import GraphFormats

/// Writes a graph as GEXF 1.2draft: the version that Gephi and NetworkX both read as their own.
/// (NetworkX looks for 1.2draft first and Gephi reads every version, older releases up to 1.2.)
///
/// | In the graph | In the file |
/// |---|---|
/// | ``PropertyGraph/id`` | `name` of `<graph>`, as NetworkX |
/// | ids of nodes and edges | kept; an edge without id gets a number, since GEXF wants one |
/// | label; text properties `label` of edges | `label` |
/// | a property `weight` of an edge that is a number or an integer | `weight`, which Gephi computes with |
/// | text; integer; number; boolean; list | `string`, `long`, `double`, `boolean`, `liststring` with `\|` in between |
/// | ``PropertyGraph/properties`` | no place; told |
/// | ``PropertyGraph/ego``, edges with and without direction in one graph | as in ``GraphMLWriter`` |
/// | a second graph | no place; told |
///
/// What is written reads back as the same by ``GEXFReader``, but for what has no place, ids of edges
/// that had none, NaN (no value), and lists with `|` in a part, of one empty part or of one in brackets.
public struct GEXFWriter: Sendable {
  private let header: [UInt8]
  private let nodeFields: WrittenFields
  private let edgeFields: WrittenFields
  private var log = IssueLog()
  private var graphCount = 0

  /// For a graph with these properties; `PropertySchema(writing:)` finds them.
  public init(schema: PropertySchema) {
    nodeFields = WrittenFields(schema.node.filter { $0.name != Self.label }, prefix: "n")
    let edge = schema.edge.filter { entry in
      !(entry.name == Self.label && entry.kind == .text) && !Self.isWeight(entry)
    }
    edgeFields = WrittenFields(edge, prefix: "e")
    var output = XMLOutput()
    output.declare(nodeFields, class: "node")
    output.declare(edgeFields, class: "edge")
    header = output.bytes
    log.count(.loss, .removedCharacter, times: output.removed)
  }

  /// This graph as a file, and what it does not hold.
  public static func file(_ graphs: [PropertyGraph]) -> (bytes: [UInt8], issues: [FormatIssue]) {
    var writer = Self(schema: PropertySchema(writing: graphs))
    var bytes = writer.start()
    for graph in graphs { bytes += writer.graph(graph) }
    bytes += writer.end()
    return (bytes, writer.issues)
  }

  public func start() -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">

      """.utf8)
  }

  /// The graph; nothing for any but the first. Complexity: O(nodes + edges + properties).
  public mutating func graph(_ graph: PropertyGraph) -> [UInt8] {
    graphCount += 1
    guard graphCount == 1 else { return [] }
    for property in graph.properties { log.countLost(property.name) }
    var output = XMLOutput()
    let direction = WrittenDirection(graph)
    let ids = WrittenIDs(graph, log: &log)
    output.raw("  <graph")
    output.attribute("defaultedgetype", direction.isDirected ? "directed" : "undirected")
    output.attribute("mode", "static")
    if let id = graph.id { output.attribute("name", id) }
    output.raw(">\n\(String(decoding: header, as: UTF8.self))    <nodes>\n")
    for (node, id) in zip(graph.nodes, ids.nodes) { write(node, id, in: &output) }
    if let ego = graph.ego, let id = ids.ego { write(ego.markedAsEgo, id, in: &output) }
    output.raw("    </nodes>\n    <edges>\n")
    var numbers = EdgeNumbers(graph.edges)
    for edge in graph.edges {
      write(edge, edge.id ?? numbers.next(), of: graph, direction, ids.nodes, in: &output)
    }
    output.raw("    </edges>\n  </graph>\n")
    log.count(.loss, .removedCharacter, times: output.removed)
    return output.bytes
  }

  public func end() -> [UInt8] { Array("</gexf>\n".utf8) }

  /// What was left out or changed until now.
  public var issues: [FormatIssue] {
    var log = log
    if graphCount > 1 { log.add(.loss, .graph(.oneGraphOnly(graphCount))) }
    return log.issues
  }

  private static let label = "label"

  private static func isWeight(_ entry: PropertySchema.Entry) -> Bool {
    entry.name == GEXFName.weight && (entry.kind == .integer || entry.kind == .number)
  }

  private mutating func write(
    _ node: PropertyGraph.Node, _ id: String, in output: inout XMLOutput
  ) {
    output.raw("      <node")
    output.attribute("id", id)
    let label = node.label ?? node.properties[Self.label]?.xmlText
    if let label { output.attribute("label", label) }
    output.raw(">")
    let rest = node.properties.filter { $0.name != Self.label }
    for property in node.properties where property.name == Self.label {
      if property.value.xmlText != label { log.countLost(Self.label) }
    }
    write(rest, nodeFields, in: &output)
    output.raw("</node>\n")
  }

  private mutating func write(
    _ edge: PropertyGraph.Edge, _ id: String, of graph: PropertyGraph,
    _ direction: WrittenDirection, _ ids: [String], in output: inout XMLOutput
  ) {
    output.raw("      <edge")
    output.attribute("id", id)
    output.attribute("source", ids[edge.source])
    output.attribute("target", ids[edge.target])
    var rest = edge.properties
    if edgeFields[GEXFName.weight] == nil, let weight = rest.take(GEXFName.weight, { $0.weight }) {
      output.attribute("weight", weight)
    }
    if edgeFields[Self.label] == nil, let label = rest.take(Self.label, { $0.plainText }) {
      output.attribute("label", label)
    }
    output.raw(">")
    if direction.isMixed, !(edge.isDirected ?? graph.isDirected) {
      log.count(.loss, .mixedDirection)
      rest.append(Property(PropertyGraph.directionName, .boolean(false)))
    }
    write(rest, edgeFields, in: &output)
    output.raw("</edge>\n")
  }

  private mutating func write(
    _ properties: [Property], _ fields: WrittenFields, in output: inout XMLOutput
  ) {
    guard !properties.isEmpty else { return }
    output.raw("<attvalues>")
    for property in properties {
      guard let (field, text) = fields.written(property, log: &log) else { continue }
      if property.value.isAmbiguousList || field.kind != .list && property.value.kind == .list {
        log.count(.loss, .joinedList(property.name))
      }
      output.raw("<attvalue")
      output.attribute("for", field.key)
      output.attribute("value", text)
      output.raw("/>")
    }
    output.raw("</attvalues>")
  }
}

/// Numbers for edges without id that no other edge has as id.
private struct EdgeNumbers {
  private let taken: Set<String>
  private var number = -1

  init(_ edges: [PropertyGraph.Edge]) { taken = Set(edges.lazy.compactMap(\.id)) }

  mutating func next() -> String {
    repeat { number += 1 } while taken.contains(String(number))
    return String(number)
  }
}

extension XMLOutput {
  fileprivate mutating func declare(_ fields: WrittenFields, class name: String) {
    guard !fields.list.isEmpty else { return }
    raw("    <attributes class=\"\(name)\" mode=\"static\">\n")
    for field in fields.list {
      raw("      <attribute")
      attribute("id", field.key)
      attribute("title", field.name)
      attribute("type", field.kind.gexf)
      raw("/>\n")
    }
    raw("    </attributes>\n")
  }
}

extension PropertySchema.Kind {
  fileprivate var gexf: String {
    switch self {
    case .text: "string"
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .list: "liststring"
    }
  }
}

extension Property.Value {
  /// As a weight: an integer without decimals, another number always with.
  fileprivate var weight: String? {
    switch self {
    case .integer(let value): String(value)
    case .number(let value): value.isFinite ? String(value) : xmlText
    case .text, .boolean, .list: nil
    }
  }

  fileprivate var plainText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// A list that reads back as another.
  fileprivate var isAmbiguousList: Bool {
    guard case .list(let parts) = self else { return false }
    let hasBrackets = parts.count == 1 && parts[0].hasPrefix("[") && parts[0].hasSuffix("]")
    return parts == [""] || hasBrackets || parts.contains { $0.contains("|") }
  }
}

extension [Property] {
  /// Takes out the first property with this name if it has this form.
  fileprivate mutating func take(
    _ name: String, _ form: (Property.Value) -> String?
  ) -> String? {
    guard let place = firstIndex(where: { $0.name == name }), let text = form(self[place].value)
    else { return nil }
    remove(at: place)
    return text
  }
}
