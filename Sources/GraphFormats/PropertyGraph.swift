/// A graph of which nodes and edges have named values: what programs for networks exchange.
///
/// It knows no people. Readers of every format make one, writers of every format take one, and
/// `NetwerkUitwisseling` says what it means as a network of people and what a network is as one.
public struct PropertyGraph: Hashable, Sendable {
  /// How the file calls this graph or case; `nil` when it does not.
  public var id: String?
  /// Whether an edge that does not say so itself has a direction.
  public var isDirected: Bool
  /// What is said of the graph as a whole.
  public var properties: [Property]
  /// Whom the graph is around, in formats where everybody else is tied to this one without a line of
  /// their own; not one of ``nodes``.
  public var ego: Node?
  /// In the order of the file; ids differ.
  public var nodes: [Node]
  /// In the order of the file; parallel edges and loops stay as they were found.
  public var edges: [Edge]

  public init(
    id: String? = nil, isDirected: Bool = false, properties: [Property] = [], ego: Node? = nil,
    nodes: [Node] = [], edges: [Edge] = []
  ) {
    self.id = id
    self.isDirected = isDirected
    self.properties = properties
    self.ego = ego
    self.nodes = nodes
    self.edges = edges
  }

  public struct Node: Hashable, Sendable {
    /// What edges refer to; unique in the graph.
    public var id: String
    /// What people read; `nil` when the file has none.
    public var label: String?
    public var properties: [Property]
    /// Where the file says so; `nil` for what was not read from a file.
    public var position: Position?

    public init(
      _ id: String, label: String? = nil, properties: [Property] = [], position: Position? = nil
    ) {
      self.id = id
      self.label = label
      self.properties = properties
      self.position = position
    }
  }

  public struct Edge: Hashable, Sendable {
    /// `nil` for edges that the file gives no name.
    public var id: String?
    /// The place in ``PropertyGraph/nodes`` of where it starts.
    public var source: Int
    /// The place in ``PropertyGraph/nodes`` of where it ends.
    public var target: Int
    /// `nil` when it goes by ``PropertyGraph/isDirected``.
    public var isDirected: Bool?
    public var properties: [Property]
    public var position: Position?

    public init(
      _ source: Int, _ target: Int, id: String? = nil, isDirected: Bool? = nil,
      properties: [Property] = [], position: Position? = nil
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.isDirected = isDirected
      self.properties = properties
      self.position = position
    }
  }
}

/// A named value of a node, an edge or a graph.
public struct Property: Hashable, Sendable {
  /// As the file spells it: the attribute's name, not the key that the file refers to it by.
  public var name: String
  public var value: Value
  /// Where the value stands; `nil` for what was not read from a file.
  public var position: Position?

  public init(_ name: String, _ value: Value, position: Position? = nil) {
    self.name = name
    self.value = value
    self.position = position
  }

  /// A value of the kind that the file declares; a format without kinds has texts only.
  public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    /// Several values under one name, in their order.
    case list([String])
  }
}

/// A place in one of the files of a set.
public struct Position: Hashable, Sendable, Comparable {
  /// Which file of the set, from 0.
  public var file: Int
  /// From 1.
  public var line: Int
  /// From 1, in characters.
  public var column: Int

  public init(file: Int = 0, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension [Property] {
  /// The value of the first property with this name.
  public subscript(name: String) -> Property.Value? { first { $0.name == name }?.value }
}

extension Property.Value {
  /// The value as a file spells it, with a point in decimals and `true` or `false`; parts of a list
  /// stand behind each other with `|` in between.
  public var text: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value):
      value == value.rounded() && abs(value) < 1e15
        ? String(Int(value)) : String(value)
    case .boolean(let value): value ? "true" : "false"
    case .list(let texts): texts.joined(separator: "|")
    }
  }
}
