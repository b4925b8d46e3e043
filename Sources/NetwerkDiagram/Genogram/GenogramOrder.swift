/// Who stands where in the row of a generation.
///
/// A walk through the families gives a first order in which branches stay together; then people,
/// alone and with their neighbours, move to where lines cross least. It is the layer-by-layer
/// ordering of Sugiyama, Tagawa and Toda (1981, doi:10.1109/TSMC.1981.4308636), with brothers and
/// sisters by age and couples side by side as costs of their own.
struct GenogramOrder: Sendable {
  private(set) var rows: [[Int]]
  private(set) var families: [Family]
  private(set) var generation: [Int]
  /// The place of everybody in their row.
  private(set) var place: [Int]
  private(set) var partners: [[Int]]
  private(set) var childOf: [[Int]]
  private(set) var parentIn: [[Int]]
  /// For each row, and one beyond, the families whose children stand in it.
  private(set) var above: [[Int]]

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
    var isTarget = Array(repeating: false, count: rest.count + 1)
    (isTarget[0], isTarget[rest.count]) = (true, true)
    for other in near where generation[other] == generation[moved[0]] && !moved.contains(other) {
      let at = place[other] - (place[other] > place[moved[0]] ? moved.count : 0)
      (isTarget[at], isTarget[at + 1]) = (true, true)
    }
    return isTarget.indices.filter { isTarget[$0] }
  }
}
