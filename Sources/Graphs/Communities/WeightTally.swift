/// Weights added up by group, of which only the groups touched are cleared again.
struct WeightTally: ~Copyable {
  /// How many rows are read at once ahead of their turn.
  static let foresight = 8
  /// How many ties are looked up at a time.
  private static let stretch = 64

  private let weight: Buffer<Double>
  /// The groups with some weight in the order of first touch, and room for one more.
  private let touched: Buffer<Int32>
  private let count: Buffer<Int>
  /// The groups of one stretch of neighbours, and in the last place what was fetched early.
  private let near: Buffer<Int32>

  init(groupCount: Int) {
    weight = Buffer(repeating: 0, count: groupCount)
    touched = Buffer(repeating: 0, count: groupCount + 1)
    count = Buffer(repeating: 0, count: 1)
    near = Buffer(repeating: 0, count: Self.stretch + 1)
  }

  /// The weight added to a group since the last drain.
  @inline(__always)
  subscript(group: Int32) -> Double { weight[group] }

  @inline(__always)
  func add(_ amount: Double, to group: Int32) {
    if weight[group] == 0 {
      touched[count[0]] = group
      count[0] &+= 1
    }
    weight[group] += amount
  }

  /// Adds the ties of a node to the groups at their far ends.
  ///
  /// Groups are looked up for a whole stretch before any of them grows. Looking up waits for memory
  /// and many can wait together; adding waits for the addition before it, as both may concern the
  /// same group.
  @inline(__always)
  func addTies(of node: Int, in rows: RowPointers, to labels: borrowing Buffer<Int32>) {
    let labels = labels.pointer
    let near = near.pointer
    var position = rows.range(of: node).lowerBound
    let end = rows.range(of: node).upperBound
    while position < end {
      let length = min(Self.stretch, end &- position)
      for index in 0..<length { near[index] = labels[Int(rows.targets[position &+ index])] }
      if rows.weights.isEmpty {
        addNear(length) { _ in 1 }
      } else {
        addNear(length) { rows.weights[position &+ $0] }
      }
      position &+= length
    }
  }

  /// Adds an amount to each of the first groups that were looked up.
  @inline(__always)
  private func addNear(_ length: Int, amount: (_ index: Int) -> Double) {
    let weight = weight.pointer
    let touched = touched.pointer
    let near = near.pointer
    var total = count[0]
    for index in 0..<length {
      let group = Int(near[index])
      let before = weight[group]
      // Written always and counted once, which spares a branch.
      touched[total] = near[index]
      total &+= before == 0 ? 1 : 0
      weight[group] = before + amount(index)
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

  /// Hands out every group touched with its weight, in the order of first touch, and forgets them.
  @inline(__always)
  func drain(_ body: (_ group: Int32, _ weight: Double) -> Void) {
    let weight = weight.pointer
    let touched = touched.pointer
    for index in 0..<count[0] {
      let group = touched[index]
      body(group, weight[Int(group)])
      weight[Int(group)] = 0
    }
    count[0] = 0
  }
}
