extension Graph {
  /// How often is a directed tie returned?
  ///
  /// The share of ties a → b for which b → a exists as well.
  ///
  /// - Returns: a value in 0...1, `nil` without ties.
  /// - Complexity: O(m log degree) time.
  /// - Reference: S. Wasserman, K. Faust, *Social network analysis*, 1994, chapter 13,
  ///   DOI 10.1017/CBO9780511815478.
  package func reciprocity() -> Double? {
    precondition(isDirected, "reciprocity is asked of directed graphs")
    guard edgeCount > 0 else { return nil }
    return Double(edges().count { hasEdge($0.target, $0.source) }) / Double(edgeCount)
  }
}
