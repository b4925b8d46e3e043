extension BitRows {
  /// `Graph.leiden(resolution:seed:rounds:)` for a small graph with ties.
  func leiden(resolution: Double, seed: UInt64, rounds: Int) -> Partition {
    var random = SplitMix64(seed: seed)
    var search = BitCommunities(self, resolution: resolution)
    for round in 0..<rounds {
      search.settle(&random)
      let isOther = search.keepGroups()
      if round > 0, !isOther { break }
    }
    return search.partition()
  }
}

extension BitCommunities {
  /// Moves units, and then parts of the groups found, until neither changes anything.
  fileprivate mutating func settle(_ random: inout SplitMix64) {
    while true {
      _ = moveUnits(&random)
      guard groupCount < unitCount else { return }
      let partCount = formParts(&random)
      guard partCount < unitCount else { return }
      mergeWithinGroups(partCount)
    }
  }

  /// Makes every part a unit, in the group in which it lay.
  private mutating func mergeWithinGroups(_ partCount: Int) {
    // No part has a larger number than its units, so no label is overwritten before it is read.
    let groupCount = renumber({ label[$0] }, note: { label[Int(number[$0])] = $1 })
    merge(count: partCount)
    gather(groupCount: groupCount)
  }
}
