/// Takes groups apart into single nodes and joins those again to well-tied parts, within groups.
///
/// A part is well tied to its group when the ties between the two are at least as many as chance
/// would have it. Only a node that is still alone moves, and only to a part it has ties with, so
/// every part is connected.
struct Refinement: ~Copyable {
  private let level: CommunityLevel
  private let resolution: Double
  private let group: Buffer<Int32>
  private let groupStrength: Buffer<Double>
  /// The part of every node; a part is named after the node it grew from.
  private let part: Buffer<Int32>
  private let isAlone: Buffer<Bool>
  /// The summed strength of every part.
  private let strength: Buffer<Double>
  /// The weight of the ties between a part and the rest of its group.
  private let outward: Buffer<Double>
  private let tally: WeightTally

  init(_ level: CommunityLevel, groups: Labeling, resolution: Double) {
    self.level = level
    self.resolution = resolution
    group = Buffer(groups.labels)
    groupStrength = Buffer(repeating: 0, count: groups.groupCount)
    part = Buffer([Int32](0..<Int32(level.nodeCount)))
    isAlone = Buffer(repeating: true, count: level.nodeCount)
    strength = Buffer(level.strength)
    outward = Buffer(repeating: 0, count: level.nodeCount)
    tally = WeightTally(groupCount: level.nodeCount)
    for node in 0..<level.nodeCount { groupStrength[group[node]] += strength[node] }
  }

  /// - Parameter order: all nodes, in the order in which they are looked at.
  func run(order: [Int32]) -> Labeling {
    level.rows.withPointers { rows in
      for node in 0..<Int32(level.nodeCount) {
        forEachTie(of: node, in: rows) { _, weight in outward[node] += weight }
      }
      for node in order where isAlone[node] && isWellTied(node) {
        forEachTie(of: node, in: rows) { neighbor, weight in
          tally.add(weight, to: part[neighbor])
        }
        joinBestPart(node)
      }
    }
    return Labeling(compacting: part.array())
  }

  /// Visits the ties of a node within its group.
  @inline(__always)
  private func forEachTie(
    of node: Int32, in rows: RowPointers, _ body: (_ neighbor: Int32, _ weight: Double) -> Void
  ) {
    for position in rows.range(of: Int(node)) {
      let neighbor = rows.targets[position]
      if group[neighbor] == group[node] { body(neighbor, rows.weight(at: position)) }
    }
  }

  /// Moves a node that is alone to the part in the tally with the largest gain, if there is one.
  private func joinBestPart(_ node: Int32) {
    let expected = resolution * strength[node] / level.total
    var best = node
    var bestWeight = 0.0
    var bestGain = 0.0
    tally.drain { candidate, weight in
      let gain = weight - expected * strength[candidate]
      if gain > bestGain, isWellTied(candidate) {
        best = candidate
        bestGain = gain
        bestWeight = weight
      }
    }
    guard best != node else { return }
    part[node] = best
    isAlone[node] = false
    isAlone[best] = false
    strength[best] += strength[node]
    outward[best] += outward[node] - 2 * bestWeight
  }

  /// Whether a part has enough ties to the rest of its group.
  private func isWellTied(_ part: Int32) -> Bool {
    let rest = groupStrength[group[part]] - strength[part]
    return outward[part] >= resolution * strength[part] * rest / level.total
  }
}
