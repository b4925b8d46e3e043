import NetwerkTestSupport

@testable import NetwerkAnalyse

extension ZeroOneProgram {
  /// Up to ten variables, up to six rows of every shape, up to three objectives.
  static func random(_ seed: Int) -> ZeroOneProgram {
    var toeval = Toeval(seed)
    let count = toeval.getal(1...10)
    var program = ZeroOneProgram(variableCount: count)
    program.rows = (0..<toeval.getal(0...6)).map { _ in
      LinearRow(toeval.terms(count, -3...3), atLeast: toeval.getal(-4...3))
    }
    program.objectives = (0..<toeval.getal(0...3)).map { _ in toeval.terms(count, 0...9) }
    program.tieBreak = Array(0..<count)
    return program
  }

  func isSatisfied(by solution: [Bool]) -> Bool {
    rows.allSatisfy { $0.terms.value(of: solution) >= $0.bound }
  }

  /// By trying all solutions; the tie-break wants ones early, so those come first.
  func bestByEnumeration() -> (solution: [Bool], values: [Int])? {
    var best: (solution: [Bool], values: [Int])?
    for number in (0..<1 << variableCount).reversed() {
      let solution = (0..<variableCount).map { number >> (variableCount - 1 - $0) & 1 == 1 }
      guard isSatisfied(by: solution) else { continue }
      let values = objectives.map { $0.value(of: solution) }
      if best.map({ $0.values.lexicographicallyPrecedes(values) }) ?? true {
        best = (solution, values)
      }
    }
    return best
  }
}

extension Toeval {
  fileprivate mutating func terms(_ count: Int, _ coefficients: ClosedRange<Int>) -> [Term] {
    (0..<count).compactMap { variable in
      let coefficient = eenOp(2) ? getal(coefficients) : 0
      return coefficient == 0 ? nil : Term(variable, coefficient)
    }
  }
}
