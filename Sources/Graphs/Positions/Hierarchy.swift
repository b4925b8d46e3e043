extension Graph {
  /// Does a node's constraint come from one contact or from all alike?
  ///
  /// Burt's hierarchy, the Coleman-Theil disorder of the dyadic constraints: with N contacts and
  /// r(j) the constraint of j over the mean of all N, it is Σ r ln r / (N ln N). 0 when all
  /// contacts constrain alike, towards 1 the more a single one does.
  ///
  /// - Returns: a value in 0...1, `nil` with fewer than two contacts.
  /// - Complexity: O(n + the degrees of the node's neighbours) time, O(n) memory.
  /// - Reference: R. S. Burt, *Structural holes*, 1992, chapter 2.
  package func hierarchy(of node: Int) -> Double? { unweighted().weightedHierarchy(of: node) }

  /// `hierarchy(of:)` with weights as strengths.
  package func weightedHierarchy(of node: Int) -> Double? {
    hierarchy(ofConstraints: weightedDyadicConstraints(of: node))
  }

  /// `hierarchy(of:)` for every node.
  ///
  /// - Complexity: O(n + Σ degree²) time, O(n) memory.
  package func hierarchies() -> [Double?] { unweighted().weightedHierarchies() }

  /// `weightedHierarchy(of:)` for every node.
  ///
  /// - Complexity: O(n + Σ degree²) time, O(n) memory.
  package func weightedHierarchies() -> [Double?] {
    precondition(!isDirected, "hierarchy is defined for undirected graphs; see undirected()")
    return rows.withPointers { rows in
      let kernel = DyadicConstraintKernel(rows)
      return (0..<nodeCount).map { node in
        var constraints: [Double] = []
        kernel.forEach(of: node, in: rows) { constraints.append($0) }
        return hierarchy(ofConstraints: constraints)
      }
    }
  }

  private func hierarchy(ofConstraints constraints: [Double]) -> Double? {
    guard constraints.count > 1 else { return nil }
    let count = Double(constraints.count)
    let mean = constraints.reduce(0, +) / count
    let disorder = constraints.reduce(0) { sum, constraint in
      sum + constraint / mean * naturalLogarithm(constraint / mean)
    }
    // Equal constraints can leave a last bit below zero.
    return max(0, disorder / (count * naturalLogarithm(count)))
  }
}
