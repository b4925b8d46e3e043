/// Groups in a small graph without weights, on their way to communities. Shared by Louvain and Leiden.
///
/// What moves is a unit: on the first level a node, later all that a level found to belong together.
/// A set of units is a few machine words, so the ties between a node and a group are counted a word
/// at a time; between larger units they are written down in a table.
///
/// What a unit gains by a move is a whole number: the gain in modularity times the number of tie ends,
/// in parts of `resolutionUnit`. So no rounding makes one of two equal gains the larger.
struct BitCommunities<Row: NodeSet>: ~Copyable {
  typealias List<Element> = UnsafeMutableBufferPointer<Element>

  struct Unit: BitwiseCopyable {
    /// The other units that it is tied to.
    var neighbors: Row
    /// The number of tie ends at its nodes.
    var strength: Int
    /// How many of those ties lead to other units.
    var outward: Int
  }

  struct Group: BitwiseCopyable {
    var units: Row
    /// The number of tie ends at its nodes.
    var strength: Int
  }

  /// What a group falls apart into, see `formParts(_:)`.
  struct Part: BitwiseCopyable {
    var units: Row
    /// The number of tie ends at its nodes.
    var strength: Int
    /// The number of ties to the rest of the group.
    var outward: Int
  }

  /// The precision of a resolution.
  static var resolutionUnit: Double { 0x1p-15 }
  /// With more than this nothing gains, as no graph with bits has so many tie ends.
  private static var resolutionLimit: Double { 0x1p17 }

  private let arena: Arena
  private let nodeCount: Int
  /// What they are on the first level.
  private let nodes: List<Unit>
  private(set) var unitCount: Int
  private(set) var units: List<Unit>
  private var merged: List<Unit>
  /// The number of ties between any two units of a later level, row by row.
  private var ties: List<Int32>
  private var mergedTies: List<Int32>
  private var isFirstLevel = true
  let groups: List<Group>
  let parts: List<Part>
  /// The group of every unit.
  let label: List<UInt8>
  /// The part of every unit.
  let part: List<UInt8>
  /// The unit of every node.
  private let place: List<UInt8>
  /// The unit that every unit is to be part of.
  let number: List<UInt8>
  /// All units, in the order in which they are looked at.
  private let order: List<UInt8>
  /// The new number of every old one.
  private let rank: List<UInt8>
  /// The group of every node when the search last kept them.
  private let found: List<UInt8>
  private(set) var foundCount = 0
  /// Numbers of groups that are empty.
  var vacant = Row()
  /// What chance gives to a pair of tie ends.
  let chance: Double
  /// A tie, and what chance gives to a pair of tie ends, in the numbers of a move's gain.
  let tieWorth: Int
  let chanceWorth: Int

  init(_ rows: BitRows<Row>, resolution: Double) {
    let count = rows.nodeCount
    var arena = Arena(byteCount: Self.byteCount(nodeCount: count))
    nodeCount = count
    unitCount = count
    nodes = arena.take(Unit.self, count: count)
    units = arena.take(Unit.self, count: count)
    merged = arena.take(Unit.self, count: count)
    groups = arena.take(Group.self, count: count)
    parts = arena.take(Part.self, count: count)
    ties = arena.take(Int32.self, count: count * count)
    mergedTies = arena.take(Int32.self, count: count * count)
    label = arena.take(UInt8.self, count: count)
    part = arena.take(UInt8.self, count: count)
    place = arena.take(UInt8.self, count: count)
    number = arena.take(UInt8.self, count: count)
    order = arena.take(UInt8.self, count: count)
    rank = arena.take(UInt8.self, count: count)
    found = arena.take(UInt8.self, count: count)
    found.initialize(repeating: 0)
    self.arena = arena
    var total = 0
    for (node, row) in rows.rows.enumerated() {
      let degree = row.count
      nodes[node] = Unit(neighbors: row, strength: degree, outward: degree)
      total &+= degree
    }
    let limit = Self.resolutionLimit
    chance = resolution / Double(total)
    tieWorth = total * Int(1 / Self.resolutionUnit)
    chanceWorth = Int((min(max(resolution, -limit), limit) / Self.resolutionUnit).rounded())
    beginAgain()
    isolateUnits()
  }

  // Nothing may let go of the arena while its lists are in use.
  deinit { arena.keepAlive() }

  private static func byteCount(nodeCount count: Int) -> Int {
    3 * Arena.bytes(Unit.self, count: count) + Arena.bytes(Group.self, count: count)
      + Arena.bytes(Part.self, count: count) + 2 * Arena.bytes(Int32.self, count: count * count)
      + 7 * Arena.bytes(UInt8.self, count: count)
  }

