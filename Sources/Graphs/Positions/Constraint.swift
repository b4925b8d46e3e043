extension Graph {
  /// How much do a node's contacts, by knowing each other, hold it in one circle?
  ///
  /// Burt's constraint: the sum of `dyadicConstraints(of:)`. Low when contacts do not know each
  /// other, high when they all do; with one contact it is 1, and with contacts that share much of
  /// their ties it can reach 1.125.
  ///
  /// - Returns: a value in 0...1.125, `nil` for a node without contacts.
  /// - Complexity: O(n + the degrees of the node's neighbours) time, O(n) memory.
  /// - Reference: R. S. Burt, *Structural holes*, 1992; M. G. Everett, S. P. Borgatti, *Unpacking
  ///   Burt's constraint measure*, 2020, DOI 10.1016/j.socnet.2020.02.001.
  package func constraint(of node: Int) -> Double? {
    unweighted().weightedConstraint(of: node)
  }

  /// `constraint(of:)` with weights as strengths: p(i, j) is the share of i's total strength.
  package func weightedConstraint(of node: Int) -> Double? {
    precondition(!isDirected, "constraint is defined for undirected graphs; see undirected()")
    return rows.withPointers { rows in
      guard rows.degree(of: node) > 0 else { return nil }
      var sum = 0.0
      DyadicConstraintKernel(rows).forEach(of: node, in: rows) { sum += $0 }
      return sum
    }
  }

  /// `constraint(of:)` for every node.
  ///
  /// - Complexity: O(n + Σ degree²) time, O(n) memory.
  package func constraints() -> [Double?] { unweighted().weightedConstraints() }

  /// `weightedConstraint(of:)` for every node.
  ///
  /// - Complexity: O(n + Σ degree²) time, O(n) memory.
  package func weightedConstraints() -> [Double?] {
    precondition(!isDirected, "constraint is defined for undirected graphs; see undirected()")
    return rows.withPointers { rows in
      let kernel = DyadicConstraintKernel(rows)
      return (0..<nodeCount).map { node in
        var sum = 0.0
        kernel.forEach(of: node, in: rows) { sum += $0 }
        return rows.degree(of: node) == 0 ? nil : sum
      }
    }
  }
}
