/// A question over variables that are 0 or 1: which values satisfy every row and make the
/// objectives as large as possible, the first before the second and so on? (a *0–1 linear program*
/// with lexicographic objectives)
///
/// Knows no people. Everything is a whole number, so two values are equal or they are not.
struct ZeroOneProgram: Sendable {
  let variableCount: Int
  var rows: [LinearRow] = []
  /// Weights of zero and more, the most important objective first.
  var objectives: [[Term]] = []
  /// Variables whose values, larger first, tell solutions with equal objectives apart.
  var tieBreak: [Int] = []
}

/// A variable with its coefficient.
struct Term: Hashable, Sendable {
  var variable: Int
  var coefficient: Int

  init(_ variable: Int, _ coefficient: Int = 1) {
    self.variable = variable
    self.coefficient = coefficient
  }
}

/// Σ coefficient × variable ≥ bound. No variable occurs twice.
struct LinearRow: Hashable, Sendable {
  var terms: [Term]
  var bound: Int

  init(_ terms: [Term], atLeast bound: Int) {
    self.terms = terms
    self.bound = bound
  }

  init(_ terms: [Term], atMost bound: Int) {
    self.init(terms.map { Term($0.variable, -$0.coefficient) }, atLeast: -bound)
  }
}

extension [Term] {
  func value(of solution: [Bool]) -> Int {
    reduce(0) { solution[$1.variable] ? $0 + $1.coefficient : $0 }
  }
}
