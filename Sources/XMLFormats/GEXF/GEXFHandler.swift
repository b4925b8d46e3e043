import GraphFormats

/// Makes graphs of the events of a GEXF file.
struct GEXFHandler: XMLHandler {
  var fields = GEXFFields()
  var draft: GraphDraft?
  private var graphs: [PropertyGraph] = []
  var log = IssueLog()
  private var defaultCount = DefaultCount()
  var open: [Element] = []
  private var skipped = 0
  /// What is said of the file before the graph.
  private var description: [Property] = []
  private var isMutual = false
  private var mutualEdges: [Int] = []
  var spells: [String] = []
  /// Where the values that change in time stand of the node or edge that is read.
  var timed: (owner: Owner, places: [String: Int])?

  enum Owner: Equatable {
    case node(Int)
    case edge(Int)

    var place: GEXFFields.Class {
      switch self {
      case .node: .node
      case .edge: .edge
      }
    }
  }

  enum Element {
    case graph
    case fields(GEXFFields.Class, isDynamic: Bool)
    case field(String, GEXFFields.Class)
    case standard
    case owner(Owner, id: String)
    case spells
    case description(String)
    case other
  }

  mutating func start(_ tag: XMLTag, after text: String) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    if tag.isForeign {
      log.count(.loss, .foreign(tag.qualifiedName), at: tag.position)
      skipped = 1
      return
    }
    open.append(element(tag))
  }

  mutating func end(_ name: String, text: String) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let element = open.popLast() else { return }
    switch element {
    case .graph: endGraph()
    case .standard:
      if case .field(let id, let place)? = open.last { fields.setDefault(text, of: id, for: place) }
    case .spells:
      if let owner, !spells.isEmpty { add(Property("spells", .list(spells)), to: owner.owner) }
    case .description(let name):
      if !text.isEmpty { description.append(Property(name, .text(text))) }
    case .fields, .field, .owner, .other: break
    }
  }

  func reading(_ mistakes: [FormatIssue]) -> FormatReading {
    var log = log
    if mistakes.isEmpty, graphs.isEmpty { log.add(.error, .xmlGraph(.noGraph)) }
    return log.reading(graphs, and: mistakes)
  }

  private mutating func element(_ tag: XMLTag) -> Element {
    switch tag.name {
    case "description", "keywords": return .description(tag.name)
    case "graph": return startGraph(tag)
    case "attributes": return startFields(tag)
    case "attribute": return startField(tag)
    case "default": return .standard
    case "node": return startNode(tag)
    case "edge": return startEdge(tag)
    case "attvalue": addValue(tag)
    case "spells", "slices":
      spells = []
      return .spells
    case "spell", "slice": addSpell(tag)
    case "parent": addParent(tag)
    default: break
    }
    return .other
  }

  // MARK: Declarations

  private mutating func startFields(_ tag: XMLTag) -> Element {
    let isDynamic = tag.attributes["mode"] == "dynamic"
    switch tag.attributes["class"] {
    case "node": return .fields(.node, isDynamic: isDynamic)
    case "edge": return .fields(.edge, isDynamic: isDynamic)
    default: return .other
    }
  }

  private mutating func startField(_ tag: XMLTag) -> Element {
    guard case .fields(let place, let isDynamic)? = open.last else { return .other }
    return .field(fields.declare(tag, for: place, isDynamic: isDynamic, log: &log), place)
  }

  // MARK: Graphs, nodes and edges

  private mutating func startGraph(_ tag: XMLTag) -> Element {
    guard draft == nil else {
      log.count(.loss, .nested, at: tag.position)
      return .other
    }
    let word = tag.attributes["defaultedgetype"]
    isMutual = word == "mutual"
    mutualEdges = []
    var graph = PropertyGraph(
      id: tag.attributes["name"], isDirected: direction(word, tag) ?? false,
      properties: description + tag.texts(["start", "end"]))
    if graph.id?.isEmpty == true { graph.id = nil }
    draft = GraphDraft(graph)
    return .graph
  }

  private mutating func direction(_ word: String?, _ tag: XMLTag) -> Bool? {
    switch word {
    case nil: return nil
    case "directed", "mutual": return true
    case "undirected": return false
    case let word?:
      log.add(.guess, .xmlGraph(.unknownDirection(word)), at: tag.position)
      return nil
    }
  }

  private mutating func startNode(_ tag: XMLTag) -> Element {
    guard let node = draft?.addNode(tag.attributes["id"], at: tag.position, log: &log) else {
      return .other
    }
    draft?.graph.nodes[node].label = tag.attributes["label"]
    var properties = tag.texts(["pid", "start", "end"])
    if let around = owner, case .node = around.owner {
      log.count(.loss, .nested, at: tag.position)
      if tag.attributes["pid"] == nil {
        properties.append(Property("pid", .text(around.id), position: tag.position))
      }
    }
    draft?.graph.nodes[node].properties = properties
    return .owner(.node(node), id: tag.attributes["id"] ?? "")
  }

  private mutating func startEdge(_ tag: XMLTag) -> Element {
    let word = tag.attributes["type"]
    let isDirected = direction(word, tag)
    guard let edge = draft?.addEdge(tag, isDirected: isDirected, log: &log) else { return .other }
    if word == "mutual" || word == nil && isMutual { mutualEdges.append(edge) }
    let weight = weight(tag)
    draft?.graph.edges[edge].properties = weight + tag.texts(["label", "kind", "start", "end"])
    return .owner(.edge(edge), id: tag.attributes["id"] ?? "")
  }

  private mutating func weight(_ tag: XMLTag) -> [Property] {
    guard let text = tag.attributes[GEXFName.weight] else { return [] }
    let property = { Property(GEXFName.weight, $0, position: tag.position) }
    switch PropertySchema.Kind.integer.read(text) {
    case .value(let value): return [property(value)]
    case .nothing: return []
    case .notANumber:
      log.count(.guess, .notANumber(GEXFName.weight), at: tag.position)
      return []
    case .notOfKind:
      log.count(.guess, .notOfKind(GEXFName.weight, .number), at: tag.position)
      return [property(.text(text))]
    }
  }

  private mutating func endGraph() {
    guard var graph = draft?.finished(log: &log) else { return }
    draft = nil
    for place in mutualEdges {
      var back = graph.edges[place]
      (back.source, back.target, back.id) = (back.target, back.source, nil)
      graph.edges.append(back)
    }
    defaultCount.fill(
      &graph, nodes: fields.defaults[.node] ?? Defaults(),
      edges: fields.defaults[.edge] ?? Defaults(), log: &log)
    graph.restoreWrittenForms()
    graphs.append(graph)
    fields = GEXFFields()
  }
}

extension XMLTag {
  /// Those of these attributes that there are, as text properties.
  fileprivate func texts(_ names: [String]) -> [Property] {
    names.compactMap { name in
      attributes[name].map { Property(name, .text($0), position: position) }
    }
  }
}
