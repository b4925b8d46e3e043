import GraphFormats

extension PropertyGraph {
  /// The same graph as if it had not been read from a file, its edges in an order of their own.
  var withoutPositions: PropertyGraph {
    var graph = self
    let bare = { (properties: [Property]) in properties.map { Property($0.name, $0.value) } }
    graph.properties = bare(properties)
    graph.nodes = nodes.map { Node($0.id, label: $0.label, properties: bare($0.properties)) }
    graph.edges = edges.map {
      Edge(
        $0.source, $0.target, id: $0.id, isDirected: $0.isDirected, properties: bare($0.properties))
    }
    graph.edges.sort { String(describing: $0) < String(describing: $1) }
    return graph
  }
}

extension FormatReading {
  /// The causes of the issues of this severity, in their order.
  func causes(_ severity: FormatIssue.Severity) -> [FormatIssue.Cause] {
    issues.filter { $0.severity == severity }.map(\.cause)
  }
}
