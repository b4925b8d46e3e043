extension BitCommunities {
  /// Lets the groups of a small graph fall apart into units, and these grow together again to parts
  /// that are well tied to their group; see `Refinement`.
  ///
  /// - Returns: how many parts there are; `number` says the part of every unit, by first appearance.
  func formParts(_ random: inout SplitMix64) -> Int {
    /// Units that joined nobody and that nobody joined.
    var alone = Row(below: unitCount)
    /// Units of parts with enough ties to the rest of their group.
    var open = beginParts()
    for unit in shuffled(&random) {
      let unit = Int(unit)
      guard alone.intersection(open).contains(unit) else { continue }
      let best = bestPart(for: unit, among: open)
      guard best >= 0 else { continue }
      alone.remove(unit)
      alone.remove(best)
      join(unit, to: best)
      if !isWellTied(parts[best], in: groups[Int(label[unit])]) {
        open = open.subtracting(parts[best].units)
      }
    }
    return renumber({ part[$0] }, note: { number[$0] = $1 })
  }

  /// Makes every unit a part, named after it.
  ///
  /// - Returns: the units that have enough ties to the rest of their group.
  private func beginParts() -> Row {
    var open = Row()
    for unit in 0..<unitCount {
      let group = groups[Int(label[unit])]
      let near = units[unit].neighbors.intersection(group.units)
      var own = Part(
        units: Row(), strength: units[unit].strength, outward: tieCount(of: unit, to: near))
      own.units.insert(unit)
      part[unit] = UInt8(truncatingIfNeeded: unit)
      parts[unit] = own
      if isWellTied(own, in: group) { open.insert(unit) }
    }
    return open
  }

  /// The part of its group that a unit gains most by joining, −1 when it gains by none.
  @inline(__always)
  private func bestPart(for unit: Int, among open: Row) -> Int {
    let expected = chance * Double(units[unit].strength)
    let members = groups[Int(label[unit])].units
    var near = units[unit].neighbors.intersection(members).intersection(open)
    var best = -1
    var gain = 0.0
    while !near.isEmpty {
      let candidate = Int(part[near.first])
      let other = parts[candidate]
      let ties = tieCount(of: unit, to: near.intersection(other.units))
      near = near.subtracting(other.units)
      let gainThere = Double(ties) - expected * Double(other.strength)
      best = gainThere > gain ? candidate : best
      gain = max(gain, gainThere)
    }
    return best
  }

  private func join(_ unit: Int, to best: Int) {
    let ties = tieCount(of: unit, to: units[unit].neighbors.intersection(parts[best].units))
    part[unit] = UInt8(truncatingIfNeeded: best)
    parts[best].units.insert(unit)
    parts[best].strength &+= parts[unit].strength
    parts[best].outward &+= parts[unit].outward &- 2 &* ties
  }

  /// Whether a part has enough ties to the rest of its group.
  @inline(__always)
  private func isWellTied(_ part: Part, in group: Group) -> Bool {
    Double(part.outward)
      >= chance * Double(part.strength) * Double(group.strength &- part.strength)
  }
}
