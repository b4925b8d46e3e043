import GraphFormats

/// Makes graphs of the events of a GraphML file.
struct GraphMLHandler: XMLHandler {
  private var keys = GraphMLKeys()
  private var draft: GraphDraft?
  private var graphs: [PropertyGraph] = []
  private var log = IssueLog()
  private var defaultCount = DefaultCount()
  private var open: [Element] = []
  /// How many elements are open whose content is not read.
  private var skipped = 0
  /// Attributes with a prefix of the outermost element, which hold for every graph.
  private var fileAttributes: [Property] = []
  private var isNetworkCanvas = false

  private enum Element {
    case graph(isDirected: Bool)
    case node(Int)
    case edge(Int)
    case key(String, [GraphMLKeys.Place])
    case standard
    case data(String, Position)
    case other

    var place: GraphMLKeys.Place? {
      switch self {
      case .graph: .graph
      case .node: .node
      case .edge: .edge
      case .key, .standard, .data, .other: nil
      }
    }
  }

  mutating func start(_ tag: XMLTag, after text: String) {
    guard skipped == 0 else {
      takeDrawnLabel(text)
      skipped += 1
      drawn.append(tag.name)
      return
    }
    if tag.isForeign { return skip(tag, .foreign(tag.qualifiedName)) }
    switch tag.name {
    case "graphml": fileAttributes = Array(tag.properties.prefix(8))
    case "key":
      let (id, places) = keys.declare(tag, log: &log)
      return open.append(.key(id, places))
    case "default": return open.append(.standard)
    case "graph": return open.append(.graph(isDirected: startGraph(tag)))
    case "node":
      if let node = draft?.addNode(tag.attributes["id"], at: tag.position, log: &log) {
        return open.append(.node(node))
      }
    case "edge": return open.append(startEdge(tag))
    case "data":
      return open.append(.data(tag.attributes["key"] ?? "", tag.contentPosition))
    case "hyperedge": return skip(tag, .hyperedge)
    case "port": return skip(tag, .port)
    default: break
    }
    open.append(.other)
  }

  mutating func end(_ name: String, text: String) {
    guard skipped == 0 else {
      takeDrawnLabel(text)
      skipped -= 1
      if !drawn.isEmpty { drawn.removeLast() }
      return
    }
    guard let element = open.popLast() else { return }
    switch element {
    case .standard:
      if case .key(let id, let places)? = open.last { keys.setDefault(text, of: id, for: places) }
    case .data(let id, let position): endData(id, text, at: position)
    case .graph: endGraph()
    case .node, .edge, .key, .other: break
    }
  }

  func reading(_ mistakes: [FormatIssue]) -> FormatReading {
    var log = log
    if mistakes.isEmpty, graphs.isEmpty { log.add(.error, .xmlGraph(.noGraph)) }
    return log.reading(graphs, and: mistakes)
  }

  // MARK: Graphs and edges

  private mutating func startGraph(_ tag: XMLTag) -> Bool {
    if draft != nil {
      log.count(.loss, .nested, at: tag.position)
      return direction(tag.attributes["edgedefault"], tag) ?? currentDirection
    }
    if tag.attributes["edgedefault"] == nil {
      log.add(.guess, .xmlGraph(.noEdgeDefault), at: tag.position)
    }
    let properties = tag.properties
    var graph = PropertyGraph(
      id: tag.attributes["id"],
      isDirected: direction(tag.attributes["edgedefault"], tag) ?? false,
      properties: properties + fileAttributes.filter { properties[$0.name] == nil })
    isNetworkCanvas = graph.hasInterview
    if isNetworkCanvas { graph.startInterview() }
    draft = GraphDraft(graph)
    return graph.isDirected
  }

  private var currentDirection: Bool {
    for case .graph(let isDirected) in open.reversed() { return isDirected }
    return false
  }

  private mutating func direction(_ word: String?, _ tag: XMLTag) -> Bool? {
    switch word {
    case nil: return nil
    case "directed", "true": return true
    case "undirected", "false": return false
    case let word?:
      log.add(.guess, .xmlGraph(.unknownDirection(word)), at: tag.position)
      return nil
    }
  }

  private mutating func startEdge(_ tag: XMLTag) -> Element {
    if tag.attributes["sourceport"] != nil || tag.attributes["targetport"] != nil {
      log.count(.loss, .port, at: tag.position)
    }
    let isDirected = direction(tag.attributes["directed"], tag) ?? currentDirection
    let edge = draft?.addEdge(tag, isDirected: isDirected, log: &log)
    return edge.map { .edge($0) } ?? .other
  }

  private mutating func endGraph() {
    for case .graph in open { return }
    guard var graph = draft?.finished(log: &log) else { return }
    draft = nil
    defaultCount.fill(
      &graph, nodes: keys.defaults[.node] ?? Defaults(), edges: keys.defaults[.edge] ?? Defaults(),
      log: &log)
    for place in graph.nodes.indices { graph.nodes[place].takeLabel() }
    if isNetworkCanvas { graph.endInterview() } else { graph.restoreWrittenForms() }
    graphs.append(graph)
  }

  // MARK: Values

  private mutating func endData(_ id: String, _ text: String, at position: Position) {
    guard let place = open.last?.place, draft != nil else { return }
    var name = id
    var value = Property.Value.text(text)
    if let key = keys.key(id, for: place) {
      if key.isForeign { return }
      name = key.name
      switch key.kind.read(text) {
      case .value(let read): value = read
      case .nothing: return
      case .notANumber: return log.count(.guess, .notANumber(name), at: position)
      case .notOfKind: log.count(.guess, .notOfKind(name, key.kind), at: position)
      }
    } else {
      log.count(.guess, .undeclared(id), at: position)
    }
    add(Property(name, value, position: position))
  }

  private mutating func add(_ property: Property) {
    switch open.last {
    case .graph: addToGraph(property)
    case .node(let node): draft?.graph.nodes[node].properties.append(property)
    case .edge(let edge): add(property, to: edge)
    default: break
    }
  }

  private mutating func add(_ property: Property, to edge: Int) {
    draft?.graph.edges[edge].properties.append(property)
  }

  private mutating func addToGraph(_ property: Property) {
    if isNetworkCanvas {
      draft?.graph.ego?.properties.append(property)
    } else {
      draft?.graph.properties.append(property)
    }
  }

  // MARK: What other programs add

  /// The names of the elements that are open in what is skipped.
  private var drawn: [String] = []

  private mutating func skip(_ tag: XMLTag, _ matter: XMLGraphCause.Matter) {
    log.count(.loss, matter, at: tag.position)
    skipped = 1
    drawn = [tag.name]
  }

  /// yEd writes names nowhere but in its drawings.
  private mutating func takeDrawnLabel(_ text: String) {
    guard let name = drawn.last, name == "NodeLabel" || name == "EdgeLabel", open.count >= 2 else {
      return
    }
    let label = text.trimmedOfWhiteSpace
    guard !label.isEmpty, case .data(_, let position)? = open.last else { return }
    switch open[open.count - 2] {
    case .node(let node):
      if draft?.graph.nodes[node].label == nil { draft?.graph.nodes[node].label = label }
    case .edge(let edge):
      let known = draft?.graph.edges[edge].properties ?? []
      // No edge that is drawn has more properties; looking through more for each label would be slow.
      if known.count < 256, known["label"] == nil {
        add(Property("label", .text(label), position: position), to: edge)
      }
    default: break
    }
  }
}

extension XMLTag {
  /// The attributes with a prefix as properties.
  fileprivate var properties: [Property] {
    prefixedAttributes.map { Property($0.name, .text($0.value), position: position) }
  }
}
