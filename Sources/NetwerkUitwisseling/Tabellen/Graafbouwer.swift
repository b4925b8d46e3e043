import GraphFormats

/// Graphs on their way, found by what the tables call them (English: *graph builder*).
struct Graafbouwer: Sendable {
  private(set) var grafen: [PropertyGraph] = []
  private var plaatsen: [String: Int] = [:]
  /// For each graph the places of its nodes, by all that the tables call them.
  private var knopen: [[String: Int]] = []

  /// The graph with this name, which is made when there is none; and whether it was.
  ///
  /// - Parameter hoofdpersoon: whether it is around somebody.
  mutating func graaf(_ id: String?, hoofdpersoon: Bool) -> (plaats: Int, isNieuw: Bool) {
    if let plaats = plaatsen[id ?? ""] { return (plaats, false) }
    plaatsen[id ?? ""] = grafen.count
    grafen.append(
      PropertyGraph(id: id, ego: hoofdpersoon ? PropertyGraph.Node(id ?? "hoofdpersoon") : nil))
    knopen.append([:])
    return (grafen.count - 1, true)
  }

  mutating func wijzig(_ graaf: Int, _ wijziging: (inout PropertyGraph) -> Void) {
    wijziging(&grafen[graaf])
  }

  /// Adds a node; `nil` when there is one with that id.
  @discardableResult
  mutating func voegToe(_ knoop: PropertyGraph.Node, aan graaf: Int) -> Int? {
    guard knopen[graaf][knoop.id] == nil else { return nil }
    let plaats = grafen[graaf].nodes.count
    knopen[graaf][knoop.id] = plaats
    grafen[graaf].nodes.append(knoop)
    return plaats
  }

  /// Lets a node go by a second name too, unless another does.
  mutating func noem(_ plaats: Int, ook naam: String, in graaf: Int) {
    if knopen[graaf][naam] == nil { knopen[graaf][naam] = plaats }
  }

  func knoop(_ id: String, in graaf: Int) -> Int? { knopen[graaf][id] }

  mutating func voegToe(_ lijn: PropertyGraph.Edge, aan graaf: Int) {
    grafen[graaf].edges.append(lijn)
  }
}
