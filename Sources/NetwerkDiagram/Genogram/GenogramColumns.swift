/// How far from the left everybody stands, given the order in each row.
///
/// Children come below the middle of their parents' line and couples close together, as near as the
/// names allow: least squares, row by row, each row solved exactly by pooling adjacent violators
/// (Best and Chakravarti 1990, doi:10.1007/BF01580873), down and up until nothing moves.
struct GenogramColumns: Sendable {
  private(set) var x: [Double]
  private let rows: [[Int]]
  private let families: [GenogramOrder.Family]
  private let widths: [Double]
  private var neighbourGap: [[Double]]
  private var childOf: [[Int]]
  private var parentIn: [[Int]]

  static let gap = 14.0
  /// Between people who are nothing of each other.
  private static let familyGap = 20.0

  init(rows: [[Int]], families: [GenogramOrder.Family], widths: [Double]) {
    self.rows = rows
    self.families = families
    self.widths = widths
    x = Array(repeating: 0, count: widths.count)
    childOf = Array(repeating: [], count: widths.count)
    parentIn = childOf
    for (number, family) in families.enumerated() {
      for parent in family.parents { parentIn[parent].append(number) }
      for child in family.children { childOf[child].append(number) }
    }
    neighbourGap = []
    let joined = (childOf, parentIn)
    neighbourGap = rows.map { row in
      zip(row, row.dropFirst()).map { left, right in
        let areJoined =
          joined.0[left].contains(where: joined.0[right].contains)
          || joined.1[left].contains(where: joined.1[right].contains)
        return (widths[left] + widths[right]) / 2 + (areJoined ? Self.gap : Self.familyGap)
      }
    }
    spread()
    for _ in 0..<80 where settle() < 0.05 { break }
  }

  /// Everybody as close to the left as can be, each row around the same middle.
  private mutating func spread() {
    for (number, row) in rows.enumerated() {
      var at = 0.0
      for (place, person) in row.enumerated() {
        if place > 0 { at += neighbourGap[number][place - 1] }
        x[person] = at
      }
      for person in row { x[person] -= at / 2 }
    }
  }

  /// One round down and up; gives the largest move.
  private mutating func settle() -> Double {
    var most = 0.0
    for number in Array(rows.indices) + rows.indices.reversed() {
      most = max(most, settle(row: number))
    }
    return most
  }

  private mutating func settle(row number: Int) -> Double {
    let row = rows[number]
    let wishes = row.map(wish)
    // Subtracting the room of those to the left turns "far enough apart" into "not decreasing".
    var before = [0.0]
    for gap in neighbourGap[number] { before.append(before[before.count - 1] + gap) }
    let solved = Self.nonDecreasing(
      zip(wishes, before).map { ($0.at - $1, $0.weight) })
    var most = 0.0
    for (place, person) in row.enumerated() {
      let at = solved[place] + before[place]
      most = max(most, abs(at - x[person]))
      x[person] = at
    }
    return most
  }

  /// Where somebody would like to stand, and how much.
  private func wish(_ person: Int) -> (at: Double, weight: Double) {
    var (sum, weight) = (0.001 * x[person], 0.001)
    func add(_ at: Double, _ share: Double) {
      sum += at * share
      weight += share
    }
    // A child comes below its parents, and brothers and sisters so around the middle of their line.
    for number in childOf[person] where !families[number].parents.isEmpty {
      add(parentMiddle(families[number]), 0.6)
    }
    for number in parentIn[person] {
      let family = families[number]
      if !family.children.isEmpty {
        add(x[person] + childMiddle(family) - parentMiddle(family), 1)
      }
      for partner in family.parents where partner != person {
        let reach = (widths[person] + widths[partner]) / 2 + Self.gap
        add(x[partner] + (x[partner] < x[person] ? reach : -reach), 0.35)
      }
    }
    for number in childOf[person] where families[number].parents.isEmpty {
      add(childMiddle(families[number]), 0.3)
    }
    return (sum / weight, weight)
  }

  private func parentMiddle(_ family: GenogramOrder.Family) -> Double {
    family.parents.reduce(0) { $0 + x[$1] } / Double(max(1, family.parents.count))
  }

  private func childMiddle(_ family: GenogramOrder.Family) -> Double {
    family.children.reduce(0) { $0 + x[$1] } / Double(max(1, family.children.count))
  }

  /// The nearest non-decreasing numbers, by weighted squares.
  static func nonDecreasing(_ values: [(at: Double, weight: Double)]) -> [Double] {
    var blocks: [(sum: Double, weight: Double, count: Int)] = []
    for value in values {
      blocks.append((value.at * value.weight, value.weight, 1))
      while blocks.count > 1 {
        let (last, previous) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard previous.sum / previous.weight > last.sum / last.weight else { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = (
          previous.sum + last.sum, previous.weight + last.weight, previous.count + last.count
        )
      }
    }
    return blocks.flatMap { Array(repeating: $0.sum / $0.weight, count: $0.count) }
  }
}
