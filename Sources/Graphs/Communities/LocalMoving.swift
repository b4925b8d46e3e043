/// Moves nodes one at a time to the neighbouring group where modularity gains most, until no node
/// wants to move.
///
/// Nodes wait in a queue: only those with a neighbour that moved are looked at again. Shared by
/// Louvain and Leiden.
struct LocalMoving {
  private let level: CommunityLevel
  private let resolution: Double
  private(set) var labels: [Int32]
  /// The summed strength of every group.
  private var groupStrength: [Double]
  /// The number of nodes in every group.
  private var groupSize: [Int32]
  /// Numbers of groups that lost their last node, and perhaps gained one since.
  private var vacant: [Int32] = []
  private(set) var hasMoved = false

  init(_ level: CommunityLevel, start: Labeling, resolution: Double) {
    self.level = level
    self.resolution = resolution
    labels = start.labels
    groupStrength = [Double](repeating: 0, count: level.nodeCount)
    groupSize = [Int32](repeating: 0, count: level.nodeCount)
    for (node, label) in labels.enumerated() {
      groupStrength[Int(label)] += level.strength[node]
      groupSize[Int(label)] += 1
    }
    vacant = (start.groupCount..<level.nodeCount).reversed().map { Int32($0) }
  }

  /// - Parameter order: all nodes, in the order in which they are first looked at.
  mutating func run(order: [Int32]) {
    let tally = WeightTally(groupCount: level.nodeCount)
    var queue = NodeQueue(order)
    level.rows.withPointers { rows in
      while let node = queue.removeFirst() {
        let old = labels[Int(node)]
        let best = bestGroup(for: node, in: rows, tally)
        guard best != old else { continue }
        move(node, from: old, to: best)
        for neighbor in rows[Int(node)] where labels[Int(neighbor)] != best {
          queue.append(neighbor)
        }
      }
    }
  }

  /// The group with the largest gain; the present one unless another is clearly better.
  private mutating func bestGroup(
    for node: Int32, in rows: RowPointers, _ tally: borrowing WeightTally
  ) -> Int32 {
    let old = labels[Int(node)]
    tally.addTies(of: Int(node), in: rows, to: labels)
    let strength = level.strength[Int(node)]
    let expected = resolution * strength / level.total
    let margin = 1e-12 * strength
    var best = old
    var bestGain = tally[old] - expected * (groupStrength[Int(old)] - strength)
    tally.drain { group, weight in
      guard group != old else { return }
      let gain = weight - expected * groupStrength[Int(group)]
      if gain > bestGain + margin {
        best = group
        bestGain = gain
      }
    }
    // On its own a node gains nothing, which is more than a loss.
    return bestGain < -margin ? vacantGroup() ?? best : best
  }

  private mutating func vacantGroup() -> Int32? {
    while let group = vacant.last, groupSize[Int(group)] > 0 { vacant.removeLast() }
    return vacant.last
  }

  private mutating func move(_ node: Int32, from old: Int32, to new: Int32) {
    labels[Int(node)] = new
    groupStrength[Int(old)] -= level.strength[Int(node)]
    groupStrength[Int(new)] += level.strength[Int(node)]
    groupSize[Int(old)] -= 1
    groupSize[Int(new)] += 1
    if groupSize[Int(old)] == 0 { vacant.append(old) }
    hasMoved = true
  }
}

/// A queue in which a node stands at most once.
private struct NodeQueue: ~Copyable {
  private let ring: Buffer<Int32>
  private let isWaiting: Buffer<Bool>
  private var head = 0
  private var count: Int

  /// Starts with all nodes, in the order given.
  init(_ order: [Int32]) {
    ring = Buffer(order)
    isWaiting = Buffer(repeating: true, count: order.count)
    count = order.count
  }

  @inline(__always)
  mutating func removeFirst() -> Int32? {
    guard count > 0 else { return nil }
    let node = ring[head]
    isWaiting[node] = false
    head = head &+ 1 == ring.count ? 0 : head &+ 1
    count &-= 1
    return node
  }

  /// Adds a node unless it waits already.
  @inline(__always)
  mutating func append(_ node: Int32) {
    guard !isWaiting[node] else { return }
    isWaiting[node] = true
    let tail = head &+ count
    ring[tail < ring.count ? tail : tail &- ring.count] = node
    count &+= 1
  }
}
