/// Who stands where in the row of a generation.
///
/// A walk through the families gives a first order in which branches stay together; then people,
/// alone and with their neighbours, move to where lines cross least. It is the layer-by-layer
/// ordering of Sugiyama, Tagawa and Toda (1981, doi:10.1109/TSMC.1981.4308636), with brothers and
/// sisters by age and couples side by side as costs of their own.
struct GenogramOrder: Sendable {
  private(set) var rows: [[Int]]
  private var families: [Family]
  private var generation: [Int]
  /// The place of everybody in their row.
  private var place: [Int]
  private var partners: [[Int]]
  private var childOf: [[Int]]
  private var parentIn: [[Int]]
  /// The families of which the parents, or else the children, stand in each row.
  private var above: [[Int]]

  struct Family: Sendable {
    var parents: [Int]
    var children: [Int]
  }

  init(generation: [Int], families: [Family]) {
    self.families = families
    self.generation = generation
    let count = generation.count
    place = Array(repeating: 0, count: count)
    rows = Array(repeating: [], count: (generation.max() ?? -1) + 1)
    partners = Array(repeating: [], count: count)
    childOf = partners
    parentIn = partners
    above = Array(repeating: [], count: rows.count + 1)
    for (number, family) in families.enumerated() {
      for parent in family.parents {
        parentIn[parent].append(number)
        partners[parent] += family.parents.filter { $0 != parent }
      }
      for child in family.children { childOf[child].append(number) }
      if let parent = family.parents.first {
        above[generation[parent] + 1].append(number)
      } else if let child = family.children.first {
        above[generation[child]].append(number)
      }
    }
    guard count > 0 else { return }
    var best: GenogramOrder?
    for variant in 0..<(count > 50 ? 2 : 4) {
      var other = self
      other.walk(variant)
      other.improve(sweeps: count > 50 ? 4 : 6)
      if best.map({ other.cost() < $0.cost() - 1e-9 }) ?? true { best = other }
    }
    if let best { self = best }
  }
}

// MARK: - the walk

extension GenogramOrder {
  private mutating func walk(_ variant: Int) {
    var seenPeople = Set<Int>()
    var seenFamilies = Set<Int>()
    rows = rows.map { _ in [] }

    func visitFamily(_ number: Int, _ order: inout GenogramOrder) {
      guard seenFamilies.insert(number).inserted else { return }
      let family = families[number]
      // The family of the eldest's partner goes to the left, so that the two can stand together.
      if family.children.count > 1, variant & 1 == 0, let eldest = family.children.first {
        for partner in partners[eldest] {
          for other in childOf[partner] where !seenPeople.contains(eldest) {
            visitFamily(other, &order)
          }
        }
      }
      let parents = variant & 2 == 0 ? family.parents : family.parents.reversed()
      for parent in parents { visitPerson(parent, &order) }
      for child in family.children { visitPerson(child, &order) }
    }

    func visitPerson(_ person: Int, _ order: inout GenogramOrder) {
      guard !seenPeople.contains(person) else { return }
      for family in childOf[person] where !seenFamilies.contains(family) {
        visitFamily(family, &order)
      }
      guard seenPeople.insert(person).inserted else { return }
      order.rows[generation[person]].append(person)
      for partner in partners[person] { visitPerson(partner, &order) }
      for family in parentIn[person] { visitFamily(family, &order) }
    }
    var order = self
    for person in generation.indices { visitPerson(person, &order) }
    self = order
    for row in rows.indices { number(row) }
  }

  private mutating func number(_ row: Int) {
    for (place, person) in rows[row].enumerated() { self.place[person] = place }
  }
}

// MARK: - the moves

extension GenogramOrder {
  private mutating func improve(sweeps: Int) {
    for _ in 0..<sweeps {
      var changed = false
      for row in rows.indices where improve(row: row) { changed = true }
      for row in rows.indices.reversed() where improve(row: row) { changed = true }
      if !changed { return }
    }
  }

