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
      for group in 0..<groups.groupCount {
        var sum = 0.0
        for member in members.targets[members.range(of: group)] {
          sum += strength[Int(member)]
          tally.addTies(of: Int(member), in: rows, to: labels)
        }
        strengths.append(sum)
        tally.drain { other, weight in
          guard Int(other) != group else { return }
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

/// Weights added up by group, of which only the groups touched are cleared again.
struct WeightTally: ~Copyable {
  private let weight: Buffer<Double>
  private let touched: Buffer<Int32>
  private let count: Buffer<Int>

  init(groupCount: Int) {
    weight = Buffer(repeating: 0, count: groupCount)
    touched = Buffer(repeating: 0, count: groupCount)
    count = Buffer(repeating: 0, count: 1)
  }

  /// The weight added to a group since the last drain.
  @inline(__always)
  subscript(group: Int32) -> Double { weight[group] }

  @inline(__always)
  func add(_ amount: Double, to group: Int32) {
    if weight[group] == 0 {
      touched[count[0]] = group
      count[0] &+= 1
    }
    weight[group] += amount
  }

  /// Adds the ties of a node to the groups at their far ends.
  @inline(__always)
  func addTies(of node: Int, in rows: RowPointers, to labels: borrowing Buffer<Int32>) {
    if rows.weights.isEmpty {
      for neighbor in rows[node] { add(1, to: labels[neighbor]) }
    } else {
      for position in rows.range(of: node) {
        add(rows.weights[position], to: labels[rows.targets[position]])
      }
    }
  }

  /// Hands out every group touched with its weight, in the order of first touch, and forgets them.
  @inline(__always)
  func drain(_ body: (_ group: Int32, _ weight: Double) -> Void) {
    for index in 0..<count[0] {
      let group = touched[index]
      body(group, weight[group])
      weight[group] = 0
    }
    count[0] = 0
  }
}
