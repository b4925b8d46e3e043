/// A graph whose nodes stand for groups of nodes of the original graph.
///
/// Ties inside a node count in its strength, from both ends, but are not in the rows. On the first
/// level a node stands for itself.
struct CommunityLevel {
  /// Sorted by nothing on levels above the first.
  let rows: CompressedRows
  /// The number of tie ends (or their weight) at every node.
  let strength: [Double]
  /// Twice the number (or weight) of all ties; the same on all levels.
  let total: Double

  var nodeCount: Int { rows.nodeCount }

  init(_ graph: Graph) {
    rows = graph.rows
    strength = (0..<graph.nodeCount).map { graph.strength(of: $0) }
    total = strength.reduce(0, +)
  }

  private init(rows: CompressedRows, strength: [Double], total: Double) {
    self.rows = rows
    self.strength = strength
    self.total = total
  }

  /// The level on which every group is one node, in the order of the groups' numbers.
  ///
  /// - Complexity: O(n + m) time.
  func aggregated(by groups: Labeling) -> CommunityLevel {
    let members = groups.members()
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(groups.groupCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    var strengths: [Double] = []
    strengths.reserveCapacity(groups.groupCount)
    let tally = WeightTally(groupCount: groups.groupCount)
    let labels = Buffer(groups.labels)
    rows.withPointers { rows in
      for group in 0..<Int32(groups.groupCount) {
        var sum = 0.0
        for place in members.range(of: Int(group)) {
          if place % WeightTally.foresight == 0 {
            let later = members.targets[place...].dropFirst(WeightTally.foresight)
            for node in later.prefix(WeightTally.foresight) { tally.fetchTies(of: node, in: rows) }
          }
          let member = Int(members.targets[place])
          sum += strength[member]
          tally.addTies(of: member, in: rows, to: labels) { $1 != group }
        }
        strengths.append(sum)
        tally.drain { other, weight, _ in
          targets.append(other)
          weights.append(weight)
        }
        offsets.append(UInt32(targets.count))
      }
    }
    return CommunityLevel(
      rows: CompressedRows(offsets: offsets, targets: targets, weights: weights),
      strength: strengths, total: total)
  }
}

/// The group of every node, numbered 0..<groupCount by first appearance.
struct Labeling {
  private(set) var labels: [Int32]
  private(set) var groupCount: Int

  /// Every node on its own.
  init(singletons count: Int) {
    labels = [Int32](0..<Int32(count))
    groupCount = count
  }

  /// Renumbers labels in `0..<labels.count` without gaps.
  init(compacting labels: consuming [Int32]) {
    self.labels = labels
    groupCount = 0
    let numbers = Buffer<Int32>(repeating: -1, count: self.labels.count)
    for node in self.labels.indices {
      let label = self.labels[node]
      if numbers[label] < 0 {
        numbers[label] = Int32(truncatingIfNeeded: groupCount)
        groupCount += 1
      }
      self.labels[node] = numbers[label]
    }
  }

  /// The group of each node when the groups themselves are nodes with groups.
  func followed(by next: Labeling) -> Labeling {
    var result = self
    for node in labels.indices { result.labels[node] = next.labels[Int(labels[node])] }
    result.groupCount = next.groupCount
    return result
  }

  /// The nodes of every group, ascending, as rows. O(n).
  func members() -> CompressedRows {
    CompressedRows(grouping: labels, groupCount: groupCount)
  }
}
