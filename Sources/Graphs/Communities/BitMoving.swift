extension BitCommunities {
  /// Moves units one at a time to the group where modularity gains most, until none wants to move.
  ///
  /// Only those with a neighbour that moved are looked at again. A move also changes what chance
  /// gives to others, so in the end all are looked at once more, until that moves none.
  ///
  /// - Returns: whether any unit moved.
  mutating func moveUnits(_ random: inout SplitMix64) -> Bool {
    let order = shuffled(&random)
    var hasMoved = false
    var isSettled = false
    while !isSettled {
      isSettled = true
      var waiting = Row(below: unitCount)
      while !waiting.isEmpty {
        for unit in order where waiting.contains(Int(unit)) {
          waiting.remove(Int(unit))
          let best = betterGroup(for: Int(unit))
          guard best >= 0 else { continue }
          move(Int(unit), to: best)
          waiting = waiting.union(units[Int(unit)].neighbors.subtracting(groups[best].units))
          isSettled = false
          hasMoved = true
        }
      }
    }
    return hasMoved
  }

  /// The group with the largest gain, −1 unless it is better than the present one.
  ///
  /// Which group is best cannot be foreseen, so choosing it is no branch.
  @inline(__always)
  private func betterGroup(for index: Int) -> Int {
    let unit = units[index]
    let own = groups[Int(label[index])]
    let expected = chanceWorth &* unit.strength
    let inward = tieCount(of: index, to: unit.neighbors.intersection(own.units))
    var gain = inward &* tieWorth &- expected &* (own.strength &- unit.strength)
    var best = -1
    // No group gains more than all ties that lead elsewhere, which settles it for most units.
    if (unit.outward &- inward) &* tieWorth > gain {
      var elsewhere = unit.neighbors.subtracting(own.units)
      while !elsewhere.isEmpty {
        let candidate = Int(label[elsewhere.first])
        let group = groups[candidate]
        let ties = tieCount(of: index, to: elsewhere.intersection(group.units))
        elsewhere = elsewhere.subtracting(group.units)
        let gainThere = ties &* tieWorth &- expected &* group.strength
        best = gainThere > gain ? candidate : best
        gain = max(gain, gainThere)
      }
    }
    // On its own a unit gains nothing, which is more than a loss.
    return gain < 0 && !vacant.isEmpty ? vacant.first : best
  }

  private mutating func move(_ unit: Int, to best: Int) {
    let old = Int(label[unit])
    groups[old].units.remove(unit)
    groups[old].strength &-= units[unit].strength
    groups[best].units.insert(unit)
    groups[best].strength &+= units[unit].strength
    label[unit] = UInt8(truncatingIfNeeded: best)
    vacant.remove(best)
    if groups[old].units.isEmpty { vacant.insert(old) }
  }
}
