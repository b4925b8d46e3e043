import GraphFormats

/// What Network Canvas writes in GraphML beside the format: one graph per interview with its case and
/// session as attributes of its own namespace, and what was asked of the person interviewed as data of
/// the graph.
extension PropertyGraph {
  /// Whether the attributes of other namespaces tell of an interview.
  var hasInterview: Bool {
    properties.contains { property in
      let name = property.name.lowercased()
      return name.hasPrefix("caseid") || name.hasPrefix("session")
    }
  }

  mutating func startInterview() {
    if id == nil {
      let name = properties.first { $0.name.lowercased() == "caseid" }
      if case .text(let text)? = name?.value { id = text }
    }
    ego = Node("ego")
  }

  /// Everybody is called `Node` in a file of which the interview asked no names: that is no label. The
  /// person interviewed goes by the UUID that the file gives.
  mutating func endInterview() {
    for place in nodes.indices where nodes[place].label == "Node" { nodes[place].label = nil }
    for name in ["networkCanvasUUID", "networkCanvasEgoUUID", "_egoID", "_uid"] {
      guard case .text(let id)? = ego?.properties[name], !id.isEmpty else { continue }
      ego?.id = id
      break
    }
    if ego?.properties.isEmpty == true { ego = nil }
    ego?.takeLabel()
  }
}
