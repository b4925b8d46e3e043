/// Writes graphs as plain DOT, for Graphviz and for programs that read its files: what is in the
/// graph and no more, without a drawing in mind.
///
/// Ids are those of the nodes, `label` is what people read, and every property is an attribute with
/// its own name. Names that make Graphviz open files or choose a program are changed, which
/// ``issues`` tells. A graph in which any edge has a direction is a `digraph`; its edges without one
/// have `dir="none"`. Several graphs stand behind each other, as Graphviz allows.
///
/// A backslash is written twice, since in DOT one alone begins an escape; a NUL is left out.
/// Complexity of each graph: O(nodes + edges + properties).
public struct DOTWriter: Sendable {
  private var renamed: [String] = []

  public init(schema: PropertySchema = PropertySchema()) {
    for entry in schema.graph + schema.node + schema.edge { note(entry.name) }
  }

  public func start() -> [UInt8] { [] }

  public mutating func graph(_ graph: PropertyGraph) -> [UInt8] {
    let graph = graph.withEgoAsNode
    let isDirected = graph.edges.contains { $0.isDirected ?? graph.isDirected }
    var text = isDirected || (graph.isDirected && graph.edges.isEmpty) ? "digraph" : "graph"
    let arrow = text == "digraph" ? "->" : "--"
    if let id = graph.id { text += " \(Self.quoted(id))" }
    text += " {\n"
    for property in graph.properties { text += "  \(attribute(property));\n" }
    for node in graph.nodes { text += "  \(Self.quoted(node.id))\(attributes(of: node));\n" }
    for edge in graph.edges {
      text += "  \(Self.quoted(graph.nodes[edge.source].id)) \(arrow) "
      text += "\(Self.quoted(graph.nodes[edge.target].id))"
      let isPlain = isDirected && !(edge.isDirected ?? graph.isDirected)
      text += "\(attributes(of: edge, isPlain: isPlain));\n"
    }
    return Array((text + "}\n").utf8)
  }

  public func end() -> [UInt8] { [] }

  /// What had no place or got another name in what was written until now.
  public var issues: [FormatIssue] {
    renamed.map { FormatIssue(.guess, .dot(.renamed($0, to: Self.name($0)))) }
  }

  private mutating func attributes(of node: PropertyGraph.Node) -> String {
    list(
      (node.label.map { ["label=\(Self.quoted($0))"] } ?? [])
        + node.properties.map { attribute($0) })
  }

  private mutating func attributes(of edge: PropertyGraph.Edge, isPlain: Bool) -> String {
    // Graphviz keeps parallel edges apart by `key`; readers find the id there.
    let own = (edge.id.map { ["key=\(Self.quoted($0))"] } ?? []) + (isPlain ? ["dir=\"none\""] : [])
    return list(own + edge.properties.map { attribute($0) })
  }

  private func list(_ attributes: [String]) -> String {
    attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
  }

  private mutating func attribute(_ property: Property) -> String {
    note(property.name)
    return "\(Self.word(Self.name(property.name)))=\(Self.quoted(property.value.text))"
  }

  private mutating func note(_ name: String) {
    if Self.reserved.contains(name), !renamed.contains(name) { renamed.append(name) }
  }

  static func name(_ name: String) -> String {
    reserved.contains(name) ? name + "_" : name.isEmpty ? "_" : name
  }

  /// A name without quotes where DOT needs none: some readers take the quotes for a part of it.
  static func word(_ name: String) -> String {
    let isPlain =
      name.utf8.first.map { $0 < 0x30 || $0 > 0x39 } == true
      && name.utf8.allSatisfy {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
      }
    return isPlain && !keywords.contains(name.lowercased()) ? name : quoted(name)
  }

  private static let keywords: Set<String> = [
    "graph", "digraph", "subgraph", "node", "edge", "strict",
  ]

  /// What Graphviz opens files for, chooses a program by or cannot draw with any other value, and
  /// what is written here already.
  static let reserved: Set<String> = [
    "label", "key", "dir", "image", "shapefile", "imagepath", "fontpath", "stylesheet",
    "_background", "charset", "layout", "pos", "width", "height", "shape", "rank", "size", "dpi",
    "clusterrank", "overlap", "splines", "root", "nslimit", "mode", "model", "href", "URL",
  ]

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r", "\0": break
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
