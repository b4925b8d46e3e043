import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite struct LexicographicSearchTests {
  @Test func `the solution is the one that trying all solutions finds`() {
    for seed in 0..<400 {
      let program = ZeroOneProgram.random(seed)
      let expected = program.bestByEnumeration()
      var budget = NodeBudget(100_000)
      var search = LexicographicSearch(program)
      switch search.run(&budget) {
      case .solved(let solution, let values):
        #expect(values == expected?.values, "seed \(seed)")
        #expect(solution == expected?.solution, "seed \(seed)")
      case .none: #expect(expected == nil, "seed \(seed)")
      case .exhausted: Issue.record("seed \(seed) ran out of nodes")
      }
    }
  }

  @Test func `what is to be beaten is beaten or nothing is found`() {
    for seed in 0..<300 {
      let program = ZeroOneProgram.random(seed)
      guard let best = program.bestByEnumeration(), !best.values.isEmpty else { continue }
      for change in [-1, 0, 1] {
        for isEqualEnough in [true, false] {
          var values = best.values
          values[seed % values.count] += change
          let isReached =
            isEqualEnough
            ? !best.values.lexicographicallyPrecedes(values)
            : values.lexicographicallyPrecedes(best.values)
          var budget = NodeBudget(100_000)
          var search = LexicographicSearch(
            program, toBeat: .init(values: values, isEqualEnough: isEqualEnough))
          guard case .solved(let solution, _) = search.run(&budget) else {
            #expect(!isReached, "seed \(seed), \(change)")
            continue
          }
          #expect(isReached && solution == best.solution, "seed \(seed), \(change)")
        }
      }
    }
  }

  @Test func `out of nodes it names values that no solution exceeds`() {
    for seed in 0..<300 {
      let program = ZeroOneProgram.random(seed)
      let best = program.bestByEnumeration()
      for nodes in 0..<6 {
        var budget = NodeBudget(nodes)
        var search = LexicographicSearch(program)
        guard case .exhausted(let solution, let upper) = search.run(&budget) else { continue }
        #expect(!upper.lexicographicallyPrecedes(best?.values ?? []), "seed \(seed)")
        #expect(solution.map(program.isSatisfied) ?? true, "seed \(seed)")
      }
    }
  }
}
