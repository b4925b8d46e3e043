/// One network as Pajek's text.
struct PajekPart {
  var text = ""
  var losses = LossCounter()
  private(set) var lineEnds = 0
  let graph: PropertyGraph
  let schema: PropertySchema
  private let form: PajekWriter.Form
  let number: Int

  init(_ graph: PropertyGraph, schema: PropertySchema, form: PajekWriter.Form, number: Int) {
    self.graph = graph
    self.schema = schema
    self.form = form
    self.number = number
  }

  mutating func write() {
    for property in graph.properties { losses.add(property.name) }
    if graph.id != nil || form == .project {
      text += "*Network \(line(graph.id ?? String(number)))\n"
    }
    let firstMode = firstMode
    text += "*Vertices \(graph.nodes.count)\(firstMode.map { " \($0)" } ?? "")\n"
    for (place, node) in graph.nodes.enumerated() {
      write(node, place: place, knowsMode: firstMode != nil)
    }
    writeEdges()
    if form == .project { writeColumns(knowsMode: firstMode != nil) }
  }

  /// How many nodes are of the first mode, when all nodes have one and the first come first.
  private var firstMode: Int? {
    let modes = graph.nodes.map { $0.properties["mode"] }
    let first = modes.prefix { $0 == .integer(1) }.count
    return !modes.isEmpty && modes.dropFirst(first).allSatisfy { $0 == .integer(2) } ? first : nil
  }

  private mutating func write(_ node: PropertyGraph.Node, place: Int, knowsMode: Bool) {
    if node.label != nil, node.id != String(place + 1), node.id != node.label { losses.add("id") }
    text += "\(place + 1) \(quoted(node.label ?? node.id))"
    let coordinates = ["x", "y", "z"].map { node.properties[$0].flatMap(Self.decimal) }
    let known = coordinates.prefix { $0 != nil }.compactMap { $0 }
    let axes = known.count >= 2 ? known : []
    for axis in axes { text += " \(axis)" }
    var shape: String?
    if case .text(let name)? = node.properties["shape"], PajekText.shapes.contains(name) {
      shape = name
      text += " \(name)"
    }
    for property in node.properties {
      switch property.name {
      case "x", "y", "z":
        if !["x", "y", "z"].prefix(axes.count).contains(property.name) {
          losses.add(property.name)
        }
      case "shape": if shape == nil { losses.add("shape") }
      case "mode" where knowsMode: break
      case let name where Self.vertexParameters.contains(name): write(parameter: property)
      case "time": write(time: property)
      default: if form == .network { losses.add(property.name) }
      }
    }
    text += "\n"
  }

  private mutating func write(parameter: Property) {
    text += " \(parameter.name) \(quoted(parameter.value.text))"
  }

  private mutating func write(time: Property) {
    let interval = time.value.text
    let fits = !interval.isEmpty && interval.utf8.allSatisfy { $0 > 0x20 && $0 != 0x5D }
    if fits { text += " [\(interval)]" } else { losses.add(time.name) }
  }

  mutating func quoted(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { lineEnds += 1 }
    return PajekText.quoted(text)
  }

  /// A text for the rest of a line.
  mutating func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    lineEnds += 1
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  static func decimal(_ value: Property.Value) -> String? {
    switch value {
    case .integer: value.text
    case .number(let number) where number.isFinite: value.text
    default: nil
    }
  }

  static let vertexParameters: Set<String> = [
    "x_fact", "y_fact", "phi", "r", "q", "s_size", "ic", "bc", "bw", "lc", "la", "lr", "lphi",
    "fos",
    "font", "url", "hook",
  ]
  static let lineParameters: Set<String> = [
    "w", "c", "p", "s", "a", "ap", "l", "lp", "lr", "lphi", "lc", "la", "fos", "font", "h1", "h2",
    "a1", "a2", "k1", "k2", "an1", "an2",
  ]
}

extension PajekPart {
  private struct Section: Hashable {
    var relation: String?
    var isDirected: Bool
  }

  /// Edges by relation and direction, sections in the order in which they first occur.
  private mutating func writeEdges() {
    var sections: [Section] = []
    var edges: [Section: [Int]] = [:]
    for (place, edge) in graph.edges.enumerated() {
      let section = Section(
        relation: edge.properties["relation"]?.text,
        isDirected: edge.isDirected ?? graph.isDirected)
      if edges[section] == nil { sections.append(section) }
      edges[section, default: []].append(place)
    }
    // A section without a relation comes first: a header without a name would end the name before.
    sections = sections.filter { $0.relation == nil } + sections.filter { $0.relation != nil }
    var numbers: [String: Int] = [:]
    for section in sections {
      text += section.isDirected ? "*Arcs" : "*Edges"
      if let relation = section.relation {
        let number = numbers[relation] ?? numbers.count + 1
        numbers[relation] = number
        text += " :\(number) \(quoted(relation))"
      }
      text += "\n"
      for place in edges[section] ?? [] { write(graph.edges[place]) }
    }
  }

  private mutating func write(_ edge: PropertyGraph.Edge) {
    if edge.id != nil { losses.add("id") }
    text += "\(edge.source + 1) \(edge.target + 1)"
    let weight = edge.properties["weight"].flatMap(Self.decimal)
    if let weight { text += " \(weight)" }
    for property in edge.properties {
      switch property.name {
      case "weight": if weight == nil { losses.add(property.name) }
      case "relation": break
      case let name where Self.lineParameters.contains(name): write(parameter: property)
      case "time": write(time: property)
      default: losses.add(property.name)
      }
    }
    text += "\n"
  }
}
