/// Weights added up by group, of which only the groups touched are cleared again.
///
/// Beside its weight it keeps the strength of each group for its owner: who adds up weights needs to know
/// next how strong those groups are, and so finds both in one look.
struct WeightTally: ~Copyable {
  /// How many rows are read at once ahead of their turn.
  static let foresight = 8
  /// How many ties are looked up at a time.
  private static let stretch = 64

  private struct Slot {
    var weight = 0.0
    var strength = 0.0
  }

  private let slots: Buffer<Slot>
  /// The groups with some weight in the order of first touch, and room for one more.
  private let touched: Buffer<Int32>
  private let count: Buffer<Int>
  /// The groups of one stretch of neighbours, and in the last place what was fetched early.
  private let near: Buffer<Int32>
  /// The weights of the ties with those neighbours, where ties have weights.
  private let nearWeight: Buffer<Double>

  init(groupCount: Int) {
    slots = Buffer(repeating: Slot(), count: groupCount)
    touched = Buffer(repeating: 0, count: groupCount + 1)
    count = Buffer(repeating: 0, count: 1)
    near = Buffer(repeating: 0, count: Self.stretch + 1)
    nearWeight = Buffer(repeating: 0, count: Self.stretch)
  }

  /// How strong a group is, at first 0.
  @inline(__always)
  subscript(strengthOf group: Int32) -> Double {
    get { slots.pointer[Int(group)].strength }
    nonmutating set { slots.pointer[Int(group)].strength = newValue }
  }

  /// Adds the wanted ties of a node to the groups at their far ends; returns the weight of the others.
  ///
  /// Groups are looked up for a whole stretch before any of them grows. Looking up waits for memory
  /// and many can wait together; adding waits for the addition before it, as both may concern the
  /// same group. So what is known beforehand to go to one group is better left out and added here.
  @inline(__always)
  @discardableResult
  func addTies(
    of node: Int, in rows: RowPointers, to labels: borrowing Buffer<Int32>,
    where isWanted: (_ neighbor: Int32, _ group: Int32) -> Bool
  ) -> Double {
    let labels = labels.pointer
    let (near, nearWeight) = (near.pointer, nearWeight.pointer)
    var others = 0.0
    var position = rows.range(of: node).lowerBound
    let end = rows.range(of: node).upperBound
    while position < end {
      let length = min(Self.stretch, end &- position)
      // Every neighbour is written down and the wanted are kept, which spares a branch.
      var kept = 0
      if rows.weights.isEmpty {
        for index in 0..<length {
          let neighbor = rows.targets[position &+ index]
          near[kept] = labels[Int(neighbor)]
          kept &+= isWanted(neighbor, near[kept]).bit
        }
        others += Double(length &- kept)
        addNear(kept) { _ in 1 }
      } else {
        for index in 0..<length {
          let neighbor = rows.targets[position &+ index]
          let weight = rows.weights[position &+ index]
          near[kept] = labels[Int(neighbor)]
          nearWeight[kept] = weight
          let wanted = isWanted(neighbor, near[kept]).bit
          others += weight * Double(1 &- wanted)
          kept &+= wanted
        }
        addNear(kept) { nearWeight[$0] }
      }
      position &+= length
    }
    return others
  }

  /// Adds an amount to each of the first groups that were looked up.
  @inline(__always)
  private func addNear(_ length: Int, amount: (_ index: Int) -> Double) {
    let (slots, touched, near) = (slots.pointer, touched.pointer, near.pointer)
    var total = count[0]
    for index in 0..<length {
      let group = Int(near[index])
      let before = slots[group].weight
      // Written always and counted once, which spares a branch.
      touched[total] = near[index]
      total &+= (before == 0).bit
      slots[group].weight = before + amount(index)
    }
    count[0] = total
  }

  /// Reads from the row of a node whose turn comes soon, so that nobody waits for it then.
  ///
  /// To be called for `foresight` nodes at once: they then wait for memory together.
  @inline(__always)
  func fetchTies(of node: Int32, in rows: RowPointers) {
    let range = rows.range(of: Int(node))
    guard !range.isEmpty else { return }
    // Keeping the numbers is what makes the compiler read them.
    near[Self.stretch] = rows.targets[range.lowerBound] ^ rows.targets[range.upperBound &- 1]
  }

  /// Hands out every group touched with its weight and strength, in the order of first touch, and
  /// forgets the weights.
  @inline(__always)
  func drain(_ body: (_ group: Int32, _ weight: Double, _ strength: Double) -> Void) {
    let (slots, touched) = (slots.pointer, touched.pointer)
    for index in 0..<count[0] {
      let group = touched[index]
      let slot = slots[Int(group)]
      slots[Int(group)].weight = 0
      body(group, slot.weight, slot.strength)
    }
    count[0] = 0
  }
}
