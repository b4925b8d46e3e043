/// Takes groups apart into single nodes and joins those again to well-tied parts, within groups.
///
/// A part is well tied to its group when the ties between the two are at least as many as chance
/// would have it. Only a node that is still alone moves, and only to a part it has ties with, so
/// every part is connected.
struct Refinement {
  private let level: CommunityLevel
  private let groups: Labeling
  private let resolution: Double

  init(_ level: CommunityLevel, groups: Labeling, resolution: Double) {
    self.level = level
    self.groups = groups
    self.resolution = resolution
  }

  /// - Parameter order: all nodes, in the order in which they are looked at.
  func run(order: [Int32]) -> Labeling {
    var parts = PartStrengths(level, groups)
    let tally = WeightTally(groupCount: level.nodeCount)
    level.rows.withPointers { rows in
      for node in order where parts.isAlone[Int(node)] && isWellTied(node, parts) {
        for position in rows.range(of: Int(node)) {
          let neighbor = rows.targets[position]
          if groups.labels[Int(neighbor)] == groups.labels[Int(node)] {
            tally.add(rows.weight(at: position), to: parts.labels[Int(neighbor)])
          }
        }
        var best = node
        var bestWeight = 0.0
        var bestGain = 0.0
        let expected = resolution * level.strength[Int(node)] / level.total
        tally.drain { part, weight in
          let gain = weight - expected * parts.strength[Int(part)]
          if gain > bestGain, isWellTied(part, parts) {
            best = part
            bestGain = gain
            bestWeight = weight
          }
        }
        if best != node { parts.join(node, to: best, sharedWeight: bestWeight) }
      }
    }
    return Labeling(compacting: parts.labels)
  }

  /// Whether a part has enough ties to the rest of its group.
  private func isWellTied(_ part: Int32, _ parts: PartStrengths) -> Bool {
    let strength = parts.strength[Int(part)]
    let rest = parts.groupStrength[Int(groups.labels[Int(part)])] - strength
    return parts.outward[Int(part)] >= resolution * strength * rest / level.total
  }
}

/// The parts under construction; a part is named after the node it grew from.
private struct PartStrengths {
  private(set) var labels: [Int32]
  private(set) var isAlone: [Bool]
  private(set) var strength: [Double]
  /// The weight of the ties between a part and the rest of its group.
  private(set) var outward: [Double]
  let groupStrength: [Double]

  init(_ level: CommunityLevel, _ groups: Labeling) {
    labels = [Int32](0..<Int32(level.nodeCount))
    isAlone = [Bool](repeating: true, count: level.nodeCount)
    strength = level.strength
    var sums = [Double](repeating: 0, count: groups.groupCount)
    for (node, group) in groups.labels.enumerated() { sums[Int(group)] += level.strength[node] }
    groupStrength = sums
    outward = level.rows.withPointers { rows in
      (0..<level.nodeCount).map { node in
        var sum = 0.0
        for position in rows.range(of: node)
        where groups.labels[Int(rows.targets[position])] == groups.labels[node] {
          sum += rows.weight(at: position)
        }
        return sum
      }
    }
  }

  /// - Parameter sharedWeight: the weight of the ties between the node and the part.
  mutating func join(_ node: Int32, to part: Int32, sharedWeight: Double) {
    labels[Int(node)] = part
    isAlone[Int(node)] = false
    isAlone[Int(part)] = false
    strength[Int(part)] += strength[Int(node)]
    outward[Int(part)] += outward[Int(node)] - 2 * sharedWeight
  }
}
