/// Finds values that satisfy every row and reach a target, or proves that there are none (*branch
/// and bound*).
///
/// In every node propagation decides what follows, the Lagrangian bound prunes and settles what no
/// better solution can have, and the branch is taken in a row that the choices of the bound break.
/// Depth first, so memory stays small; nothing depends on time.
///
/// Reference: A. H. Land, A. G. Doig, *An automatic method of solving discrete programming
/// problems*, Econometrica 28(3), 1960, DOI 10.2307/1910129.
struct BranchAndBound: Sendable {
  private(set) var state: Propagation
  private(set) var bound: LagrangianBound
  private let objective: [Term]
  private let targetRow: Int
  private(set) var target = 0
  /// The best solution found, with its value for the objective.
  private(set) var found: (solution: [Bool], value: Int)?
  private var isDone = false
  private var effort = Effort.thorough
  private var stopsAtFirst = false
  private var rule = Rule.tightestRow

  /// How many steps towards better prices a node may take.
  struct Effort: Sendable {
    var rootSteps: Int
    var steps: Int

    static let thorough = Effort(rootSteps: 120, steps: 12)
    /// Prices as they are: only their choices are used, to go down quickly.
    static let quick = Effort(rootSteps: 1, steps: 1)
  }

  /// In which of the broken rows to branch: the one with the least room, or with the highest price.
  private enum Rule { case tightestRow, dearestRow }

  enum Outcome: Equatable, Sendable { case proven, exhausted }

  /// - Parameter decided: variables that were decided before, ones as they are and zeros as `~`.
  init(_ program: ZeroOneProgram, objective: [Term], decided: [Int] = [], prices: [Int] = []) {
    let all = program.rows + [LinearRow(objective, atLeast: 0)]
    let rows = SparseRows(all, variableCount: program.variableCount)
    self.objective = objective
    targetRow = program.rows.count
    state = Propagation(rows, variableCount: program.variableCount)
    bound = LagrangianBound(
      rows, objective: objective, targetRow: targetRow, variableCount: program.variableCount,
      prices: prices)
    for code in decided {
      let variable = code < 0 ? ~code : code
      if state.isOpen(variable) { state.decide(variable, code >= 0) }
    }
  }

  /// How large the objective can become as far as propagation tells.
  var reach: Int { state.slack[targetRow] + target }

  mutating func propagate() -> Bool { state.propagate() }

  /// Decides for good.
  mutating func decide(_ variable: Int, _ isOne: Bool) -> Bool {
    if state.isOpen(variable) { state.decide(variable, isOne) }
    return state.values[variable] == (isOne ? 1 : 0) && state.propagate()
  }

  /// How large the objective can become as far as prices tell; less than `target` when it is out of
  /// reach.
  mutating func priceBound(for target: Int) -> Int {
    let steps = Effort.thorough.rootSteps
    let verdict = bound.improve(state, target: target, steps: steps, boldness: 24)
    return verdict == .outOfReach ? target - 1 : min(reach, bound.best / LagrangianBound.scale)
  }

  /// Decides for good what every solution with this value of the objective, or more, must have.
  mutating func settle(for value: Int) -> Bool {
    aim(at: value)
    guard state.propagate() else { return false }
    let verdict = bound.improve(state, target: value, steps: 40, boldness: 16, toTheEnd: true)
    return verdict != .outOfReach && settle() && state.propagate()
  }

  /// Looks for solutions that reach `target`: the best one, or any.
  ///
  /// - Returns: whether `found` is proven best, or proven absent.
  mutating func search(
    from target: Int, anyWillDo: Bool = false, effort: Effort = .thorough, budget: inout NodeBudget
  ) -> Outcome {
    found = nil
    stopsAtFirst = anyWillDo
    self.effort = effort
    let depth = state.decidedCount
    aim(at: target)
    var share = Self.firstShare
    while true {
      isDone = false
      var outcome = Outcome.proven
      budget.withAtMost(share) { outcome = explore(isRoot: true, &$0) }
      state.undo(to: depth)
      if outcome == .proven || budget.left == 0 { return outcome }
      share *= 2
      rule = rule == .tightestRow ? .dearestRow : .tightestRow
    }
  }

  /// A search that goes astray early stays astray for long. So it starts anew, keeping what it
  /// found, with twice as many nodes each time and branches by the other rule.
  private static let firstShare = 400

  /// Asks for solutions that reach `target`, for good.
  mutating func demand(_ target: Int) { aim(at: target) }

  private mutating func aim(at newTarget: Int) {
    state.raiseBound(of: targetRow, by: newTarget - target)
    target = newTarget
  }

  private mutating func explore(isRoot: Bool, _ budget: inout NodeBudget) -> Outcome {
    guard budget.spend() else {
      isDone = true
      return .exhausted
    }
    guard let branch = nextBranch(isRoot: isRoot) else { return .proven }
    let depth = state.decidedCount
    let prices = bound.prices
    for isOne in [branch.isOne, !branch.isOne] {
      state.decide(branch.variable, isOne)
      let outcome = explore(isRoot: false, &budget)
      state.undo(to: depth)
      if isDone { return outcome }
      bound.prices = prices
    }
    return .proven
  }

  /// Where to branch; `nil` when this node holds nothing better than what is found.
  private mutating func nextBranch(isRoot: Bool) -> (variable: Int, isOne: Bool)? {
    var steps = isRoot ? effort.rootSteps : effort.steps
    while state.propagate() {
      switch bound.improve(state, target: target, steps: steps, boldness: isRoot ? 24 : 12) {
      case .outOfReach: return nil
      case .satisfied:
        accept(bound.choice)
        if isDone { return nil }
      case .undecided:
        let depth = state.decidedCount
        guard settle() else { return nil }
        if state.decidedCount == depth { return branchInBrokenRow() }
        steps = min(steps, effort.steps)
      }
    }
    return nil
  }

  private mutating func accept(_ solution: [Bool]) {
    let value = objective.value(of: solution)
    found = (solution, value)
    if stopsAtFirst { isDone = true } else { aim(at: value + 1) }
  }

  private mutating func settle() -> Bool {
    for code in bound.settled {
      let variable = code < 0 ? ~code : code
      if state.isOpen(variable) {
        state.decide(variable, code >= 0)
      } else if (state.values[variable] == 1) != (code >= 0) {
        return false
      }
    }
    return true
  }

  private func branchInBrokenRow() -> (variable: Int, isOne: Bool)? {
    var best: (row: Int, rank: Int)?
    for row in bound.excess.indices where bound.excess[row] < 0 {
      let rank = rule == .tightestRow ? state.slack[row] : -bound.prices[row]
      if rank < best?.rank ?? .max { best = (row, rank) }
    }
    guard let row = best?.row else { return nil }
    var branch: (variable: Int, isOne: Bool, loss: Int)?
    for place in state.rows.byRow.range(of: row) {
      let variable = state.rows.byRow.numbers[place]
      let isOne = state.rows.byRow.coefficients[place] > 0
      guard state.isOpen(variable), bound.choice[variable] != isOne else { continue }
      let loss = abs(bound.worth[variable])
      if loss < branch?.loss ?? .max { branch = (variable, isOne, loss) }
    }
    return branch.map { ($0.variable, $0.isOne) }
  }
}
