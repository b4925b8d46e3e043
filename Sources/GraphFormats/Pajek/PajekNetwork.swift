/// A network of a Pajek file while it is being read.
struct PajekNetwork {
  var name: String?
  var nodes: [PropertyGraph.Node]
  var edges: [PropertyGraph.Edge] = []
  /// In a network of two modes, how many of the first vertices are of the first.
  var firstMode: Int?
  /// Names of relations by their number.
  var relations: [String: String] = [:]
  var position: Position
  private var listed: [Bool]
  private(set) var missing: Int
  /// Whether a line tells of a vertex: a file may leave all of them out.
  private var hasLines: Bool { missing < nodes.count }

  init(name: String?, count: Int, firstMode: Int?, position: Position) {
    self.name = name
    self.firstMode = firstMode
    self.position = position
    listed = Array(repeating: false, count: count)
    missing = count
    nodes = (0..<count).map { place in
      PropertyGraph.Node(
        String(place + 1),
        properties: firstMode.map { [Property("mode", .integer(place < $0 ? 1 : 2))] } ?? [])
    }
  }

  /// Whether every vertex has a line, or none: then the numbers are the names.
  var isWhole: Bool { missing == 0 || !hasLines }

  /// Takes note of the line of a vertex; `false` when it had one before.
  mutating func list(_ place: Int) -> Bool {
    if listed[place] { return false }
    listed[place] = true
    missing -= 1
    return true
  }

  /// The graph: with a direction when any line has one, and lines that differ from it say so.
  func graph() -> PropertyGraph {
    let isDirected = edges.contains { $0.isDirected == true }
    var graph = PropertyGraph(id: name, isDirected: isDirected, nodes: nodes, edges: edges)
    for place in graph.edges.indices where graph.edges[place].isDirected == isDirected {
      graph.edges[place].isDirected = nil
    }
    return graph
  }
}

/// A partition or a vector: a value for each vertex of a network.
struct PajekColumn {
  var name: String
  var isPartition: Bool
  var position: Position
  var count = 0
  var values: [Property.Value] = []
  /// What the numbers of a partition stand for, when comments say so.
  var legend: [Int: String] = [:]
  /// The network of the project that it was written for, from 1, when a comment says so.
  var owner: Int?

  /// What Pajek writes for a value that nobody knows.
  static let missingClass = 9_999_998
  static let missingNumber = 999_999_998.0

  /// The value of the vertex at this place; `nil` when it has none.
  func value(_ place: Int) -> Property.Value? {
    guard place < values.count else { return nil }
    switch values[place] {
    case .integer(Self.missingClass): return nil
    case .number(Self.missingNumber): return nil
    case .integer(let number) where !legend.isEmpty:
      return legend[number].map { .text($0) } ?? (number == 0 ? nil : .text(String(number)))
    default: return values[place]
    }
  }
}

/// Gives the partitions and vectors of a project to its networks.
struct PajekAttachment {
  private(set) var networks: [PajekNetwork]
  private var bySize: [Int: [Int]] = [:]
  /// How often each network was given a name; the second time it gets a number.
  private var used: [[String: Int]]
  /// How many values may still be given out, so that many small columns and many small networks in
  /// one file do not cost their product.
  private var room: Int

  init(networks: [PajekNetwork]) {
    self.networks = networks
    used = networks.map { _ in [:] }
    room = 1_000_000
    for (place, network) in networks.enumerated() {
      bySize[network.nodes.count, default: []].append(place)
      room += 8 * (network.nodes.count + network.edges.count)
    }
  }

  mutating func attach(_ column: PajekColumn, issues: inout IssueList) {
    var isPlaced = false
    for place in places(for: column) {
      guard room >= column.count + 1 else { break }
      room -= column.count + 1
      give(column, to: place)
      isPlaced = true
    }
    if !isPlaced {
      issues.add(
        .loss, .pajek(.noNetworkOfSize(column.count, name: column.name)), at: column.position)
    }
  }

  private func places(for column: PajekColumn) -> [Int] {
    guard let owner = column.owner else { return bySize[column.count] ?? [] }
    guard networks.indices.contains(owner - 1), networks[owner - 1].nodes.count == column.count
    else { return [] }
    return [owner - 1]
  }

  private mutating func give(_ column: PajekColumn, to place: Int) {
    let copy = used[place][column.name, default: 0] + 1
    used[place][column.name] = copy
    let name = copy == 1 ? column.name : "\(column.name) \(copy)"
    for vertex in 0..<column.count {
      guard let value = column.value(vertex) else { continue }
      networks[place].nodes[vertex].properties.append(
        Property(name, value, position: column.position))
    }
  }
}
