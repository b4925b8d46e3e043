/// The Bron-Kerbosch search with pivots, on its own stack instead of recursion.
///
/// It is written once for any kind of node set: bits for small graphs, sorted lists for large ones.
struct CliqueSearch<Members: NodeCollection> {
  /// One clique on the way to a maximal one.
  private struct Frame {
    /// Nodes that can extend the clique and still have to be tried.
    var branches: Members
    /// Nodes tied to all of the clique that may join it.
    var candidates: Members
    /// Nodes tied to all of the clique whose cliques have been found already.
    var excluded: Members
  }

  private let neighbors: (Int) -> Members
  private var clique: [Int]
  private var frames: [Frame] = []

  /// Looks for the maximal cliques that consist of `clique` and some of `candidates`.
  init(
    extending clique: [Int], candidates: Members, excluded: Members,
    neighbors: @escaping (Int) -> Members
  ) {
    self.neighbors = neighbors
    self.clique = clique
    push(candidates: candidates, excluded: excluded)
  }

  mutating func run(into collector: inout CliqueCollector) {
    if frames[0].candidates.isEmpty, frames[0].excluded.isEmpty { collector.add(clique) }
    while !frames.isEmpty, !collector.isFull {
      let top = frames.count - 1
      guard !frames[top].branches.isEmpty else {
        frames.removeLast()
        if !frames.isEmpty { clique.removeLast() }
        continue
      }
      let node = frames[top].branches.removeFirst()
      let tied = neighbors(node)
      let candidates = frames[top].candidates.intersection(tied)
      let excluded = frames[top].excluded.intersection(tied)
      frames[top].candidates.remove(node)
      frames[top].excluded.insert(node)
      if !candidates.isEmpty {
        clique.append(node)
        push(candidates: candidates, excluded: excluded)
      } else if excluded.isEmpty {
        collector.add(clique + [node])
      }
    }
  }

  /// A maximal clique holds the pivot or a node not tied to it, so its neighbours need no branch.
  private mutating func push(candidates: Members, excluded: Members) {
    var pivot = candidates
    var most = -1
    func consider(_ node: Int) {
      let tied = neighbors(node)
      let count = candidates.intersection(tied).count
      if count > most {
        most = count
        pivot = tied
      }
    }
    for node in candidates { consider(node) }
    for node in excluded { consider(node) }
    let branches = candidates.isEmpty ? candidates : candidates.subtracting(pivot)
    frames.append(Frame(branches: branches, candidates: candidates, excluded: excluded))
  }
}

extension BitRows {
  func maximalCliques(minimumSize: Int, limit: Int) -> CliqueListing {
    var collector = CliqueCollector(minimumSize: minimumSize, limit: limit)
    if nodeCount > 0 {
      var search = CliqueSearch(
        extending: [], candidates: Row(below: nodeCount), excluded: Row(),
        neighbors: { rows[$0] })
      search.run(into: &collector)
    }
    return collector.listing()
  }
}
