/// Moves nodes one at a time to the neighbouring group where modularity gains most, until no node
/// wants to move.
///
/// Nodes wait in a queue: only those with a neighbour that moved are looked at again. A move also
/// changes what chance gives to others than neighbours, so all nodes queue up once more until that
/// moves none; on large levels, where it takes a third of the time and finds next to nothing, they
/// do not. Shared by Louvain and Leiden.
struct LocalMoving: ~Copyable {
  /// A level of more nodes is large.
  static let thoroughNodeCount = 10_000

  private let level: CommunityLevel
  private let strength: Buffer<Double>
  /// What chance gives to two nodes or groups, for each unit of strength of both.
  private let chance: Double
  private let label: Buffer<Int32>
  /// The number of nodes in every group.
  private let groupSize: Buffer<Int32>
  /// Knows the summed strength of every group.
  private let tally: WeightTally
  /// What was read early, so that nobody waits for it at its turn.
  private let early: Buffer<Double>
  /// Numbers of groups that lost their last node, and perhaps gained one since.
  private var vacant: [Int32]
  private(set) var hasMoved = false

  init(_ level: CommunityLevel, start: Labeling, resolution: Double) {
    self.level = level
    chance = resolution / level.total
    strength = Buffer(level.strength)
    label = Buffer(repeating: 0, count: level.nodeCount)
    groupSize = Buffer(repeating: 0, count: level.nodeCount)
    tally = WeightTally(groupCount: level.nodeCount)
    early = Buffer(repeating: 0, count: 1)
    vacant = []
    adopt(start)
  }

  /// Starts from these groups, which are numbered without gaps.
  private mutating func adopt(_ groups: Labeling) {
    for node in 0..<level.nodeCount {
      label[node] = groups.labels[node]
      tally[strengthOf: label[node]] += strength[node]
      groupSize[label[node]] += 1
    }
    vacant = (Int32(groups.groupCount)..<Int32(level.nodeCount)).reversed()
  }

  /// The group of every node, with gaps in the numbers.
  var labels: [Int32] { label.array() }

  /// - Parameter order: all nodes, in the order in which they are first looked at.
  mutating func run(order: [Int32]) {
    var isSettled = false
    while !isSettled {
      let moves = drainQueue(from: order)
      hasMoved = hasMoved || moves > 0
      isSettled = moves == 0 || level.nodeCount > Self.thoroughNodeCount
    }
  }

  /// Looks at all nodes and then at those whose neighbours moved; returns the number of moves.
  private mutating func drainQueue(from order: [Int32]) -> Int {
    level.rows.withPointers { rows in
      // Variables of this closure alone: captured ones would be guarded at run time on every use.
      var moves = 0
      var queue = NodeQueue(order)
      var turns = 0
      while let node = queue.removeFirst() {
        if turns % WeightTally.foresight == 0 { fetchNext(of: queue, in: rows) }
        turns += 1
        let old = label[node]
        let best = bestGroup(for: node, in: rows)
        guard best != old else { continue }
        moves += 1
        move(node, from: old, to: best)
        queue.append(rows[Int(node)], outside: best, of: label)
      }
      return moves
    }
  }

  /// Reads what belongs to the nodes that come after the next few; see `WeightTally.fetchTies`.
  @inline(__always)
  private func fetchNext(of queue: borrowing NodeQueue, in rows: RowPointers) {
    for place in WeightTally.foresight..<2 * WeightTally.foresight {
      let node = queue.peek(place)
      tally.fetchTies(of: node, in: rows)
      early[0] = strength[node]
    }
  }

  /// The group with the largest gain; the present one unless another is clearly better.
  private mutating func bestGroup(for node: Int32, in rows: RowPointers) -> Int32 {
    let old = label[node]
    let staying = tally.addTies(of: Int(node), in: rows, to: label) { $1 != old }
    let strength = strength[node]
    let expected = chance * strength
    let margin = 1e-12 * strength
    var best = old
    var bestGain = staying - expected * (tally[strengthOf: old] - strength)
    tally.drain { group, weight, groupStrength in
      let gain = weight - expected * groupStrength
      if gain > bestGain + margin {
        best = group
        bestGain = gain
      }
    }
    // On its own a node gains nothing, which is more than a loss.
    return bestGain < -margin ? vacantGroup() ?? best : best
  }

  private mutating func vacantGroup() -> Int32? {
    while let group = vacant.last, groupSize[group] > 0 { vacant.removeLast() }
    return vacant.last
  }

  private mutating func move(_ node: Int32, from old: Int32, to new: Int32) {
    label[node] = new
    tally[strengthOf: old] -= strength[node]
    tally[strengthOf: new] += strength[node]
    groupSize[old] -= 1
    groupSize[new] += 1
    if groupSize[old] == 0 { vacant.append(old) }
  }
}

/// A queue in which a node stands at most once.
private struct NodeQueue: ~Copyable {
  private let ring: Buffer<Int32>
  /// 1 for who waits and 0 for others.
  private let isWaiting: Buffer<UInt8>
  private var head = 0
  private var count: Int

  /// Starts with all nodes, in the order given.
  init(_ order: [Int32]) {
    ring = Buffer(order)
    isWaiting = Buffer(repeating: 1, count: order.count)
    count = order.count
  }

  @inline(__always)
  mutating func removeFirst() -> Int32? {
    guard count > 0 else { return nil }
    let node = ring[head]
    isWaiting[node] = 0
    head = head &+ 1 == ring.count ? 0 : head &+ 1
    count &-= 1
    return node
  }

  /// The node that will come some places after the next, if so many wait; otherwise any node.
  @inline(__always)
  func peek(_ places: Int) -> Int32 {
    let place = head &+ places
    return ring[place < ring.count ? place : place % ring.count]
  }

  /// Adds the nodes outside a group that do not wait already. The node that was removed last is not
  /// among them.
  ///
  /// Nobody can foresee which those are: every node is written behind the last and those that count are
  /// kept. The node that was removed last has left room for one more.
  @inline(__always)
  mutating func append(
    _ nodes: UnsafeBufferPointer<Int32>, outside group: Int32, of label: borrowing Buffer<Int32>
  ) {
    let (ring, isWaiting, label) = (ring.pointer, isWaiting.pointer, label.pointer)
    let capacity = self.ring.count
    var tail = head &+ count
    tail = tail < capacity ? tail : tail &- capacity
    var added = 0
    for node in nodes {
      ring[tail] = node
      let place = Int(node)
      let isNew = (label[place] != group).bit & ~Int(isWaiting[place])
      isWaiting[place] |= UInt8(truncatingIfNeeded: isNew)
      added &+= isNew
      tail &+= isNew
      // Behind the last place comes the first.
      tail &= (tail == capacity).bit &- 1
    }
    count &+= added
  }
}
