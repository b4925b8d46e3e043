/// Burt's dyadic constraints of one node at a time, with working memory for many nodes.
struct DyadicConstraintKernel: ~Copyable {
  private let strength: Buffer<Double>
  /// For a contact q of the node at hand what its ties carry on: p(node, q) over the strength of q.
  /// Zero for everybody else, and all zero between nodes.
  private let carried: Buffer<Double>

  init(_ rows: RowPointers) {
    strength = Buffer(repeating: 0, count: rows.nodeCount)
    carried = Buffer(repeating: 0, count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      var sum = rows.weights.isEmpty ? Double(rows.degree(of: node)) : 0
      if !rows.weights.isEmpty {
        for weight in rows.weights[rows.range(of: node)] { sum += weight }
      }
      strength[node] = sum
    }
  }

  /// Calls `body` with the dyadic constraint of every neighbour of `node`, smallest neighbour
  /// first.
  @inline(__always)
  func forEach(of node: Int, in rows: RowPointers, _ body: (Double) -> Void) {
    for position in rows.range(of: node) {
      let contact = rows.targets[position]
      carried[contact] = rows.weight(at: position) / strength[node] / strength[contact]
    }
    for position in rows.range(of: node) {
      var invested = rows.weight(at: position) / strength[node]
      // A tie has the same weight from both ends, so what others carry to the contact is found
      // among its own ties.
      for second in rows.range(of: Int(rows.targets[position])) {
        invested += carried[rows.targets[second]] * rows.weight(at: second)
      }
      body(invested * invested)
    }
    for contact in rows[node] { carried[contact] = 0 }
  }
}

extension Graph {
  /// How much does each contact of one node narrow its room to manoeuvre?
  ///
  /// Burt's dyadic constraint c(i, j) = (p(i, j) + Σ p(i, q) · p(q, j))², where p(i, j) is the share
  /// of i's ties that j has: what i invests in j directly and through others who know j.
  ///
  /// - Returns: a value in 0...1 for every neighbour, in the order of `neighbors(of:)`.
  /// - Complexity: O(n + the degrees of the node's neighbours) time, O(n) memory.
  /// - Reference: R. S. Burt, *Structural holes: the social structure of competition*, 1992,
  ///   chapter 2.
  package func dyadicConstraints(of node: Int) -> [Double] {
    unweighted().weightedDyadicConstraints(of: node)
  }

  /// `dyadicConstraints(of:)` with weights as strengths.
  package func weightedDyadicConstraints(of node: Int) -> [Double] {
    precondition(!isDirected, "constraint is defined for undirected graphs; see undirected()")
    return rows.withPointers { rows in
      var constraints: [Double] = []
      DyadicConstraintKernel(rows).forEach(of: node, in: rows) { constraints.append($0) }
      return constraints
    }
  }
}
