/// Which variables are decided, and what follows from that for the others (*bounds propagation*).
///
/// A row's slack is how far its left side can still rise above its bound. A variable whose wrong
/// value would cost more than the slack has only one value left.
struct Propagation: Sendable {
  let rows: SparseRows
  /// 0, 1, or `open`.
  private(set) var values: [UInt8]
  private(set) var slack: [Int]
  /// Variables in the order in which they were decided.
  private(set) var trail: [Int] = []
  private var pending: [Int]
  private var isPending: [Bool]
  private var isConsistent = true
  /// The row whose bound rises while searching.
  private var raisedRow: Int?

  static let open: UInt8 = 2

  init(_ rows: SparseRows, variableCount: Int) {
    self.rows = rows
    values = [UInt8](repeating: Self.open, count: variableCount)
    let count = rows.bounds.count
    slack = (0..<count).map { row in
      rows.byRow.range(of: row).reduce(-rows.bounds[row]) {
        $0 + max(0, rows.byRow.coefficients[$1])
      }
    }
    pending = Array(0..<count)
    isPending = [Bool](repeating: true, count: count)
    isConsistent = !slack.contains { $0 < 0 }
  }

  var decidedCount: Int { trail.count }
  func isOpen(_ variable: Int) -> Bool { values[variable] == Self.open }

  /// Decides an open variable; `propagate()` tells what follows.
  mutating func decide(_ variable: Int, _ isOne: Bool) {
    values[variable] = isOne ? 1 : 0
    trail.append(variable)
    for place in rows.byVariable.range(of: variable) {
      let coefficient = rows.byVariable.coefficients[place]
      guard (coefficient < 0) == isOne else { continue }
      let row = rows.byVariable.numbers[place]
      slack[row] -= abs(coefficient)
      if slack[row] < 0 { isConsistent = false }
      examine(row)
    }
  }

  /// Asks more, or less, of a row's left side.
  mutating func raiseBound(of row: Int, by amount: Int) {
    raisedRow = row
    slack[row] -= amount
    if slack[row] < 0 { isConsistent = false }
    examine(row)
  }

  private mutating func examine(_ row: Int) {
    guard slack[row] < rows.largest[row], !isPending[row] else { return }
    isPending[row] = true
    pending.append(row)
  }

  /// Decides all that follows.
  ///
  /// - Returns: whether the rows can still all hold, as far as each alone can tell.
  mutating func propagate() -> Bool {
    while isConsistent, let row = pending.popLast() {
      isPending[row] = false
      guard slack[row] < rows.largest[row] else { continue }
      for place in rows.byRow.range(of: row) {
        let variable = rows.byRow.numbers[place]
        let coefficient = rows.byRow.coefficients[place]
        if values[variable] == Self.open, abs(coefficient) > slack[row] {
          decide(variable, coefficient > 0)
        }
      }
    }
    return isConsistent
  }

  /// Takes back what was decided after `count` decisions.
  mutating func undo(to count: Int) {
    while trail.count > count {
      let variable = trail.removeLast()
      let wasOne = values[variable] == 1
      values[variable] = Self.open
      for place in rows.byVariable.range(of: variable) {
        let coefficient = rows.byVariable.coefficients[place]
        if (coefficient < 0) == wasOne {
          slack[rows.byVariable.numbers[place]] += abs(coefficient)
        }
      }
    }
    for row in pending { isPending[row] = false }
    pending.removeAll(keepingCapacity: true)
    isConsistent = true
    if let raisedRow {
      isConsistent = slack[raisedRow] >= 0
      examine(raisedRow)
    }
  }
}
