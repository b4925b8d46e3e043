@testable import Graphs

/// Burt's measures by their formulas, from a matrix of proportional strengths.
struct StructuralHolesOracle {
  let graph: Graph

  private var nodes: Range<Int> { 0..<graph.nodeCount }

  private func weight(_ i: Int, _ j: Int) -> Double { graph.weight(i, j) ?? 0 }

  private func p(_ i: Int, _ j: Int) -> Double {
    weight(i, j) / nodes.reduce(0) { $0 + weight(i, $1) }
  }

  private func m(_ j: Int, _ q: Int) -> Double {
    weight(j, q) / (nodes.map { weight(j, $0) }.max() ?? 1)
  }

  private func contacts(_ i: Int) -> [Int] { nodes.filter { weight(i, $0) > 0 } }

  func dyadic(_ i: Int) -> [Double] {
    contacts(i).map { j in
      let indirect = contacts(i).filter { $0 != j }.reduce(0) { $0 + p(i, $1) * p($1, j) }
      return (p(i, j) + indirect) * (p(i, j) + indirect)
    }
  }

  var constraints: [Double?] {
    nodes.map { contacts($0).isEmpty ? nil : dyadic($0).reduce(0, +) }
  }

  var effectiveSizes: [Double?] {
    nodes.map { i in
      guard !contacts(i).isEmpty else { return nil }
      return contacts(i).reduce(0) { sum, j in
        sum + 1 - contacts(i).filter { $0 != j }.reduce(0) { $0 + p(i, $1) * m(j, $1) }
      }
    }
  }
}