  /// Tries for everybody, with up to three neighbours, the places beside those they belong to.
  private mutating func improve(row: Int) -> Bool {
    var changed = false
    var known = cost(around: row)
    for length in 1...4 {
      for person in rows[row] {
        let start = place[person]
        guard start + length <= rows[row].count else { continue }
        let original = rows[row]
        let moved = Array(original[start..<(start + length)])
        var rest = original
        rest.removeSubrange(start..<(start + length))
        var best = (cost: known - 1e-6, row: original)
        for target in targets(for: moved, in: rest) {
          for turned in length == 1 ? [moved] : [moved, moved.reversed()] {
            var candidate = rest
            candidate.insert(contentsOf: turned, at: target)
            guard candidate != original else { continue }
            rows[row] = candidate
            number(row)
            let cost = cost(around: row)
            if cost < best.cost { best = (cost, candidate) }
          }
        }
        rows[row] = best.row
        number(row)
        if best.row != original {
          known = best.cost
          changed = true
        }
      }
    }
    return changed
  }

  /// Where in the rest of the row these people have something to look for.
  private func targets(for moved: [Int], in rest: [Int]) -> [Int] {
    var near: [Int] = []
    for person in moved {
      near += partners[person]
      for family in childOf[person] { near += families[family].children }
      // Beside the brothers, sisters and partners of who has children or parents near theirs.
      for family in parentIn[person] {
        for child in families[family].children {
          for other in childOf[child] { near += families[other].parents }
          for partner in partners[child] {
            for other in childOf[partner] { near += families[other].parents }
          }
        }
      }
    }
    var targets: Set<Int> = [0, rest.count]
    for (place, person) in rest.enumerated() where near.contains(person) {
      targets.insert(place)
      targets.insert(place + 1)
    }
    return targets.sorted()
  }
}

// MARK: - the cost

extension GenogramOrder {
  private static let crossing = 4.0
  private static let wrongAge = 60.0
  private static let apart = 2.5
  private static let spread = 0.3

  func cost() -> Double {
    above.indices.reduce(0) { $0 + cost(above: $1) } + rows.indices.reduce(0) { $0 + cost(in: $1) }
  }

  private func cost(around row: Int) -> Double {
    cost(above: row) + cost(above: row + 1) + cost(in: row)
  }

  private func middle(_ family: Family) -> Double {
    family.parents.reduce(0) { $0 + Double(place[$1]) } / Double(max(1, family.parents.count))
  }

  /// The crossings of lines from parents to children in the channel above a row.
  private func cost(above row: Int) -> Double {
    var cost = 0.0
    let here = above[row]
    for (number, index) in here.enumerated() {
      let family = families[index]
      var (low, high) = (Int.max, Int.min)
      var previous = -1
      for child in family.children {
        let at = place[child]
        if at < previous { cost += Self.wrongAge }
        previous = at
        low = min(low, at)
        high = max(high, at)
      }
      if low <= high { cost += Self.spread * Double(high - low + 1 - family.children.count) }
      let top = middle(family)
      for otherIndex in here[(number + 1)...] {
        let other = families[otherIndex]
        if family.parents.isEmpty || other.parents.isEmpty {
          cost += Self.crossing * Double(intrusions(family, other))
          continue
        }
        let side = top - middle(other)
        let asLeft = side <= 0 ? crossings(left: family, right: other) : .max
        let asRight = side >= 0 ? crossings(left: other, right: family) : .max
        cost += Self.crossing * Double(min(asLeft, asRight))
      }
    }
    return cost
  }

  /// How often the lines of two families cross whose parents stand left and right of each other: with
  /// either bar on top, the stems that run through the lower one and the way down to it.
  private func crossings(left: Family, right: Family) -> Int {
    func span(_ family: Family) -> (low: Int, high: Int) {
      family.children.reduce((Int.max, Int.min)) {
        (min($0.0, place[$1]), max($0.1, place[$1]))
      }
    }
    let (a, b) = (span(left), span(right))
    guard a.low <= a.high, b.low <= b.high, a.high >= b.low else { return 0 }
    func within(_ inner: Family, _ outer: (low: Int, high: Int)) -> Int {
      inner.children.count { place[$0] > outer.low && place[$0] < outer.high }
    }
    return min(
      within(left, b) + (a.high > b.high ? 1 : 0), within(right, a) + (b.low < a.low ? 1 : 0))
  }

  /// How many children of either stand between those of the other.
  private func intrusions(_ family: Family, _ other: Family) -> Int {
    func count(_ inner: Family, _ outer: Family) -> Int {
      let places = outer.children.map { place[$0] }
      guard let low = places.min(), let high = places.max() else { return 0 }
      return inner.children.count { place[$0] > low && place[$0] < high }
    }
    return count(family, other) + count(other, family)
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
