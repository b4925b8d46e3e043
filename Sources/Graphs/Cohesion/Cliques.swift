/// The maximal cliques of a graph, or as many of them as were asked for.
package struct CliqueListing: Equatable, Sendable {
  /// Each clique ascending; cliques in lexicographic order.
  package let cliques: [[Int]]
  /// Whether these are all; `false` when the search stopped at its limit.
  package let isComplete: Bool
}

extension Graph {
  /// Which groups of an undirected graph are as close as can be: everybody tied to everybody?
  ///
  /// Maximal cliques: sets of nodes that are all tied to each other and to which no node can be
  /// added. A graph can hold very many (up to 3^(n/3)), so the search stops at a limit. Which
  /// cliques are found first is fixed by the graph but has no meaning of its own.
  ///
  /// - Parameters:
  ///   - minimumSize: smaller cliques are left out; 1 counts nodes without ties as cliques.
  ///   - limit: the largest number of cliques to return.
  /// - Complexity: O(d · n · 3^(d/3)) time for degeneracy d when there is no limit.
  /// - Reference: C. Bron, J. Kerbosch, *Algorithm 457: finding all cliques of an undirected
  ///   graph*, 1973, DOI 10.1145/362342.362367; D. Eppstein, M. Löffler, D. Strash, *Listing all
  ///   maximal cliques in large sparse real-world graphs*, 2013, DOI 10.1145/2543629.
  package func maximalCliques(minimumSize: Int = 3, limit: Int = 100_000) -> CliqueListing {
    precondition(!isDirected, "cliques are defined for undirected graphs; see undirected()")
    precondition(minimumSize > 0 && limit >= 0, "sizes start at 1 and limits at 0")
    if let bits { return bits.maximalCliques(minimumSize: minimumSize, limit: limit) }
    let peeling = peeling()
    var rank = [Int32](repeating: 0, count: nodeCount)
    for (index, node) in peeling.order.enumerated() { rank[Int(node)] = Int32(index) }
    var collector = CliqueCollector(minimumSize: minimumSize, limit: limit)
    for node in peeling.order where !collector.isFull {
      // Cliques whose first node in the peeling order is this one: the rest of them are among its
      // later neighbours, of which there are few.
      let neighbors = rows.targets[rows.range(of: Int(node))]
      let later = neighbors.filter { rank[Int($0)] > rank[Int(node)] }
      guard later.count + 1 >= minimumSize else { continue }
      let earlier = neighbors.filter { rank[Int($0)] < rank[Int(node)] }
      var search = CliqueSearch(
        extending: [Int(node)],
        candidates: SortedNodes(nodes: later[...]), excluded: SortedNodes(nodes: earlier[...]),
        neighbors: { SortedNodes(nodes: rows.targets[rows.range(of: $0)]) })
      search.run(into: &collector)
    }
    return collector.listing()
  }
}

/// Gathers cliques up to a limit.
struct CliqueCollector {
  private let minimumSize: Int
  private let limit: Int
  private var cliques: [[Int]] = []
  private(set) var isFull = false

  init(minimumSize: Int, limit: Int) {
    self.minimumSize = minimumSize
    self.limit = limit
  }

  /// Adds a clique that is large enough; the first one beyond the limit ends the search.
  mutating func add(_ clique: [Int]) {
    guard clique.count >= minimumSize else { return }
    if cliques.count == limit { isFull = true } else { cliques.append(clique.sorted()) }
  }

  func listing() -> CliqueListing {
    CliqueListing(
      cliques: cliques.sorted { $0.lexicographicallyPrecedes($1) }, isComplete: !isFull)
  }
}
