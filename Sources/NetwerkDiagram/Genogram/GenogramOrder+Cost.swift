// What an order costs: lines that cross, couples apart, brothers and sisters out of order.

extension GenogramOrder {
  private static let crossing = 4.0
  private static let wrongAge = 60.0
  private static let apart = 2.5
  private static let spread = 0.3

  func cost() -> Double {
    above.indices.reduce(0) { $0 + cost(above: $1) } + rows.indices.reduce(0) { $0 + cost(in: $1) }
  }

  func cost(around row: Int) -> Double {
    cost(above: row) + cost(above: row + 1) + cost(in: row)
  }

  private func middle(_ family: Family) -> Double {
    family.parents.reduce(0) { $0 + Double(place[$1]) } / Double(max(1, family.parents.count))
  }

  /// A family in a channel: the middle of its parents, and its first and last child.
  private struct Span {
    var family: Int
    var top: Double
    var low = Int.max
    var high = Int.min
    var hasParents: Bool
  }

  /// The crossings of lines from parents to children in the channel above a row, and brothers and
  /// sisters who do not stand by age or together.
  private func cost(above row: Int) -> Double {
    var cost = 0.0
    var spans: [Span] = []
    spans.reserveCapacity(above[row].count)
    for number in above[row] where !families[number].children.isEmpty {
      let family = families[number]
      var span = Span(family: number, top: middle(family), hasParents: !family.parents.isEmpty)
      var previous = -1
      for child in family.children {
        let at = place[child]
        if at < previous { cost += Self.wrongAge }
        previous = at
        span.low = min(span.low, at)
        span.high = max(span.high, at)
      }
      cost += Self.spread * Double(span.high - span.low + 1 - family.children.count)
      for other in spans { cost += Self.crossing * Double(crossings(span, other)) }
      spans.append(span)
    }
    return cost
  }

  private func crossings(_ one: Span, _ other: Span) -> Int {
    guard one.hasParents, other.hasParents else { return within(one, other) + within(other, one) }
    if one.top < other.top { return crossings(left: one, right: other) }
    if one.top > other.top { return crossings(left: other, right: one) }
    return min(crossings(left: one, right: other), crossings(left: other, right: one))
  }

  /// How often the lines of two families cross whose parents stand left and right of each other: with
  /// either bar on top, the stems that run through the lower one and the way down to it.
  private func crossings(left: Span, right: Span) -> Int {
    guard left.high >= right.low else { return 0 }
    return min(
      within(left, right) + (left.high > right.high ? 1 : 0),
      within(right, left) + (right.low < left.low ? 1 : 0))
  }

  /// How many children of one stand between those of the other.
  private func within(_ inner: Span, _ outer: Span) -> Int {
    guard inner.high > outer.low, inner.low < outer.high else { return 0 }
    return families[inner.family].children.count {
      place[$0] > outer.low && place[$0] < outer.high
    }
  }

  /// Couples who do not stand together in a row, and couples whose lines cross.
  private func cost(in row: Int) -> Double {
    guard row + 1 < above.count else { return 0 }
    var cost = 0.0
    let couples = above[row + 1].compactMap { number -> (Int, Int)? in
      let parents = families[number].parents
      guard parents.count == 2, generation[parents[0]] == row else { return nil }
      let (first, second) = (place[parents[0]], place[parents[1]])
      return (min(first, second), max(first, second))
    }
    for (number, couple) in couples.enumerated() {
      for between in (couple.0 + 1)..<max(couple.1, couple.0 + 1) {
        cost += Self.apart
        let person = rows[row][between]
        cost += parentIn[person].contains { !families[$0].children.isEmpty } ? Self.crossing / 2 : 0
      }
      for other in couples[(number + 1)...] {
        let isInterlocked =
          couple.0 < other.0 && other.0 < couple.1 && couple.1 < other.1
          || other.0 < couple.0 && couple.0 < other.1 && other.1 < couple.1
        if isInterlocked { cost += Self.crossing }
      }
    }
    return cost
  }
}
