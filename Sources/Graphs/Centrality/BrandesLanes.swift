/// What eight sources at a time depend on others for: `BrandesSearch` side by side in vector lanes.
///
/// The eight searches go out together, level by level. A node is on one level for some lanes and on
/// another for others, so a level lists nodes with the lanes that they are on it for. Along a tie all
/// lanes are added, without a look at distances, and that addition is nearly all the work; lanes
/// that do not belong on the level are dropped where they arrive. It pays when the sources lie near
/// each other, as then most nodes are on one level for all lanes.
///
/// Reference: U. Brandes, 2001, DOI 10.1080/0022250X.2001.9990249, for the recurrence.
struct BrandesLanes: ~Copyable {
  typealias Lanes = SIMD8<Double>

  /// The number of sources taken at a time.
  static let width = 8

  /// A node on a level, for the lanes whose bits are set.
  private struct Entry: BitwiseCopyable {
    let node: Int32
    let lanes: UInt8
  }

  /// For every set of lanes 1 in these and 0 in the others: multiplying by it is faster than a mask.
  private let indicator: Buffer<Lanes>
  /// The number of shortest paths from each source; 0 where a search did not come.
  private let pathCount: Buffer<Lanes>
  /// What the level at hand receives from its neighbours; zero between levels.
  private let received: Buffer<Lanes>
  /// What levels hand to those before them; zero between searches.
  private let handed: Buffer<Lanes>
  /// The lanes that have reached a node.
  private let reached: Buffer<UInt8>
  /// The last level for which a node was noted as a candidate.
  private let noted: Buffer<Int32>
  private var levelNumber: Int32 = 0
  private var candidates: Buffer<Int32>
  private var entries: [Entry] = []
  private var levelStarts: [Int] = []

  init(nodeCount: Int) {
    indicator = Buffer(
      (0..<256).map { lanes in
        var indicator = Lanes.zero
        for lane in 0..<8 where lanes >> lane & 1 == 1 { indicator[lane] = 1 }
        return indicator
      })
    pathCount = Buffer(repeating: .zero, count: nodeCount)
    received = Buffer(repeating: .zero, count: nodeCount)
    handed = Buffer(repeating: .zero, count: nodeCount)
    reached = Buffer(repeating: 0, count: nodeCount)
    noted = Buffer(repeating: 0, count: nodeCount)
    candidates = Buffer(repeating: 0, count: nodeCount + 1)
  }

  /// Adds the dependency of each source on every node to `scores`.
  ///
  /// - Parameter sources: at most `width` nodes, none twice.
  /// - Returns: `false` when there are more shortest paths than a `Double` can count; nothing is
  ///   added then.
  mutating func addDependencies(
    of sources: ArraySlice<Int>, to scores: borrowing Buffer<Double>, over rows: RowPointers
  ) -> Bool {
    start(sources)
    while levelStarts[levelStarts.count - 1] < entries.count {
      guard goOut(over: rows) else { return false }
    }
    levelStarts.removeLast()
    for level in stride(from: levelStarts.count - 1, through: 0, by: -1) {
      comeBack(to: level, scores, over: rows)
    }
    for entry in entries { handed[entry.node] = .zero }
    return true
  }

  private mutating func start(_ sources: ArraySlice<Int>) {
    pathCount.fill(.zero)
    reached.fill(0)
    entries.removeAll(keepingCapacity: true)
    levelStarts = [0]
    for (lane, source) in sources.enumerated() {
      reached[source] = 1 << UInt8(lane)
      pathCount[source][lane] = 1
      entries.append(Entry(node: Int32(source), lanes: reached[source]))
    }
  }

  /// Sends path counts from the last level to the next and lists the nodes newly reached.
  ///
  /// - Returns: whether the counts on the new level, all together, are not too large.
  private mutating func goOut(over rows: RowPointers) -> Bool {
    levelNumber &+= 1
    let level = levelStarts[levelStarts.count - 1]..<entries.count
    levelStarts.append(entries.count)
    var count = 0
    for index in level {
      let node = entries[index].node
      let sent = pathCount[node]
      for neighbor in rows[Int(node)] {
        received[neighbor] += sent
        // Written always and counted once, which spares a branch.
        candidates[count] = neighbor
        count &+= noted[neighbor] == levelNumber ? 0 : 1
        noted[neighbor] = levelNumber
      }
    }
    var total = Lanes.zero
    for index in 0..<count {
      let node = candidates[index]
      let lanes = received[node].positiveLanes & ~reached[node]
      if lanes != 0 {
        pathCount[node] += received[node] * indicator[Int(lanes)]
        total += pathCount[node]
        reached[node] |= lanes
        entries.append(Entry(node: node, lanes: lanes))
      }
      received[node] = .zero
    }
    return !total.sum().isTooLarge
  }

  /// Collects what a level depends on the next for, and hands on its own share.
  private mutating func comeBack(
    to level: Int, _ scores: borrowing Buffer<Double>, over rows: RowPointers
  ) {
    let end = level + 1 < levelStarts.count ? levelStarts[level + 1] : entries.count
    let range = levelStarts[level]..<end
    for index in range {
      let entry = entries[index]
      var sum = Lanes.zero
      for neighbor in rows[Int(entry.node)] { sum += handed[neighbor] }
      let here = indicator[Int(entry.lanes)]
      let paths = pathCount[entry.node]
      let dependency = paths * sum * here
      if level > 0 { scores[entry.node] += dependency.sum() }
      // Adding 1 in all other lanes keeps the division clear of zero.
      received[entry.node] = (1 + dependency) / (paths + (1 - here)) * here
    }
    // What levels farther out handed on may stay: no tie of the next level inwards leads there.
    for index in range {
      let node = entries[index].node
      handed[node] = received[node]
      received[node] = .zero
    }
  }
}

extension SIMD8<Double> {
  /// The lanes with a value above zero, as bits.
  @inline(__always)
  fileprivate var positiveLanes: UInt8 {
    var lanes: UInt8 = 0
    for lane in 0..<8 { lanes |= (self[lane] > 0 ? 1 : 0) &<< UInt8(truncatingIfNeeded: lane) }
    return lanes
  }
}
