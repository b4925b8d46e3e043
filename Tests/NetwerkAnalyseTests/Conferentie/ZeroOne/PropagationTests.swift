import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite struct PropagationTests {
  @Test func `a room for two with two inside keeps everybody else out`() {
    var state = Propagation(
      SparseRows([LinearRow((0..<4).map { Term($0) }, atMost: 2)], variableCount: 4),
      variableCount: 4)
    state.decide(1, true)
    state.decide(3, true)
    let isPossible = state.propagate()
    #expect(isPossible)
    #expect(state.values == [0, 1, 0, 1])
  }

  @Test func `undoing brings every value and every slack back`() {
    for seed in 0..<200 {
      let program = ZeroOneProgram.random(seed)
      var state = Propagation(
        SparseRows(program.rows, variableCount: program.variableCount),
        variableCount: program.variableCount)
      guard state.propagate() else { continue }
      let (values, slack, count) = (state.values, state.slack, state.decidedCount)
      for variable in values.indices where state.isOpen(variable) {
        state.decide(variable, seed % 2 == 0)
        guard state.propagate() else { break }
      }
      state.undo(to: count)
      #expect(state.values == values && state.slack == slack, "seed \(seed)")
    }
  }

  @Test func `what follows holds in every solution`() {
    for seed in 0..<300 {
      let program = ZeroOneProgram.random(seed)
      var state = Propagation(
        SparseRows(program.rows, variableCount: program.variableCount),
        variableCount: program.variableCount)
      let isPossible = state.propagate()
      guard let best = program.bestByEnumeration() else { continue }
      #expect(isPossible, "seed \(seed)")
      for variable in state.trail {
        #expect(best.solution[variable] == (state.values[variable] == 1), "seed \(seed)")
      }
    }
  }
}
