/// Groups in a small graph without weights, on their way to communities. Shared by Louvain and Leiden.
///
/// What moves is a unit: on the first level a node, later all that a level found to belong together.
/// A set of units is a few machine words, so the ties between a node and a group are counted a word
/// at a time; between larger units they are written down in a table.
struct BitCommunities<Row: NodeSet>: ~Copyable {
  struct Unit: BitwiseCopyable {
    /// The other units that it is tied to.
    var neighbors: Row
    /// The number of tie ends at its nodes.
    var strength: Double
    /// How many of those ties lead to other units.
    var outward: Int
  }

  struct Group: BitwiseCopyable {
    var units: Row
    /// The number of tie ends at its nodes.
    var strength: Double
  }

  private(set) var unitCount: Int
  let units: Buffer<Unit>
  /// The number of ties between any two units; empty on the first level, where it is 0 or 1.
  private var ties = Buffer<Int32>(repeating: 0, count: 0)
  let groups: Buffer<Group>
  /// The group of every unit.
  let label: Buffer<UInt8>
  /// The unit of every node.
  let place: Buffer<UInt8>
  /// Numbers of groups that are empty.
  private var vacant = Row()
  /// What chance gives to a pair of tie ends.
  let chance: Double

  init(_ rows: BitRows<Row>, resolution: Double) {
    unitCount = rows.nodeCount
    units = Buffer(repeating: Unit(neighbors: Row(), strength: 0, outward: 0), count: unitCount)
    groups = Buffer(repeating: Group(units: Row(), strength: 0), count: unitCount)
    label = Buffer(repeating: 0, count: unitCount)
    place = Buffer(repeating: 0, count: unitCount)
    var total = 0
    for (node, row) in rows.rows.enumerated() {
      let degree = row.count
      units[node] = Unit(neighbors: row, strength: Double(degree), outward: degree)
      place[node] = UInt8(truncatingIfNeeded: node)
      total &+= degree
    }
    chance = resolution / Double(total)
    isolateUnits()
  }

  /// Puts every unit in a group of its own.
  mutating func isolateUnits() {
    for unit in 0..<unitCount {
      var alone = Row()
      alone.insert(unit)
      groups[unit] = Group(units: alone, strength: units[unit].strength)
      label[unit] = UInt8(truncatingIfNeeded: unit)
    }
    vacant = Row()
  }

  /// Moves units one at a time to the group where modularity gains most, until none wants to move.
  ///
  /// Only those with a neighbour that moved are looked at again. A move also changes what chance
  /// gives to others, so in the end all are looked at once more, until that moves none.
  ///
  /// - Parameter order: all units, in the order in which they are looked at.
  /// - Returns: whether any unit moved.
  mutating func moveUnits(in order: [Int32]) -> Bool {
    var hasMoved = false
    var isSettled = false
    while !isSettled {
      isSettled = true
      var waiting = Row(below: unitCount)
      while !waiting.isEmpty {
        for unit in order where waiting.contains(Int(unit)) {
          waiting.remove(Int(unit))
          guard let best = betterGroup(for: Int(unit)) else { continue }
          move(Int(unit), to: best)
          waiting = waiting.union(units[unit].neighbors.subtracting(groups[best].units))
          isSettled = false
          hasMoved = true
        }
      }
    }
    return hasMoved
  }

  /// The group with the largest gain, `nil` unless it is clearly better than the present one.
  private func betterGroup(for index: Int) -> Int? {
    let unit = units[index]
    let own = groups[Int(label[index])]
    let expected = chance * unit.strength
    let margin = 1e-12 * unit.strength
    let inward = tieCount(of: index, to: unit.neighbors.intersection(own.units))
    var gain = Double(inward) - expected * (own.strength - unit.strength) + margin
    var best: Int?
    // No group gains more than all ties that lead elsewhere, which settles it for most units.
    if Double(unit.outward &- inward) > gain {
      var elsewhere = unit.neighbors.subtracting(own.units)
      while !elsewhere.isEmpty {
        let candidate = Int(label[elsewhere.first])
        let group = groups[candidate]
        let ties = tieCount(of: index, to: elsewhere.intersection(group.units))
        elsewhere = elsewhere.subtracting(group.units)
        let gainThere = Double(ties) - expected * group.strength
        if gainThere > gain {
          best = candidate
          gain = gainThere + margin
        }
      }
    }
    // On its own a unit gains nothing, which is more than a loss.
    return gain < 0 && !vacant.isEmpty ? vacant.first : best
  }

