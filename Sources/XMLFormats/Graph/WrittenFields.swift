import GraphFormats

/// The properties that a writer declares for one place, with the key that each goes by.
struct WrittenFields: Sendable {
  struct Field: Sendable {
    let key: String
    let name: String
    let kind: PropertySchema.Kind
  }

  private(set) var list: [Field] = []
  private var places: [String: Int] = [:]

  init(_ entries: [PropertySchema.Entry], prefix: String) {
    for entry in entries where places[entry.name] == nil {
      places[entry.name] = list.count
      list.append(Field(key: "\(prefix)\(list.count)", name: entry.name, kind: entry.kind))
    }
  }

  subscript(_ name: String) -> Field? { places[name].map { list[$0] } }

  /// The field that a property goes in and its text there; nothing, and told, if it has none.
  func written(_ property: Property, log: inout IssueLog) -> (field: Field, text: String)? {
    guard let field = self[property.name], property.value.fits(field.kind) else {
      log.countLost(property.name)
      return nil
    }
    return (field, property.value.xmlText)
  }
}

/// How a graph stands in a file of which every edge is directed or none is.
struct WrittenDirection {
  let isDirected: Bool
  let isMixed: Bool

  init(_ graph: PropertyGraph) {
    var (directed, undirected) = (false, false)
    for edge in graph.edges {
      if edge.isDirected ?? graph.isDirected { directed = true } else { undirected = true }
    }
    isMixed = directed && undirected
    isDirected = directed || !undirected && graph.isDirected
  }
}

/// The ids of the nodes of a graph and of its ego as XML can spell them, all different.
struct WrittenIDs {
  private(set) var nodes: [String] = []
  private(set) var ego: String?

  init(_ graph: PropertyGraph, log: inout IssueLog) {
    var taken: Set<String> = []
    nodes.reserveCapacity(graph.nodes.count)
    for node in graph.nodes { nodes.append(Self.free(node.id, &taken, &log)) }
    if let ego = graph.ego { self.ego = Self.free(ego.id, &taken, &log) }
  }

  private static func free(
    _ id: String, _ taken: inout Set<String>, _ log: inout IssueLog
  ) -> String {
    let allowed = XMLOutput.allowed(id)
    var free = allowed
    var number = 1
    while !taken.insert(free).inserted {
      number += 1
      free = "\(allowed)_\(number)"
    }
    if free != id { log.add(.loss, .xmlGraph(.idChanged(id, to: free))) }
    return free
  }
}

extension PropertyGraph.Node {
  /// As a node among the others.
  var markedAsEgo: Self {
    var node = self
    node.properties.removeAll { $0.name == PropertyGraph.egoName }
    node.properties.append(Property(PropertyGraph.egoName, .boolean(true)))
    return node
  }
}

extension PropertySchema {
  /// The schema of these graphs as GraphML and GEXF hold them: with a boolean `ego` for nodes when a
  /// graph is around somebody, and a boolean `directed` for edges when a graph has edges with and
  /// without direction. Who writes as a stream adds those entries when such graphs may come.
  ///
  /// Complexity: O(properties).
  public init(writing graphs: [PropertyGraph]) {
    self.init(of: graphs)
    if graphs.contains(where: { $0.ego != nil }) {
      Self.add(PropertyGraph.egoName, to: &node)
    }
    if graphs.contains(where: { WrittenDirection($0).isMixed }) {
      Self.add(PropertyGraph.directionName, to: &edge)
    }
  }

  private static func add(_ name: String, to entries: inout [Entry]) {
    if !entries.contains(where: { $0.name == name }) { entries.append(Entry(name, .boolean)) }
  }
}
