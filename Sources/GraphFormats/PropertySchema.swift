/// Which properties a file has and of what kind each is, for formats that say so before the first
/// value.
public struct PropertySchema: Hashable, Sendable {
  /// In the order in which they are declared; names differ within a place.
  public var graph: [Entry]
  public var node: [Entry]
  public var edge: [Entry]

  public init(graph: [Entry] = [], node: [Entry] = [], edge: [Entry] = []) {
    self.graph = graph
    self.node = node
    self.edge = edge
  }

  public struct Entry: Hashable, Sendable {
    public var name: String
    public var kind: Kind

    public init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case text, integer, number, boolean, list
  }
}

extension PropertySchema {
  /// The schema of these graphs, names in the order in which they first occur. Integers beside
  /// decimals are numbers; kinds that differ otherwise are text. What is said of ``PropertyGraph/ego``
  /// counts as of a node.
  ///
  /// Complexity: O(properties).
  public init(of graphs: [PropertyGraph]) {
    var (graph, node, edge) = (Entries(), Entries(), Entries())
    for part in graphs {
      graph.add(part.properties)
      if let ego = part.ego { node.add(ego.properties) }
      for each in part.nodes { node.add(each.properties) }
      for each in part.edges { edge.add(each.properties) }
    }
    self.init(graph: graph.list, node: node.list, edge: edge.list)
  }

  private struct Entries {
    var list: [Entry] = []
    private var places: [String: Int] = [:]

    mutating func add(_ properties: [Property]) {
      for property in properties {
        if let place = places[property.name] {
          list[place].kind = list[place].kind.joined(with: property.value.kind)
        } else {
          places[property.name] = list.count
          list.append(Entry(property.name, property.value.kind))
        }
      }
    }
  }
}

extension PropertySchema.Kind {
  fileprivate func joined(with other: Self) -> Self {
    if self == other { return self }
    return [.integer, .number].contains(self) && [.integer, .number].contains(other)
      ? .number : .text
  }
}

extension Property.Value {
  public var kind: PropertySchema.Kind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .list: .list
    }
  }
}
