/// The rows of a program by row and by variable, so that both can be walked without searching.
struct SparseRows: Sendable {
  let bounds: [Int]
  /// The largest coefficient of each row, without its sign.
  let largest: [Int]
  let byRow: Slices
  let byVariable: Slices

  /// Numbers with a coefficient, in slices laid end to end.
  struct Slices: Sendable {
    fileprivate(set) var starts: [Int]
    fileprivate(set) var numbers: [Int]
    fileprivate(set) var coefficients: [Int]

    func range(of slice: Int) -> Range<Int> { starts[slice]..<starts[slice + 1] }
  }

  init(_ rows: [LinearRow], variableCount: Int) {
    bounds = rows.map(\.bound)
    largest = rows.map { row in row.terms.reduce(0) { max($0, abs($1.coefficient)) } }
    byRow = Slices(rows.map(\.terms))
    byVariable = Slices(Self.columns(of: rows, variableCount: variableCount))
  }

  /// How far each row is above its bound.
  func excess(of solution: [Bool]) -> [Int] {
    bounds.indices.map { row in
      byRow.range(of: row).reduce(-bounds[row]) {
        solution[byRow.numbers[$1]] ? $0 + byRow.coefficients[$1] : $0
      }
    }
  }

  private static func columns(of rows: [LinearRow], variableCount: Int) -> [[Term]] {
    var columns = [[Term]](repeating: [], count: variableCount)
    for (number, row) in rows.enumerated() {
      for term in row.terms { columns[term.variable].append(Term(number, term.coefficient)) }
    }
    return columns
  }
}

extension SparseRows.Slices {
  fileprivate init(_ slices: [[Term]]) {
    starts = [0]
    numbers = []
    coefficients = []
    for slice in slices {
      numbers += slice.map(\.variable)
      coefficients += slice.map(\.coefficient)
      starts.append(numbers.count)
    }
  }
}
