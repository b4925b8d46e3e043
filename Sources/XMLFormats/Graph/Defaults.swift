import GraphFormats

/// Values that nodes or edges have which do not say otherwise.
struct Defaults {
  /// More values than this do not come from them; they could be the square of the file.
  static let limit = 10_000_000

  private(set) var list: [Property] = []
  private var places: [String: Int] = [:]

  /// The last value given for a name counts.
  mutating func set(_ name: String, _ value: Property.Value) {
    if let place = places[name] {
      list[place].value = value
    } else {
      places[name] = list.count
      list.append(Property(name, value))
    }
  }

  /// Behind the properties that are there, those that are not.
  func complete(_ properties: inout [Property]) {
    var missing = Array(repeating: true, count: list.count)
    for property in properties {
      if let place = places[property.name] { missing[place] = false }
    }
    for (place, property) in list.enumerated() where missing[place] { properties.append(property) }
  }
}

/// How many values defaults gave in a file.
struct DefaultCount {
  private var count = 0

  /// Fills in these defaults in a graph, or tells that they would be too many.
  mutating func fill(
    _ graph: inout PropertyGraph, nodes: Defaults, edges: Defaults, log: inout IssueLog
  ) {
    count += graph.nodes.count * nodes.list.count + graph.edges.count * edges.list.count
    guard count <= Defaults.limit else {
      log.add(.error, .xmlGraph(.tooManyDefaults(count, limit: Defaults.limit)))
      return
    }
    if !nodes.list.isEmpty {
      for place in graph.nodes.indices { nodes.complete(&graph.nodes[place].properties) }
    }
    if !edges.list.isEmpty {
      for place in graph.edges.indices { edges.complete(&graph.edges[place].properties) }
    }
  }
}
