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
  /// The weight of the ties between a part and the rest of its group.
  private let outward: Buffer<Double>
  /// Knows the summed strength of every part.
  private let tally: WeightTally

  init(_ level: CommunityLevel, groups: Labeling, resolution: Double) {
    self.level = level
    self.resolution = resolution
    group = Buffer(groups.labels)
    groupStrength = Buffer(repeating: 0, count: groups.groupCount)
    part = Buffer([Int32](0..<Int32(level.nodeCount)))
    isAlone = Buffer(repeating: true, count: level.nodeCount)
    outward = Buffer(repeating: 0, count: level.nodeCount)
    tally = WeightTally(groupCount: level.nodeCount)
    for node in 0..<level.nodeCount {
      tally[strengthOf: Int32(node)] = level.strength[node]
      groupStrength[group[node]] += level.strength[node]
    }
  }

  /// - Parameter order: all nodes, in the order in which they are looked at.
  func run(order: [Int32]) -> Labeling {
    level.rows.withPointers { rows in
      for node in 0..<level.nodeCount { outward[node] = inward(node, in: rows) }
      for node in order where isAlone[node] && isWellTied(node) {
        let own = group[node]
        let group = group.pointer
        tally.addTies(of: Int(node), in: rows, to: part) { neighbor, _ in
          group[Int(neighbor)] == own
        }
        joinBestPart(node)
      }
    }
    return Labeling(compacting: part.array())
  }

  /// The weight of the ties of a node within its group.
  private func inward(_ node: Int, in rows: RowPointers) -> Double {
    let group = group.pointer
    let own = group[node]
    var inward = 0.0
    for position in rows.range(of: node) {
      inward += group[Int(rows.targets[position])] == own ? rows.weight(at: position) : 0
    }
    return inward
  }

  /// Moves a node that is alone to the part in the tally with the largest gain, if there is one.
  private func joinBestPart(_ node: Int32) {
    let expected = resolution * tally[strengthOf: node] / level.total
    var best = node
    var bestWeight = 0.0
    var bestGain = 0.0
    tally.drain { candidate, weight, strength in
      let gain = weight - expected * strength
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
    tally[strengthOf: best] += tally[strengthOf: node]
    outward[best] += outward[node] - 2 * bestWeight
  }

  /// Whether a part has enough ties to the rest of its group.
  private func isWellTied(_ part: Int32) -> Bool {
    let strength = tally[strengthOf: part]
    let rest = groupStrength[group[part]] - strength
    return outward[part] >= resolution * strength * rest / level.total
  }
}
