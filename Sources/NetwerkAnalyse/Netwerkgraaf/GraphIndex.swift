import Graphs
import Netwerk

/// The border between people and node numbers, and between Dutch and English: person `ids[v]` is
/// node `v` of `graph`.
///
/// Nodes are numbered in the order of their ids, so that the order in which people and relations
/// were written down changes nothing.
struct GraphIndex: Sendable {
  /// The person of every node, ascending.
  let ids: [Persoon.ID]
  let graph: Graph
  /// What each tie of `graph` is like, in the order of `graph.edges()`.
  let bands: [Band]

  /// - Parameters:
  ///   - ids: the people, ascending and none twice.
  ///   - ties: what there is between pairs of them, a pair at most once.
  init(ids: [Persoon.ID], ties: [(edge: Edge, band: Band)]) {
    let ordered = ties.sorted {
      ($0.edge.source, $0.edge.target) < ($1.edge.source, $1.edge.target)
    }
    self.ids = ids
    graph = Graph(nodeCount: ids.count, edges: ordered.map(\.edge))
    bands = ordered.map(\.band)
  }

  /// This graph with one person more, tied to the nodes for which there is a band.
  ///
  /// - Parameter tiesTo: a band for each node, in order; `nil` where there is no tie.
  func adding(_ id: Persoon.ID, tiesTo newBands: [Band?]) -> GraphIndex {
    let place = ids.firstIndex { id < $0 } ?? ids.count
    func moved(_ node: Int) -> Int { node < place ? node : node + 1 }
    func edge(_ one: Int, _ other: Int) -> Edge { Edge(min(one, other), max(one, other)) }
    let old = zip(graph.edges(), bands).map {
      (edge: edge(moved($0.source), moved($0.target)), band: $1)
    }
    let new = newBands.enumerated().compactMap { node, band in
      band.map { (edge: edge(place, moved(node)), band: $0) }
    }
    var all = ids
    all.insert(id, at: place)
    return GraphIndex(ids: all, ties: old + new)
  }
}

extension GraphIndex {
  func node(of id: Persoon.ID) -> Int? {
    var range = ids[...]
    while let middle = range.indices.dropFirst(range.count / 2).first {
      if ids[middle] == id { return middle }
      range = ids[middle] < id ? range[(middle + 1)...] : range[..<middle]
    }
    return nil
  }

  func people(_ nodes: [Int]) -> [Persoon.ID] { nodes.map { ids[$0] } }

  func pair(_ edge: Edge) -> Paar { Paar(ids[edge.source], ids[edge.target]) }

  /// A score for every node as one for every person.
  func scores<Score: Sendable>(_ scores: [Score]) -> PerPersoon<Score> {
    PerPersoon(zip(ids, scores).map { ($0, $1) })
  }

  /// A score for the nodes that have one.
  func scores<Score: Sendable>(_ scores: [Score?]) -> PerPersoon<Score> {
    PerPersoon(zip(ids, scores).compactMap { id, score in score.map { (id, $0) } })
  }

  /// The ties of a kind, among the same people.
  func graph(where isKept: (Band) -> Bool) -> Graph {
    let kept = zip(graph.edges(), bands).filter { isKept($0.1) }.map(\.0)
    return Graph(nodeCount: ids.count, edges: kept)
  }
}
