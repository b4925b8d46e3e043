/// One pass over a Pajek file, line by line.
struct PajekReading {
  var scanner: FieldScanner
  var issues: IssueList
  var networks: [PajekNetwork] = []
  var columns: [PajekColumn] = []
  var section = Section.none
  /// How many vertices may still come: a file of this size cannot say something of more.
  var room: Int
  let limit: Int
  private var pendingName: String?
  private var pendingColumn: PajekColumn?

  enum Section {
    case none
    case skipped
    case vertices
    case pairs(isDirected: Bool, relation: String?)
    case lists(isDirected: Bool, relation: String?)
    case matrix(relation: String?, cell: Int)
    case values
  }

  init(_ text: [UInt8], issues: IssueList) {
    scanner = FieldScanner(text, knowsPajek: true)
    self.issues = issues
    limit = max(50_000, text.count / 2)
    room = limit
  }

  mutating func readAll() {
    while !scanner.isAtEnd {
      if let first = scanner.nextInLine() { read(first) }
      scanner.skipLine()
    }
  }

  mutating func result() -> FormatReading {
    if networks.isEmpty, !issues.hasErrors { issues.add(.error, .pajek(.noVertices)) }
    var attachment = PajekAttachment(networks: networks)
    for column in columns { attachment.attach(column, issues: &issues) }
    for network in attachment.networks where !network.isWhole {
      issues.add(
        .guess, .pajek(.verticesWithoutLine(network.missing)), at: network.position)
    }
    return issues.reading(attachment.networks.map { $0.graph() })
  }

  private mutating func read(_ first: FieldScanner.Field) {
    switch first.isQuoted ? nil : scanner.bytes(of: first).first {
    case UInt8(ascii: "%"): readComment(first)
    case UInt8(ascii: "*"): begin(scanner.string(of: first).lowercased(), at: first)
    default: readContent(first)
    }
  }

  private mutating func readContent(_ first: FieldScanner.Field) {
    switch section {
    case .none:
      issues.add(.error, .pajek(.strayLine(scanner.string(of: first))), at: first.position)
    case .skipped: break
    case .vertices: readVertex(first)
    case .pairs(let isDirected, let relation): readPair(first, isDirected, relation)
    case .lists(let isDirected, let relation): readList(first, isDirected, relation)
    case .matrix(let relation, let cell): readRow(first, relation, cell)
    case .values: readValue(first)
    }
  }

  private mutating func begin(_ keyword: String, at field: FieldScanner.Field) {
    switch keyword {
    case "*network":
      pendingName = scanner.restOfLine()
      pendingColumn = nil
      section = .none
    case "*partition", "*vector":
      let name = scanner.restOfLine()
      pendingColumn = PajekColumn(
        name: name.isEmpty ? String(keyword.dropFirst()) : name,
        isPartition: keyword == "*partition", position: field.position)
      section = .skipped
    case "*vertices", "*vertex": beginVertices(at: field)
    default: beginLines(keyword, at: field)
    }
  }

  private mutating func beginLines(_ keyword: String, at field: FieldScanner.Field) {
    let known = ["*arcs", "*edges", "*arcslist", "*edgeslist", "*matrix"].contains(keyword)
    guard known else {
      section = .skipped
      return issues.add(
        .loss, .pajek(.sectionLeftOut(scanner.string(of: field))), at: field.position)
    }
    guard !networks.isEmpty else {
      section = .skipped
      return issues.add(.error, .pajek(.noVertices), at: field.position)
    }
    let relation = relationOfHeader()
    switch keyword {
    case "*arcs", "*edges": section = .pairs(isDirected: keyword == "*arcs", relation: relation)
    case "*matrix": section = .matrix(relation: relation, cell: 0)
    default: section = .lists(isDirected: keyword == "*arcslist", relation: relation)
    }
  }

  /// What `:2 "name"` behind a keyword says: the name, or the number when there is no name.
  private mutating func relationOfHeader() -> String? {
    guard let field = scanner.nextInLine(), scanner.bytes(of: field).first == UInt8(ascii: ":")
    else { return nil }
    let number = String(scanner.string(of: field).dropFirst())
    guard let name = scanner.nextInLine() else { return number.isEmpty ? nil : number }
    let text = PajekText.read(name, in: scanner)
    networks[networks.count - 1].relations[number] = text
    return text
  }

  private mutating func beginVertices(at field: FieldScanner.Field) {
    section = .skipped
    let counted = scanner.nextInLine()
    guard let counted, let count = scanner.integer(of: counted), count >= 0 else {
      let text = counted.map { scanner.string(of: $0) } ?? ""
      return issues.add(.error, .pajek(.notACount(text)), at: (counted ?? field).position)
    }
    if var column = pendingColumn {
      column.count = count
      columns.append(column)
      pendingColumn = nil
      section = .values
      return
    }
    guard count <= room else {
      return issues.add(
        .error, .pajek(.tooManyVertices(count, limit: limit)), at: counted.position)
    }
    room -= count
    let firstMode = scanner.nextInLine().flatMap { scanner.integer(of: $0) }
    networks.append(
      PajekNetwork(
        name: pendingName, count: count,
        firstMode: firstMode.flatMap { (0...count).contains($0) ? $0 : nil },
        position: field.position))
    pendingName = nil
    section = .vertices
  }
}
