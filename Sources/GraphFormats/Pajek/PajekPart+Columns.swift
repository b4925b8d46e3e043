/// Partitions and vectors of a project.
extension PajekPart {
  /// Every property of nodes that has no place on the line of a vertex.
  mutating func writeColumns(knowsMode: Bool) {
    let onTheLine = Self.vertexParameters.union(["x", "y", "z", "shape", "time"])
    let own = PropertySchema(of: [PropertyGraph(nodes: graph.nodes)]).node
    let kinds = Dictionary(schema.node.map { ($0.name, $0.kind) }) { first, _ in first }
    let columns = columns()
    for entry in own where !onTheLine.contains(entry.name) && !(knowsMode && entry.name == "mode") {
      var values: [Property.Value?] = Array(repeating: nil, count: graph.nodes.count)
      for (place, value) in columns[entry.name] ?? [] { values[place] = value }
      switch kinds[entry.name] ?? entry.kind {
      case .number: writeVector(entry.name, values)
      case .integer where values.allSatisfy({ Self.isClass($0) }):
        writePartition(entry.name, values)
      case .integer: writeVector(entry.name, values)
      case .text, .boolean, .list: writeLegend(entry.name, values)
      }
    }
  }

  /// The first value of each name at each node, by name.
  private func columns() -> [String: [(place: Int, value: Property.Value)]] {
    var columns: [String: [(place: Int, value: Property.Value)]] = [:]
    for (place, node) in graph.nodes.enumerated() {
      for property in node.properties where columns[property.name]?.last?.place != place {
        columns[property.name, default: []].append((place, property.value))
      }
    }
    return columns
  }

  private static func isClass(_ value: Property.Value?) -> Bool {
    guard case .integer(let number)? = value else { return value == nil }
    return number >= 0 && number < PajekColumn.missingClass
  }

  private mutating func begin(_ section: String, _ name: String) {
    text += "*\(section) \(line(name))\n"
  }

  private mutating func count() { text += "*Vertices \(graph.nodes.count)\n% network \(number)\n" }

  private mutating func writePartition(_ name: String, _ values: [Property.Value?]) {
    begin("Partition", name)
    count()
    for value in values { text += "\(value?.text ?? String(PajekColumn.missingClass))\n" }
  }

  private mutating func writeVector(_ name: String, _ values: [Property.Value?]) {
    begin("Vector", name)
    count()
    for value in values {
      let number = value.flatMap(Self.decimal)
      if value != nil, number == nil { losses.add(name) }
      text += "\(number ?? Property.Value.number(PajekColumn.missingNumber).text)\n"
    }
  }

  /// Texts as classes from 1, with what they stand for in comments; 0 has none.
  private mutating func writeLegend(_ name: String, _ values: [Property.Value?]) {
    var classes: [String: Int] = [:]
    begin("Partition", name)
    count()
    var lines = ""
    for value in values {
      guard let text = value?.text else {
        lines += "0\n"
        continue
      }
      let number = classes[text] ?? classes.count + 1
      classes[text] = number
      lines += "\(number)\n"
    }
    for (text, number) in classes.sorted(by: { $0.value < $1.value }) {
      self.text += "% \(number) \(quoted(text))\n"
    }
    text += lines
  }
}
