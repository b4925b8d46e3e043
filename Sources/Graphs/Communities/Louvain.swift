extension Graph {
  /// Which groups in an undirected graph have many ties inside and few between?
  ///
  /// The Louvain method: nodes move to the group where modularity gains most; then groups become
  /// nodes and the same happens again, until nothing moves. A good division, not the best possible:
  /// finding that takes too long. A group can, rarely, hang together through another group only;
  /// `leiden(resolution:seed:rounds:)` does not allow that.
  ///
  /// - Parameters:
  ///   - resolution: see `modularity(of:resolution:)`; in graphs without weights of at most 256 nodes
  ///     to the nearest 1/32768.
  ///   - seed: decides the order in which nodes are looked at; the same seed gives the same groups.
  /// - Returns: the groups; without ties every node is its own.
  /// - Complexity: O(n + m) a level in practice, with few levels.
  /// - Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, *Fast unfolding of
  ///   communities in large networks*, 2008, DOI 10.1088/1742-5468/2008/10/P10008.
  package func louvain(resolution: Double = 1, seed: UInt64 = 1) -> Partition {
    unweighted().weightedLouvain(resolution: resolution, seed: seed)
  }

  /// `louvain(resolution:seed:)` where a tie counts as often as its weight says.
  package func weightedLouvain(resolution: Double = 1, seed: UInt64 = 1) -> Partition {
    precondition(!isDirected, "communities are found in undirected graphs; see undirected()")
    if !isWeighted, let bits { return bits.louvain(resolution: resolution, seed: seed) }
    var groups = Labeling(singletons: nodeCount)
    var random = SplitMix64(seed: seed)
    var level = CommunityLevel(self)
    while level.total > 0 {
      let start = Labeling(singletons: level.nodeCount)
      var moving = LocalMoving(level, start: start, resolution: resolution)
      moving.run(order: random.visitingOrder(level.nodeCount))
      guard moving.hasMoved else { break }
      let merged = Labeling(compacting: moving.labels)
      groups = groups.followed(by: merged)
      level = level.aggregated(by: merged)
    }
    return Partition(compacting: groups.labels)
  }
}

extension SplitMix64 {
  /// All nodes in the random order in which community search looks at them first.
  ///
  /// In a large graph runs of 8 nodes stay together, whose rows lie side by side in memory.
  mutating func visitingOrder(_ nodeCount: Int) -> [Int32] {
    guard nodeCount > LocalMoving.thoroughNodeCount else { return permutation(nodeCount) }
    let run: Int32 = 8
    let count = Int32(nodeCount)
    var order: [Int32] = []
    order.reserveCapacity(nodeCount)
    for block in permutation((nodeCount + Int(run) - 1) / Int(run)) {
      order.append(contentsOf: block * run..<min(block * run + run, count))
    }
    return order
  }
}
