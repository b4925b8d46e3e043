extension Graph {
  /// Which groups in an undirected graph have many ties inside, few between, and hang together?
  ///
  /// The Leiden method: as Louvain, but before groups become nodes each is taken apart and put
  /// together again from parts that are well tied to it, so that every group is connected. Where
  /// the original draws such a part at random, this picks the one that gains most.
  ///
  /// - Parameters:
  ///   - resolution: see `modularity(of:resolution:)`; in graphs without weights of at most 256 nodes
  ///     to the nearest 1/32768.
  ///   - seed: decides the order in which nodes are looked at; the same seed gives the same groups.
  ///   - rounds: how often to start again from the groups found, at least 1; stops by itself when
  ///     a round changes nothing.
  /// - Returns: the groups; without ties every node is its own.
  /// - Complexity: O(n + m) a level in practice, with few levels a round.
  /// - Reference: V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden: guaranteeing
  ///   well-connected communities*, 2019, DOI 10.1038/s41598-019-41695-z.
  package func leiden(resolution: Double = 1, seed: UInt64 = 1, rounds: Int = 2) -> Partition {
    unweighted().weightedLeiden(resolution: resolution, seed: seed, rounds: rounds)
  }

  /// `leiden(resolution:seed:rounds:)` where a tie counts as often as its weight says.
  package func weightedLeiden(
    resolution: Double = 1, seed: UInt64 = 1, rounds: Int = 2
  ) -> Partition {
    precondition(!isDirected, "communities are found in undirected graphs; see undirected()")
    precondition(rounds > 0, "there is at least one round")
    var groups = Labeling(singletons: nodeCount)
    guard edgeCount > 0 else { return Partition(compacting: groups.labels) }
    if !isWeighted, let bits {
      return bits.leiden(resolution: resolution, seed: seed, rounds: rounds)
    }
    var random = SplitMix64(seed: seed)
    let level = CommunityLevel(self)
    for _ in 0..<rounds {
      let next = leidenRound(from: groups, level, resolution: resolution, &random)
      if next.labels == groups.labels { break }
      groups = next
    }
    return Partition(compacting: groups.labels)
  }

  private func leidenRound(
    from start: Labeling, _ first: CommunityLevel, resolution: Double,
    _ random: inout SplitMix64
  ) -> Labeling {
    var level = first
    var groups = start
    /// The node of the present level that every node of the graph is part of.
    var place = Labeling(singletons: nodeCount)
    while true {
      var moving = LocalMoving(level, start: groups, resolution: resolution)
      moving.run(order: random.visitingOrder(level.nodeCount))
      groups = Labeling(compacting: moving.labels)
      if groups.groupCount == level.nodeCount { break }
      let parts = Refinement(level, groups: groups, resolution: resolution)
        .run(order: random.visitingOrder(level.nodeCount))
      if parts.groupCount == level.nodeCount { break }
      level = level.aggregated(by: parts)
      place = place.followed(by: parts)
      groups = groups.ofGroups(in: parts)
    }
    return Labeling(compacting: place.followed(by: groups).labels)
  }
}

extension Labeling {
  /// The labels of whole groups of a finer labeling, each lying in one group of this one.
  fileprivate func ofGroups(in finer: Labeling) -> Labeling {
    var coarse = [Int32](repeating: 0, count: finer.groupCount)
    for (node, part) in finer.labels.enumerated() { coarse[Int(part)] = labels[node] }
    return Labeling(compacting: coarse)
  }
}
