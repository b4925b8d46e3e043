import GraphFormats

/// The values of nodes and edges in a GEXF file.
extension GEXFHandler {
  /// The node or edge that is read.
  var owner: (owner: Owner, id: String)? {
    for case .owner(let owner, let id) in open.reversed() { return (owner, id) }
    return nil
  }

  mutating func addValue(_ tag: XMLTag) {
    guard let owner = owner?.owner else { return }
    let id = tag.attributes["for"] ?? tag.attributes["id"] ?? ""
    let text = tag.attributes["value"] ?? ""
    let field = fields.field(id, for: owner.place)
    guard let field else {
      log.count(.guess, .undeclared(id), at: tag.position)
      return add(Property(id, .text(text), position: tag.position), to: owner)
    }
    var value = Property.Value.text(text)
    switch field.kind.readGEXF(text) {
    case .value(let read): value = read
    case .nothing: return
    case .notANumber: return log.count(.guess, .notANumber(field.name), at: tag.position)
    case .notOfKind: log.count(.guess, .notOfKind(field.name, field.kind), at: tag.position)
    }
    let property = Property(field.name, value, position: tag.position)
    if field.isDynamic { addTimed(property, to: owner) } else { add(property, to: owner) }
  }

  private mutating func addTimed(_ property: Property, to owner: Owner) {
    if timed?.owner != owner { timed = (owner, [:]) }
    if let place = timed?.places[property.name] {
      log.count(.loss, .timedValue(property.name), at: property.position)
      return change(owner) { $0[place] = property }
    }
    let place = count(owner)
    timed?.places[property.name] = place
    add(property, to: owner)
  }

  private func count(_ owner: Owner) -> Int? {
    switch owner {
    case .node(let node): draft?.graph.nodes[node].properties.count
    case .edge(let edge): draft?.graph.edges[edge].properties.count
    }
  }

  mutating func add(_ property: Property, to owner: Owner) {
    change(owner) { $0.append(property) }
  }

  private mutating func change(_ owner: Owner, _ change: (inout [Property]) -> Void) {
    switch owner {
    case .node(let node): draft?.graph.nodes[node].change(change)
    case .edge(let edge): draft?.graph.edges[edge].change(change)
    }
  }

  mutating func addSpell(_ tag: XMLTag) {
    guard case .spells? = open.last else { return }
    let times = ["start", "end"].map { tag.attributes[$0] ?? tag.attributes["\($0)open"] ?? "" }
    spells.append(times.joined(separator: "/"))
  }

  mutating func addParent(_ tag: XMLTag) {
    guard let owner = owner?.owner, let parent = tag.attributes["for"] else { return }
    log.count(.loss, .nested, at: tag.position)
    add(Property("pid", .text(parent), position: tag.position), to: owner)
  }
}

extension PropertyGraph.Node {
  fileprivate mutating func change(_ change: (inout [Property]) -> Void) { change(&properties) }
}

extension PropertyGraph.Edge {
  fileprivate mutating func change(_ change: (inout [Property]) -> Void) { change(&properties) }
}
