/// The best solution of a program by its objectives in order, each proven before the next
/// (*preemptive lexicographic optimisation*).
///
/// Every objective gets a search of its own; its best value is then a row of the program. Given a
/// result to beat, the search ends as soon as it is proven that it cannot be beaten.
struct LexicographicSearch: Sendable {
  private var program: ZeroOneProgram
  private var decided: [Int] = []
  private var prices: [Int] = []
  private var incumbent: [Bool]?
  /// Best values of the objectives so far, all proven.
  private var values: [Int] = []
  private var toBeat: Target?

  /// Values to be reached: all of them, or more.
  struct Target: Sendable {
    var values: [Int]
    var isEqualEnough: Bool
  }

  enum Result: Sendable {
    case solved(solution: [Bool], values: [Int])
    /// Nothing satisfies the rows and reaches what was to be beaten.
    case none
    /// The nodes ran out: no solution has values above `upper`.
    case exhausted(solution: [Bool]?, upper: [Int])
  }

  init(_ program: ZeroOneProgram, toBeat: Target? = nil) {
    self.program = program
    self.toBeat = toBeat
  }

  /// Values that no solution exceeds, by propagation alone; `nil` when there is no solution.
  static func reach(of program: ZeroOneProgram) -> [Int]? {
    let rows = SparseRows(program.rows, variableCount: program.variableCount)
    var state = Propagation(rows, variableCount: program.variableCount)
    guard state.propagate() else { return nil }
    return program.objectives.map { objective in
      objective.reduce(0) { state.values[$1.variable] == 0 ? $0 : $0 + $1.coefficient }
    }
  }

  mutating func run(_ budget: inout NodeBudget) -> Result {
    var upper: [Int]
    guard let reach = Self.reach(of: program) else { return .none }
    upper = reach
    if let toBeat, isBelow(reach, toBeat) { return .none }
    for (level, objective) in program.objectives.enumerated() {
      switch maximise(objective, needed: toBeat?.values[level], &budget) {
      case .value(let value):
        if let needed = toBeat?.values[level], value != needed {
          guard value > needed else { return .none }
          toBeat = nil
        }
        values.append(value)
        upper[level] = value
        program.rows.append(LinearRow(objective, atLeast: value))
      case .none: return .none
      case .exhausted(let bound):
        upper[level] = min(upper[level], bound)
        return .exhausted(solution: incumbent, upper: upper)
      }
    }
    if let toBeat, !toBeat.isEqualEnough { return .none }
    return settleTies(&budget)
  }

  private func isBelow(_ reach: [Int], _ target: Target) -> Bool {
    for (most, needed) in zip(reach, target.values) where most != needed { return most < needed }
    return !target.isEqualEnough
  }

  private enum Level {
    case value(Int)
    case none
    case exhausted(Int)
  }

  private mutating func maximise(
    _ objective: [Term], needed: Int?, _ budget: inout NodeBudget
  ) -> Level {
    var search = BranchAndBound(program, objective: objective, decided: decided, prices: prices)
    guard search.propagate() else { return .none }
    rememberDecisions(search)
    improveIncumbent(search.state.rows)
    var value = incumbent.map(objective.value(of:))
    var upper = search.reach
    if value == upper { return .value(upper) }
    // Most objectives can have all they ask for; then going straight there is the whole proof.
    if tryToReach(upper, &search, &budget) { return .value(upper) }
    let start = max(value.map { $0 + 1 } ?? 0, needed ?? 0)
    let bound = search.priceBound(for: start)
    if bound >= start {
      if bound < upper, tryToReach(bound, &search, &budget) {
        return settled(at: bound, &search)
      }
      upper = min(upper, bound)
      let outcome = search.search(from: start, budget: &budget)
      if let found = search.found {
        incumbent = found.solution
        value = found.value
      }
      if outcome == .exhausted { return .exhausted(upper) }
    }
    guard let value else { return .none }
    return settled(at: value, &search)
  }

  /// What follows from the value for the variables helps every later objective.
  private mutating func settled(at value: Int, _ search: inout BranchAndBound) -> Level {
    if search.settle(for: value) { rememberDecisions(search) }
    prices = search.bound.prices
    // The objective becomes a row, and the price of a row counts in the same coin.
    prices[prices.count - 1] = LagrangianBound.scale
    return .value(value)
  }

  /// A short search, with few steps, for a value that cannot be exceeded.
  private mutating func tryToReach(
    _ value: Int, _ search: inout BranchAndBound, _ budget: inout NodeBudget
  ) -> Bool {
    budget.withAtMost(Self.quickNodes) { few in
      _ = search.search(from: value, anyWillDo: true, effort: .quick, budget: &few)
    }
    guard let found = search.found else { return false }
    incumbent = found.solution
    return true
  }

  /// Makes ones of zeros wherever the rows allow it, for the most important objectives first.
  private mutating func improveIncumbent(_ rows: SparseRows) {
    guard var solution = incumbent else { return }
    var excess = rows.excess(of: solution)
    for term in program.objectives.joined() where !solution[term.variable] && term.coefficient > 0 {
      let places = rows.byVariable.range(of: term.variable)
      guard
        places.allSatisfy({
          excess[rows.byVariable.numbers[$0]] + rows.byVariable.coefficients[$0] >= 0
        })
      else { continue }
      solution[term.variable] = true
      for place in places {
        excess[rows.byVariable.numbers[place]] += rows.byVariable.coefficients[place]
      }
    }
    incumbent = solution
  }

  private static let quickNodes = 40

  private mutating func rememberDecisions(_ search: BranchAndBound) {
    decided = search.state.trail.map { search.state.values[$0] == 1 ? $0 : ~$0 }
  }

  /// Of all solutions with these values the one whose tie-break variables are largest.
  private mutating func settleTies(_ budget: inout NodeBudget) -> Result {
    let objective = program.objectives.last ?? []
    let target = values.last ?? 0
    var rest = program
    if !program.objectives.isEmpty { rest.rows.removeLast() }
    var search = BranchAndBound(rest, objective: objective, decided: decided, prices: prices)
    guard search.propagate() else { return .none }
    if incumbent == nil {
      let outcome = search.search(from: target, anyWillDo: true, budget: &budget)
      if outcome == .exhausted { return .exhausted(solution: nil, upper: values) }
      incumbent = search.found?.solution
    }
    guard var solution = incumbent else { return .none }
    search.demand(target)
    for variable in program.tieBreak where search.state.isOpen(variable) {
      if !solution[variable] {
        var attempt = search
        if attempt.decide(variable, true) {
          let outcome = attempt.search(from: target, anyWillDo: true, budget: &budget)
          if outcome == .exhausted { return .exhausted(solution: solution, upper: values) }
          if let better = attempt.found { solution = better.solution }
        }
      }
      _ = search.decide(variable, solution[variable])
    }
    return .solved(solution: solution, values: values)
  }
}
