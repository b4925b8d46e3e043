/// How large can an objective still become, at most? (*Lagrangian relaxation*)
///
/// Every row gets a price; breaking it costs, keeping it with room to spare pays. Without rows each
/// variable chooses for itself, and the sum is an upper bound whatever the prices are. Better prices
/// are sought by the *subgradient method*. Prices are whole numbers in 1/1024, so the bound is exact
/// arithmetic and never a rounding.
///
/// Reference: M. L. Fisher, *The Lagrangian relaxation method for solving integer programming
/// problems*, Management Science 27(1), 1981, DOI 10.1287/mnsc.27.1.1; the step is that of
/// M. Held, P. Wolfe, H. P. Crowder, *Validation of subgradient optimization*, Mathematical
/// Programming 6, 1974, DOI 10.1007/BF01580223.
struct LagrangianBound: Sendable {
  /// The price of each row.
  var prices: [Int]
  /// What each variable is worth when it is 1, prices included.
  private(set) var worth: [Int]
  /// What each variable chose for itself.
  private(set) var choice: [Bool]
  /// How far each row is above its bound under `choice`.
  private(set) var excess: [Int]
  /// Open variables of which only one value can still reach the target.
  private(set) var settled: [Int] = []
  /// The best bound found by the last `improve`, in 1/1024.
  private(set) var best = Int.max
  private let weights: [Int]
  private let rows: SparseRows
  /// The row that asks for the target; its price stays zero.
  private let targetRow: Int

  static let scale = 1024
  /// Prices and steps stay so small that no product leaves the range of `Int`.
  private static let largest = 1 << 34

  enum Verdict { case outOfReach, satisfied, undecided }

  init(_ rows: SparseRows, objective: [Term], targetRow: Int, variableCount: Int, prices: [Int]) {
    self.rows = rows
    self.targetRow = targetRow
    self.prices = prices + [Int](repeating: 0, count: rows.bounds.count - prices.count)
    self.prices[targetRow] = 0
    var weights = [Int](repeating: 0, count: variableCount)
    for term in objective { weights[term.variable] = term.coefficient * Self.scale }
    self.weights = weights
    worth = weights
    choice = [Bool](repeating: false, count: variableCount)
    excess = [Int](repeating: 0, count: rows.bounds.count)
  }

  /// Walks towards better prices until the target is out of reach, the choices satisfy all rows, or
  /// the steps are used up.
  mutating func improve(
    _ state: Propagation, target: Int, steps: Int, boldness: Int, toTheEnd: Bool = false
  ) -> Verdict {
    reckonWorth()
    best = Int.max
    settled.removeAll(keepingCapacity: true)
    var bestPrices = prices
    var boldness = boldness
    var stepsWithoutGain = 0
    for step in 0..<max(1, steps) {
      let bound = choose(state)
      if bound < target * Self.scale { return .outOfReach }
      settle(state, room: bound - target * Self.scale)
      best = min(best, bound)
      if measureExcess(target), !toTheEnd { return .satisfied }
      if bound == best {
        bestPrices = prices
        stepsWithoutGain = 0
      } else {
        stepsWithoutGain += 1
        if stepsWithoutGain >= 6 {
          boldness = max(1, boldness / 2)
          stepsWithoutGain = 0
        }
      }
      if step + 1 < steps, !movePrices(bound - target * Self.scale + Self.scale / 2, boldness) {
        break
      }
    }
    if steps > 1 { prices = bestPrices }
    return .undecided
  }

  private mutating func reckonWorth() {
    worth = weights
    for row in prices.indices where prices[row] != 0 {
      for place in rows.byRow.range(of: row) {
        worth[rows.byRow.numbers[place]] += prices[row] * rows.byRow.coefficients[place]
      }
    }
  }

  private mutating func choose(_ state: Propagation) -> Int {
    var bound = 0
    for row in prices.indices { bound -= prices[row] * rows.bounds[row] }
    for variable in worth.indices {
      let value = state.values[variable]
      let isOne = value == Propagation.open ? worth[variable] > 0 : value == 1
      choice[variable] = isOne
      if isOne { bound += worth[variable] }
    }
    return bound
  }

  private mutating func settle(_ state: Propagation, room: Int) {
    for variable in worth.indices
    where abs(worth[variable]) > room && state.isOpen(variable) {
      settled.append(worth[variable] > 0 ? variable : ~variable)
    }
  }

  /// - Returns: whether every row holds under `choice`.
  private mutating func measureExcess(_ target: Int) -> Bool {
    for row in excess.indices { excess[row] = -rows.bounds[row] }
    excess[targetRow] = -target
    for variable in choice.indices where choice[variable] {
      for place in rows.byVariable.range(of: variable) {
        excess[rows.byVariable.numbers[place]] += rows.byVariable.coefficients[place]
      }
    }
    return !excess.contains { $0 < 0 }
  }

  /// - Returns: whether any price moved.
  private mutating func movePrices(_ room: Int, _ boldness: Int) -> Bool {
    var norm = 0
    for row in excess.indices where row != targetRow && (excess[row] < 0 || prices[row] > 0) {
      norm += excess[row] * excess[row]
    }
    guard norm > 0 else { return false }
    var moved = false
    for row in excess.indices where row != targetRow && (excess[row] < 0 || prices[row] > 0) {
      let wanted = -(min(room, Self.largest) * boldness * excess[row]) / (norm * 16)
      let change = min(max(-prices[row], wanted), Self.largest - prices[row])
      guard change != 0 else { continue }
      moved = true
      prices[row] += change
      for place in rows.byRow.range(of: row) {
        worth[rows.byRow.numbers[place]] += change * rows.byRow.coefficients[place]
      }
    }
    return moved
  }
}