  /// Makes every node a unit again; in which groups they are is up to the caller.
  private mutating func beginAgain() {
    unitCount = nodeCount
    isFirstLevel = true
    for node in 0..<nodeCount {
      units[node] = nodes[node]
      place[node] = UInt8(truncatingIfNeeded: node)
    }
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

  /// How many groups there are.
  var groupCount: Int { unitCount - vacant.count }

  /// All units in random order.
  func shuffled(_ random: inout SplitMix64) -> List<UInt8> {
    let order = List(rebasing: order[..<unitCount])
    random.permute(order)
    return order
  }

  /// - Parameter others: neighbours of the unit.
  @inline(__always)
  func tieCount(of unit: Int, to others: Row) -> Int {
    if isFirstLevel { return others.count }
    var count: Int32 = 0
    for other in others { count &+= ties[unit &* unitCount &+ other] }
    return Int(count)
  }
}

// MARK: From one level to the next

extension BitCommunities {
  /// Numbers units without gaps, by first appearance of what `name` says of them.
  ///
  /// - Returns: how many names there are.
  @inline(__always)
  func renumber(
    _ name: (_ unit: Int) -> UInt8, note: (_ unit: Int, _ number: UInt8) -> Void
  ) -> Int {
    var seen = Row()
    var count: UInt8 = 0
    for unit in 0..<unitCount {
      let name = Int(name(unit))
      let isNew = !seen.contains(name)
      let number = isNew ? count : rank[name]
      rank[name] = number
      seen.insert(name)
      count &+= isNew ? 1 : 0
      note(unit, number)
    }
    return seen.count
  }

  /// Fills the groups, numbered without gaps, with the units whose label says so.
  mutating func gather(groupCount: Int) {
    for index in 0..<unitCount { groups[index] = Group(units: Row(), strength: 0) }
    for unit in 0..<unitCount {
      let own = Int(label[unit])
      groups[own].units.insert(unit)
      groups[own].strength &+= units[unit].strength
    }
    vacant = Row(below: unitCount).subtracting(Row(below: groupCount))
  }

  /// Makes every group a unit.
  mutating func mergeGroups() {
    var count = 0
    for group in 0..<unitCount where !groups[group].units.isEmpty {
      for unit in groups[group].units { number[unit] = UInt8(truncatingIfNeeded: count) }
      count &+= 1
    }
    merge(count: count)
    isolateUnits()
  }

  /// Makes units of units that have the same number; in which groups they are is up to the caller.
  mutating func merge(count: Int) {
    for node in 0..<nodeCount { place[node] = number[Int(place[node])] }
    for unit in 0..<count { merged[unit] = Unit(neighbors: Row(), strength: 0, outward: 0) }
    for entry in 0..<count &* count { mergedTies[entry] = 0 }
    for unit in 0..<unitCount {
      let new = Int(number[unit])
      merged[new].strength &+= units[unit].strength
      merged[new].outward &+= units[unit].outward
      addTies(of: unit, to: &merged[new].neighbors, row: new &* count)
    }
    for unit in 0..<count {
      merged[unit].neighbors.remove(unit)
      merged[unit].outward &-= Int(mergedTies[unit &* count &+ unit])
    }
    swap(&units, &merged)
    swap(&ties, &mergedTies)
    isFirstLevel = false
    unitCount = count
  }

  /// Writes down the ties of a unit as ties of the unit that it becomes part of.
  @inline(__always)
  private func addTies(of unit: Int, to neighbors: inout Row, row: Int) {
    for neighbor in units[unit].neighbors {
      let new = Int(number[neighbor])
      neighbors.insert(new)
      mergedTies[row &+ new] &+= isFirstLevel ? 1 : ties[unit &* unitCount &+ neighbor]
    }
  }
}

// MARK: The groups of the nodes

extension BitCommunities {
  /// Keeps the group of every node, numbered by first appearance, and makes every node a unit in its
  /// group, to search on from there.
  ///
  /// - Returns: whether these are other groups than those kept before.
  mutating func keepGroups() -> Bool {
    for node in 0..<nodeCount { number[node] = label[Int(place[node])] }
    beginAgain()
    var isOther = false
    foundCount = renumber(
      { number[$0] },
      note: { node, group in
        isOther = isOther || found[node] != group
        found[node] = group
        label[node] = group
      })
    gather(groupCount: foundCount)
    return isOther
  }

  /// The groups kept last.
  func partition() -> Partition {
    Partition(numbered: Array(count: nodeCount) { Int(found[$0]) }, groupCount: foundCount)
  }
}