  /// - Parameter others: neighbours of the unit.
  @inline(__always)
  func tieCount(of unit: Int, to others: Row) -> Int {
    guard ties.count > 0 else { return others.count }
    var count: Int32 = 0
    for other in others { count &+= ties[unit &* unitCount &+ other] }
    return Int(count)
  }

  private mutating func move(_ unit: Int, to best: Int) {
    let old = Int(label[unit])
    groups[old].units.remove(unit)
    groups[old].strength -= units[unit].strength
    groups[best].units.insert(unit)
    groups[best].strength += units[unit].strength
    label[unit] = UInt8(truncatingIfNeeded: best)
    vacant.remove(best)
    if groups[old].units.isEmpty { vacant.insert(old) }
  }

  /// How many groups there are.
  var groupCount: Int { unitCount - vacant.count }

  /// Puts units in groups that are numbered without gaps.
  mutating func adopt(_ group: (_ unit: Int) -> UInt8, count: Int) {
    for index in 0..<unitCount { groups[index] = Group(units: Row(), strength: 0) }
    for unit in 0..<unitCount {
      let own = group(unit)
      label[unit] = own
      groups[Int(own)].units.insert(unit)
      groups[Int(own)].strength += units[unit].strength
    }
    vacant = Row(below: unitCount).subtracting(Row(below: count))
  }

  /// Makes every group a unit.
  mutating func mergeGroups() {
    let number = Buffer<UInt8>(repeating: 0, count: unitCount)
    var count = 0
    for group in 0..<unitCount where !groups[group].units.isEmpty {
      for unit in groups[group].units { number[unit] = UInt8(truncatingIfNeeded: count) }
      count &+= 1
    }
    merge(by: number, count: count)
    isolateUnits()
  }

  /// Makes units of units that have the same number; in which groups they are is up to the caller.
  mutating func merge(by number: borrowing Buffer<UInt8>, count: Int) {
    for node in 0..<place.count { place[node] = number[Int(place[node])] }
    let merged = Buffer(
      repeating: Unit(neighbors: Row(), strength: 0, outward: 0), count: count)
    let table = Buffer<Int32>(repeating: 0, count: count * count)
    for unit in 0..<unitCount {
      let new = Int(number[unit])
      merged[new].strength += units[unit].strength
      add(tiesOf: unit, to: &merged[new].neighbors, table, row: new &* count, by: number)
    }
    for unit in 0..<count {
      let inward = Int(table[unit &* count &+ unit])
      merged[unit].neighbors.remove(unit)
      merged[unit].outward = Int(merged[unit].strength) &- inward
      units[unit] = merged[unit]
    }
    ties = table
    unitCount = count
  }

  /// Writes down the ties of a unit as ties of the unit that it becomes part of, that one included.
  @inline(__always)
  private func add(
    tiesOf unit: Int, to neighbors: inout Row, _ table: borrowing Buffer<Int32>, row: Int,
    by number: borrowing Buffer<UInt8>
  ) {
    let isFirst = ties.count == 0
    for neighbor in units[unit].neighbors {
      let new = Int(number[neighbor])
      neighbors.insert(new)
      table[row &+ new] &+= isFirst ? 1 : ties[unit &* unitCount &+ neighbor]
    }
    if !isFirst { table[row &+ Int(number[unit])] &+= ties[unit &* unitCount &+ unit] }
  }

  /// The group of every node, numbered by first appearance.
  func partition() -> Partition {
    let number = Buffer<Int>(repeating: -1, count: unitCount)
    var count = 0
    let labels = (0..<place.count).map { node in
      let group = Int(label[Int(place[node])])
      if number[group] < 0 {
        number[group] = count
        count &+= 1
      }
      return number[group]
    }
    return Partition(numbered: labels, groupCount: count)
  }
}
