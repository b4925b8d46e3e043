/// The lines within the sections of a Pajek file.
extension PajekReading {
  private var last: Int { networks.count - 1 }

  /// A comment: in a partition it may tell what a number stands for, `% 1 "name"`, and in a project
  /// of many networks to which one a partition or vector belongs, `% network 2`.
  mutating func readComment(_ first: FieldScanner.Field) {
    guard case .values = section, columns.last?.values.isEmpty == true, first.range.count == 1,
      let key = scanner.nextInLine(), let value = scanner.nextInLine()
    else { return }
    if let number = scanner.integer(of: key), value.isQuoted {
      columns[columns.count - 1].legend[number] = PajekText.read(value, in: scanner)
    } else if let number = scanner.integer(of: value), scanner.string(of: key) == "network" {
      columns[columns.count - 1].owner = number
    }
  }

  /// `number "label" x y z shape parameter value … [time]`, all but the number optional.
  mutating func readVertex(_ first: FieldScanner.Field) {
    guard let place = vertex(first) else { return }
    guard networks[last].list(place) else {
      return issues.add(
        .error, .graph(.duplicateNode(scanner.string(of: first))), at: first.position)
    }
    networks[last].nodes[place].position = first.position
    guard let label = scanner.nextInLine() else { return }
    check(label)
    networks[last].nodes[place].label = PajekText.read(label, in: scanner)
    networks[last].nodes[place].properties += vertexProperties()
  }

  private mutating func vertexProperties() -> [Property] {
    var properties: [Property] = []
    var field = scanner.nextInLine()
    for axis in ["x", "y", "z"] {
      guard let found = field, let number = scanner.number(of: found) else { break }
      properties.append(Property(axis, .number(number), position: found.position))
      field = scanner.nextInLine()
    }
    if let shape = field, PajekText.shapes.contains(scanner.string(of: shape).lowercased()) {
      properties.append(
        Property("shape", .text(scanner.string(of: shape)), position: shape.position))
      field = scanner.nextInLine()
    }
    return properties + parameters(from: field)
  }

  /// Pairs of a name and a value, and time intervals.
  private mutating func parameters(from first: FieldScanner.Field?) -> [Property] {
    var properties: [Property] = []
    var field = first
    while let name = field {
      check(name)
      if scanner.text[max(0, name.range.lowerBound - 1)] == UInt8(ascii: "["), !name.isQuoted {
        properties.append(
          Property("time", .text(scanner.string(of: name)), position: name.position))
      } else {
        let value = scanner.nextInLine()
        value.map { check($0) }
        properties.append(
          Property(
            PajekText.read(name, in: scanner),
            .text(value.map { PajekText.read($0, in: scanner) } ?? ""), position: name.position))
      }
      field = scanner.nextInLine()
    }
    return properties
  }

  /// `from to weight parameter value … [time]`, with `relation:` before it in some files.
  mutating func readPair(_ first: FieldScanner.Field, _ isDirected: Bool, _ relation: String?) {
    var (first, relation) = (first, relation)
    if scanner.bytes(of: first).last == UInt8(ascii: ":"), !first.isQuoted {
      let number = String(scanner.string(of: first).dropLast())
      relation = networks[last].relations[number] ?? number
      guard let next = scanner.nextInLine() else {
        return issues.add(.error, .pajek(.incompleteLine), at: first.position)
      }
      first = next
    }
    guard let second = scanner.nextInLine() else {
      return issues.add(.error, .pajek(.incompleteLine), at: first.position)
    }
    let (source, target) = (vertex(first), vertex(second))
    guard let source, let target else { return }
    var edge = PropertyGraph.Edge(
      source, target, isDirected: isDirected, position: first.position)
    var field = scanner.nextInLine()
    if let weight = field, let number = scanner.number(of: weight) {
      edge.properties.append(Property("weight", .number(number), position: weight.position))
      field = scanner.nextInLine()
    }
    if let relation { edge.properties.append(Property("relation", .text(relation))) }
    edge.properties += parameters(from: field)
    networks[last].edges.append(edge)
  }

  /// `from to to to …`.
  mutating func readList(_ first: FieldScanner.Field, _ isDirected: Bool, _ relation: String?) {
    guard let source = vertex(first) else { return }
    let properties = relation.map { [Property("relation", .text($0))] } ?? []
    while let field = scanner.nextInLine() {
      guard let target = vertex(field) else { continue }
      networks[last].edges.append(
        PropertyGraph.Edge(
          source, target, isDirected: isDirected, properties: properties,
          position: field.position))
    }
  }

  /// Cells of a matrix, row after row; a nought is no line.
  mutating func readRow(_ first: FieldScanner.Field, _ relation: String?, _ cell: Int) {
    let count = networks[last].nodes.count
    let rows = networks[last].firstMode ?? count
    let shift = networks[last].firstMode ?? 0
    let columns = count - shift
    var (cell, field) = (cell, Optional(first))
    while let found = field {
      guard let value = scanner.number(of: found) else {
        return issues.add(
          .error, .pajek(.notANumber(scanner.string(of: found))), at: found.position)
      }
      guard columns > 0, cell / columns < rows else {
        return issues.add(
          .error, .pajek(.strayLine(scanner.string(of: found))), at: found.position)
      }
      if value != 0 {
        var edge = PropertyGraph.Edge(
          cell / columns, shift + cell % columns, isDirected: true,
          properties: [Property("weight", .number(value))], position: found.position)
        if let relation { edge.properties.append(Property("relation", .text(relation))) }
        networks[last].edges.append(edge)
      }
      cell += 1
      field = scanner.nextInLine()
    }
    section = .matrix(relation: relation, cell: cell)
  }

  /// The value of the next vertex in a partition or vector.
  mutating func readValue(_ first: FieldScanner.Field) {
    let column = columns.count - 1
    guard columns[column].values.count < columns[column].count else {
      return issues.add(
        .error, .pajek(.strayLine(scanner.string(of: first))), at: first.position)
    }
    if columns[column].isPartition, let number = scanner.integer(of: first) {
      columns[column].values.append(.integer(number))
    } else if let number = scanner.number(of: first) {
      columns[column].values.append(.number(number))
    } else {
      issues.add(
        .error, .pajek(.notANumber(scanner.string(of: first))), at: first.position)
    }
  }

  /// The place of the vertex with this number in the network that is being read.
  private mutating func vertex(_ field: FieldScanner.Field) -> Int? {
    let count = networks[last].nodes.count
    if let number = scanner.integer(of: field), (1...max(1, count)).contains(number), count > 0 {
      return number - 1
    }
    issues.add(
      .error, .pajek(.vertexOutOfRange(scanner.string(of: field), count: count)),
      at: field.position)
    return nil
  }

  private mutating func check(_ field: FieldScanner.Field) {
    if !field.isClosed { issues.add(.guess, .pajek(.unclosedQuote), at: field.position) }
  }
}
