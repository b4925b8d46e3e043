import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite struct BranchAndBoundTests {
  @Test func `a search finds the largest value of an objective, or proves that there is none`() {
    for seed in 0..<400 {
      var program = ZeroOneProgram.random(seed)
      program.objectives = [program.objectives.first ?? []]
      var budget = NodeBudget(100_000)
      var search = BranchAndBound(program, objective: program.objectives[0])
      #expect(search.search(from: 0, budget: &budget) == .proven)
      #expect(search.found?.value == program.bestByEnumeration()?.values[0], "seed \(seed)")
      #expect(search.found.map { program.isSatisfied(by: $0.solution) } ?? true, "seed \(seed)")
    }
  }

  @Test func `prices never promise less than the best solution has`() {
    for seed in 0..<400 {
      let program = ZeroOneProgram.random(seed)
      guard let objective = program.objectives.first, let best = program.bestByEnumeration() else {
        continue
      }
      var search = BranchAndBound(program, objective: objective)
      let isPossible = search.propagate()
      #expect(isPossible)
      #expect(search.priceBound(for: 0) >= best.values[0], "seed \(seed)")
    }
  }

  @Test func `what is settled for a value holds in every solution that has it`() {
    for seed in 0..<400 {
      let program = ZeroOneProgram.random(seed)
      guard let objective = program.objectives.first, let best = program.bestByEnumeration() else {
        continue
      }
      var search = BranchAndBound(program, objective: objective)
      let isPossible = search.settle(for: best.values[0])
      #expect(isPossible, "seed \(seed)")
      for variable in search.state.trail {
        #expect(best.solution[variable] == (search.state.values[variable] == 1), "seed \(seed)")
      }
    }
  }

  @Test func `three who exclude each other leave one, and prices alone cannot tell`() {
    // Half of each would be 3/2; whole people are one.
    var program = ZeroOneProgram(variableCount: 3)
    program.rows = [[0, 1], [1, 2], [0, 2]].map { LinearRow($0.map { Term($0) }, atMost: 1) }
    let everybody = (0..<3).map { Term($0) }
    var budget = NodeBudget(100)
    var search = BranchAndBound(program, objective: everybody)
    #expect(search.search(from: 0, budget: &budget) == .proven)
    #expect(search.found?.value == 1)
    var none = NodeBudget(0)
    #expect(search.search(from: 1, budget: &none) == .exhausted)
  }
}
