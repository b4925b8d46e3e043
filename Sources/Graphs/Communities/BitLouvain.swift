extension BitRows {
  /// `Graph.louvain(resolution:seed:)` for a small graph.
  func louvain(resolution: Double, seed: UInt64) -> Partition {
    var random = SplitMix64(seed: seed)
    var search = BitCommunities(self, resolution: resolution)
    while search.moveUnits(&random) { search.mergeGroups() }
    _ = search.keepGroups()
    return search.partition()
  }
}
