extension Graph {
  /// Are nodes with many ties tied to others with many ties?
  ///
  /// The correlation between the degrees at the two ends of a tie; in a directed graph between the
  /// number of ties that leave its source and the number that enter its target.
  ///
  /// - Returns: a value in −1...1, `nil` when all degrees at one of the ends are the same or when
  ///   there are no ties.
  /// - Complexity: O(n + m) time and memory.
  /// - Reference: M. E. J. Newman, *Assortative mixing in networks*, 2002,
  ///   DOI 10.1103/PhysRevLett.89.208701.
  package func degreeAssortativity() -> Double? {
    var sourceDegrees: [Double] = []
    var targetDegrees: [Double] = []
    for source in 0..<nodeCount {
      for target in neighbors(of: source) {
        sourceDegrees.append(Double(degree(of: source)))
        targetDegrees.append(Double(inDegree(of: target)))
      }
    }
    return correlation(sourceDegrees, targetDegrees)
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

  /// Pearson's correlation, `nil` when one of the lists does not vary.
  private func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    guard first.min() != first.max(), second.min() != second.max() else { return nil }
    let firstMean = first.reduce(0, +) / Double(first.count)
    let secondMean = second.reduce(0, +) / Double(second.count)
    var products = 0.0
    var firstSquares = 0.0
    var secondSquares = 0.0
    for (x, y) in zip(first, second) {
      products += (x - firstMean) * (y - secondMean)
      firstSquares += (x - firstMean) * (x - firstMean)
      secondSquares += (y - secondMean) * (y - secondMean)
    }
    return products / (firstSquares.squareRoot() * secondSquares.squareRoot())
  }
}
