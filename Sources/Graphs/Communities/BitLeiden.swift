extension BitRows {
  /// `Graph.leiden(resolution:seed:rounds:)` for a small graph with ties.
  func leiden(resolution: Double, seed: UInt64, rounds: Int) -> Partition {
    var random = SplitMix64(seed: seed)
    var groups: Partition?
    for _ in 0..<rounds {
      var search = BitCommunities(self, resolution: resolution)
      if let groups {
        search.adopt({ UInt8(truncatingIfNeeded: groups.labels[$0]) }, count: groups.groupCount)
      }
      search.settle(&random)
      let next = search.partition()
      if next == groups { break }
      groups = next
    }
    return groups ?? Partition(compacting: [Int32](0..<Int32(nodeCount)))
  }
}

extension BitCommunities {
  /// Moves units, and then parts of the groups found, until neither changes anything.
  fileprivate mutating func settle(_ random: inout SplitMix64) {
    while true {
      _ = moveUnits(in: random.permutation(unitCount))
      guard groupCount < unitCount else { return }
      let parts = Parts(of: self, order: random.permutation(unitCount))
      guard parts.count < unitCount else { return }
      mergeWithinGroups(parts)
    }
  }

  /// Makes every part a unit, in the group in which it lay.
  private mutating func mergeWithinGroups(_ parts: borrowing Parts<Row>) {
    let group = Buffer<UInt8>(repeating: 0, count: parts.count)
    var seen = Row()
    let rank = Buffer<UInt8>(repeating: 0, count: unitCount)
    for unit in 0..<unitCount {
      let own = Int(label[unit])
      if !seen.contains(own) {
        rank[own] = UInt8(truncatingIfNeeded: seen.count)
        seen.insert(own)
      }
      group[Int(parts.number[unit])] = rank[own]
    }
    merge(by: parts.number, count: parts.count)
    adopt({ group[$0] }, count: seen.count)
  }
}

/// What the groups of a small graph fall apart into, and grow together to again; see `Refinement`.
private struct Parts<Row: NodeSet>: ~Copyable {
  /// The part of every unit, numbered by first appearance.
  let number: Buffer<UInt8>
  private(set) var count = 0

  /// - Parameter order: all units, in the order in which they are looked at.
  init(of search: borrowing BitCommunities<Row>, order: [Int32]) {
    number = Buffer(repeating: 0, count: search.unitCount)
    let growth = Growth(search)
    for unit in order { growth.join(Int(unit), search) }
    let rank = Buffer(repeating: -1, count: search.unitCount)
    for unit in 0..<search.unitCount {
      let part = Int(growth.part[unit])
      if rank[part] < 0 {
        rank[part] = count
        count += 1
      }
      number[unit] = UInt8(truncatingIfNeeded: rank[part])
    }
  }
}

/// Parts while they grow; a part is named after the unit it grew from.
private struct Growth<Row: NodeSet>: ~Copyable {
  private struct Part: BitwiseCopyable {
    var units: Row
    var strength: Double
    /// The number of ties to the rest of the group.
    var outward: Int
  }

  let part: Buffer<UInt8>
  private let parts: Buffer<Part>

  init(_ search: borrowing BitCommunities<Row>) {
    part = Buffer(repeating: 0, count: search.unitCount)
    parts = Buffer(
      repeating: Part(units: Row(), strength: 0, outward: 0), count: search.unitCount)
    for unit in 0..<search.unitCount {
      let group = search.groups[Int(search.label[unit])]
      let near = search.units[unit].neighbors.intersection(group.units)
      part[unit] = UInt8(truncatingIfNeeded: unit)
      parts[unit] = Part(
        units: Row(), strength: search.units[unit].strength,
        outward: search.tieCount(of: unit, to: near))
      parts[unit].units.insert(unit)
    }
  }

  /// Lets a unit that is still alone join the part of its group that gains most by it.
  @inline(__always)
  func join(_ unit: Int, _ search: borrowing BitCommunities<Row>) {
    let group = search.groups[Int(search.label[unit])]
    let own = parts[unit]
    let isAlone = Int(part[unit]) == unit && own.units.count == 1
    guard isAlone, isWellTied(own, group, search.chance) else { return }
    let expected = search.chance * own.strength
    var near = search.units[unit].neighbors.intersection(group.units)
    var best: Int?
    var bestGain = 0.0
    var bestTies = 0
    while !near.isEmpty {
      let candidate = Int(part[near.first])
      let other = parts[candidate]
      let ties = search.tieCount(of: unit, to: near.intersection(other.units))
      near = near.subtracting(other.units)
      let gain = Double(ties) - expected * other.strength
      guard gain > bestGain, isWellTied(other, group, search.chance) else { continue }
      best = candidate
      bestGain = gain
      bestTies = ties
    }
    guard let best else { return }
    part[unit] = UInt8(truncatingIfNeeded: best)
    parts[best].units.insert(unit)
    parts[best].strength += own.strength
    parts[best].outward &+= own.outward &- 2 &* bestTies
  }

  /// Whether a part has enough ties to the rest of its group.
  @inline(__always)
  private func isWellTied(
    _ part: Part, _ group: BitCommunities<Row>.Group, _ chance: Double
  ) -> Bool {
    Double(part.outward) >= chance * part.strength * (group.strength - part.strength)
  }
}
