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
  ///   - edges: which pairs of them are tied, a pair at most once and the lower number first.
  ///   - bands: what there is between each pair.
  init(ids: [Persoon.ID], edges: [Edge], bands: [Band]) {
    let order = edges.ascending()
    self.ids = ids
    graph = Graph(nodeCount: ids.count, edges: edges)
    self.bands = order.map { bands[$0] }
  }

  /// This graph with one person more, tied to the nodes for which there is a band.
  ///
  /// - Parameter tiesTo: a band for each node, in order; `nil` where there is no tie.
  func adding(_ id: Persoon.ID, tiesTo newBands: [Band?]) -> GraphIndex {
    let place = ids.firstIndex { id < $0 } ?? ids.count
    func moved(_ node: Int) -> Int { node < place ? node : node + 1 }
    var edges = graph.edges().map { Edge(moved($0.source), moved($0.target)) }
    var bands = bands
    for (node, band) in newBands.enumerated() {
      guard let band else { continue }
      let other = moved(node)
      edges.append(Edge(min(place, other), max(place, other)))
      bands.append(band)
    }
    var all = ids
    all.insert(id, at: place)
    return GraphIndex(ids: all, edges: edges, bands: bands)
  }
}

extension [Edge] {
  /// Where the ties stand, in the order of `Graph.edges()`; equal ones in the order of the list.
  func ascending() -> [Int] {
    let order = indices.map { (key: self[$0].key, place: $0) }
    return order.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.place)
  }
}

extension Edge {
  /// Both ends in one number that orders ties by source and then by target.
  fileprivate var key: UInt64 { UInt64(source) << 32 | UInt64(target) }
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
    let edges = graph.edges()
    let kept = edges.indices.filter { isKept(bands[$0]) }.map { edges[$0] }
    return Graph(nodeCount: ids.count, edges: kept)
  }
}
