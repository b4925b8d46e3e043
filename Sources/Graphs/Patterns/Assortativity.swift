extension Graph {
  /// Are nodes with many ties tied to others with many ties?
  ///
  /// The correlation between the degrees at the two ends of a tie; in a directed graph between the
  /// number of ties that leave its source and the number that enter its target.
  ///
  /// - Returns: a value in −1...1, `nil` when all degrees at one of the ends are the same or when
  ///   there are no ties.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Reference: M. E. J. Newman, *Assortative mixing in networks*, 2002,
  ///   DOI 10.1103/PhysRevLett.89.208701.
  package func degreeAssortativity() -> Double? {
    guard edgeCount > 0 else { return nil }
    let leaving = degrees().map { Double($0) }
    let entering = isDirected ? (0..<nodeCount).map { Double(inDegree(of: $0)) } : leaving
    return rows.withPointers { rows in
      /// The sum over all ties, seen from both ends when undirected.
      func sum(_ term: (_ source: Double, _ target: Double) -> Double) -> Double {
        var sum = 0.0
        for source in 0..<rows.nodeCount {
          for target in rows[source] { sum += term(leaving[source], entering[Int(target)]) }
        }
        return sum
      }
      let count = Double(rows.targets.count)
      let sourceMean = sum { source, _ in source } / count
      let targetMean = sum { _, target in target } / count
      let squares = (
        sum { source, _ in (source - sourceMean) * (source - sourceMean) },
        sum { _, target in (target - targetMean) * (target - targetMean) }
      )
      let products = sum { ($0 - sourceMean) * ($1 - targetMean) }
      // Degrees are whole numbers: their mean is one of them exactly when they are all the same.
      guard squares.0 > 0, squares.1 > 0 else { return nil }
      return products / (squares.0.squareRoot() * squares.1.squareRoot())
    }
  }

  /// Are nodes tied to others of their own kind?
  ///
  /// The share of ties within categories, less what chance would give, over the most it could
  /// exceed chance: 1 when every tie stays within a category.
  ///
  /// - Parameter categories: the kind of every node, as a partition of the nodes.
  /// - Returns: a value in −1...1, `nil` without ties or when all ties lie in a single category.
  /// - Complexity: O(n + m) time, O(categories) memory.
  /// - Reference: M. E. J. Newman, *Mixing patterns in networks*, 2003,
  ///   DOI 10.1103/PhysRevE.67.026126.
  package func categoricalAssortativity(by categories: Partition) -> Double? {
    precondition(categories.labels.count == nodeCount, "a category for every node")
    let labels = categories.labels
    var within = 0
    var leaving = [Int](repeating: 0, count: categories.groupCount)
    var entering = leaving
    for source in 0..<nodeCount {
      for target in neighbors(of: source) {
        within += labels[source] == labels[target] ? 1 : 0
        leaving[labels[source]] += 1
        entering[labels[target]] += 1
      }
    }
    let count = rows.targets.count
    let isOneCategory = zip(leaving, entering).contains { $0 == count && $1 == count }
    guard count > 0, !isOneCategory else { return nil }
    let ties = Double(count)
    let byChance = zip(leaving, entering).reduce(0) { sum, pair in
      sum + Double(pair.0) / ties * (Double(pair.1) / ties)
    }
    return (Double(within) / ties - byChance) / (1 - byChance)
  }
}
