import GraphFormats

/// A graph while it is read: edges may come before the nodes that they tie.
struct GraphDraft {
  var graph: PropertyGraph
  private var places: [String: Int] = [:]
  private var waiting: [Waiting] = []

  /// An edge of which an end is not known yet.
  private struct Waiting {
    let edge: Int
    let source: String
    let target: String
  }

  init(_ graph: PropertyGraph) { self.graph = graph }

  /// Where the node came to stand; a second one with the same id is a mistake and stands apart.
  mutating func addNode(_ id: String?, at position: Position, log: inout IssueLog) -> Int {
    if id == nil { log.add(.error, .xmlGraph(.nodeWithoutID), at: position) }
    let id = id ?? ""
    let place = graph.nodes.count
    graph.nodes.append(.init(id, position: position))
    if places.updateValue(place, forKey: id) != nil {
      log.add(.error, .graph(.duplicateNode(id)), at: position)
    }
    return place
  }

  mutating func addEdge(
    _ tag: XMLTag, isDirected: Bool?, log: inout IssueLog
  ) -> Int {
    let place = graph.edges.count
    let ends = (source: tag.attributes["source"], target: tag.attributes["target"])
    let (source, target) = (ends.source.flatMap { places[$0] }, ends.target.flatMap { places[$0] })
    graph.edges.append(
      .init(
        source ?? -1, target ?? -1, id: tag.attributes["id"],
        isDirected: isDirected == graph.isDirected ? nil : isDirected, position: tag.position))
    if let from = ends.source, let to = ends.target {
      if source == nil || target == nil {
        waiting.append(Waiting(edge: place, source: from, target: to))
      }
    } else {
      log.add(.error, .xmlGraph(.edgeWithoutEnds), at: tag.position)
    }
    return place
  }

  /// The graph with every edge between its nodes; an end that no node has is a mistake.
  mutating func finished(log: inout IssueLog) -> PropertyGraph {
    for edge in waiting {
      graph.edges[edge.edge].source = end(edge.source, of: edge.edge, log: &log)
      graph.edges[edge.edge].target = end(edge.target, of: edge.edge, log: &log)
    }
    return graph
  }

  private func end(_ id: String, of edge: Int, log: inout IssueLog) -> Int {
    if let place = places[id] { return place }
    log.add(.error, .graph(.unknownNode(id)), at: graph.edges[edge].position)
    return -1
  }
}

extension PropertyGraph {
  /// How a writer of this package says that an undirected edge stands in a graph of directed ones.
  static let directionName = "directed"
  /// How a writer of this package says that a node is the one whom the graph is around.
  static let egoName = "ego"

  /// Undoes what the writers do: an edge property ``directionName`` = false becomes the edge's
  /// direction, and a node without edges with ``egoName`` = true becomes ``ego`` if it is the only one.
  mutating func restoreWrittenForms() {
    for place in edges.indices where isDirected {
      let property = edges[place].properties.firstIndex { $0.name == Self.directionName }
      guard let property, case .boolean(let direction) = edges[place].properties[property].value
      else { continue }
      edges[place].properties.remove(at: property)
      if !direction { edges[place].isDirected = false }
    }
    restoreEgo()
  }

  private mutating func restoreEgo() {
    let isEgo = Property.Value.boolean(true)
    let marked = nodes.indices.filter { nodes[$0].properties[Self.egoName] == isEgo }
    guard ego == nil, marked.count == 1, let place = marked.first,
      !edges.contains(where: { $0.source == place || $0.target == place })
    else { return }
    ego = nodes.remove(at: place)
    ego?.properties.removeAll { $0.name == Self.egoName }
    for edge in edges.indices {
      if edges[edge].source > place { edges[edge].source -= 1 }
      if edges[edge].target > place { edges[edge].target -= 1 }
    }
  }
}
