import Netwerk

/// Who is joined to whom in one part of a sociogram, and how far apart that puts them.
struct SociogramGraph: Sendable {
  private let count: Int
  /// Ties by place in the part.
  private let ties: [(first: Int, second: Int)]
  /// Groups, and everybody else by themselves, by place in the part.
  let units: [(group: Int?, places: [Int])]
  private let unitOfPlace: [Int]
  private let distances: [Double]

  /// How far apart two are who know each other, in one group and in two.
  private static let near = 100.0
  private static let far = 165.0
  /// How far apart two in one group come at most.
  private static let group = 230.0
  private static let broken = 220.0

  init(_ members: [Int], of content: SociogramContent) {
    let count = members.count
    var places: [Int: Int] = [:]
    for (place, member) in members.enumerated() { places[member] = place }
    let groupOfMember = content.groupOfMember
    let groups = members.map { groupOfMember[$0] }
    var units: [(Int?, [Int])] = []
    var unitOfPlace: [Int] = []
    for (place, group) in groups.enumerated() {
      if let group, let known = units.firstIndex(where: { $0.0 == group }) {
        units[known].1.append(place)
        unitOfPlace.append(known)
      } else {
        unitOfPlace.append(units.count)
        units.append((group, [place]))
      }
    }
    var lengths = [Double](repeating: .infinity, count: count * count)
    func join(_ one: Int, _ other: Int, _ length: Double) {
      let shortest = min(length, lengths[one * count + other])
      lengths[one * count + other] = shortest
      lengths[other * count + one] = shortest
    }
    for place in 0..<count { lengths[place * count + place] = 0 }
    for (_, places) in units {
      for one in places { for other in places where other < one { join(one, other, Self.group) } }
    }
    let own = content.ties.filter { places[$0.first] != nil && places[$0.second] != nil }
    let ties = own.map { (places[$0.first, default: 0], places[$0.second, default: 0]) }
    var degrees = [Double](repeating: 0, count: count)
    for (first, second) in ties {
      degrees[first] += 1
      degrees[second] += 1
    }
    for ((first, second), tie) in zip(ties, own) {
      let isOneGroup = unitOfPlace[first] == unitOfPlace[second]
      let length = tie.band.aard == .verbroken ? Self.broken : isOneGroup ? Self.near : Self.far
      // Around whoever knows many there must be room for many.
      let crowd = max(1, max(degrees[first], degrees[second]) / 6)
      join(first, second, length * crowd.squareRoot())
    }
    self.count = count
    self.ties = ties
    self.units = units.map { (group: $0.0, places: $0.1) }
    self.unitOfPlace = unitOfPlace
    distances = Self.shortestWays(lengths, count)
  }

  /// Floyd and Warshall's: O(count³).
  private static func shortestWays(_ lengths: [Double], _ count: Int) -> [Double] {
    var ways = lengths
    for middle in 0..<count {
      for from in 0..<count {
        let first = ways[from * count + middle]
        guard first.isFinite, from != middle else { continue }
        for to in 0..<count {
          let whole = first + ways[middle * count + to]
          if whole < ways[from * count + to] { ways[from * count + to] = whole }
        }
      }
    }
    return ways
  }

  /// The ties within a unit, by place in `places`.
  func ties(within places: [Int]) -> [(first: Int, second: Int)] {
    ties.compactMap { tie in
      guard let first = places.firstIndex(of: tie.first),
        let second = places.firstIndex(of: tie.second)
      else { return nil }
      return (first, second)
    }
  }

  /// How many ties there are between each two units.
  var weights: [[Double]] {
    var weights = units.map { _ in units.map { _ in 0.0 } }
    for tie in ties {
      let (one, other) = (unitOfPlace[tie.first], unitOfPlace[tie.second])
      guard one != other else { continue }
      weights[one][other] += 1
      weights[other][one] += 1
    }
    return weights
  }
}

extension SociogramGraph {
  /// Where everybody stands if boxes had no size: of several ways the one in which fewest ties
  /// cross, its long side level, or upright.
  func layout(lying: Bool) -> [Point] {
    let stress = StressLayout(distances: distances, count: count)
    let best = starts(stress).map { start in
      let points = swapped(stress.improved(start, rounds: 60))
      return (points: points, cost: cost(points) + 0.4 * stress.stress(points))
    }
    .reduce(nil as (points: [Point], cost: Double)?) { best, next in
      best.map { next.cost < $0.cost - 1e-6 ? next : $0 } ?? next
    }
    return turned(best?.points ?? [], lying: lying)
  }

  private func starts(_ stress: StressLayout) -> [[Point]] {
    let radius = Self.near * Double(count) / 6
    let order = units.flatMap(\.places)
    func circle(_ stride: Int) -> [Point] {
      var points = [Point](repeating: .zero, count: count)
      for (rank, place) in order.enumerated() {
        let angle = 2 * Double.pi * Double(rank * stride % count) / Double(count)
        points[place] = Point(angle: angle + 0.1, radius: radius + Double(rank))
      }
      return points
    }
    // With many people other starts are hardly better, and take long.
    guard count > 3, count <= 90 else { return [stress.scaled()] }
    return [stress.scaled()] + [1, 2, 3, count / 2 + 1, count / 3 + 1].map(circle)
  }

  /// How many ties cross, and a little for their length.
  private func cost(_ points: [Point]) -> Double {
    ties.indices.reduce(0) { sum, tie in
      sum + crossings(of: tie, points, among: 0..<tie) + length(of: tie, points)
    }
  }

  private func length(of tie: Int, _ points: [Point]) -> Double {
    points[ties[tie].first].distance(to: points[ties[tie].second]) / 400
  }

  private func crossings(of tie: Int, _ points: [Point], among others: Range<Int>) -> Double {
    let (a, b) = ties[tie]
    var sum = 0.0
    for other in others where other != tie {
      let (c, d) = ties[other]
      if a == c || a == d || b == c || b == d { continue }
      if Segment.cross(points[a], points[b], points[c], points[d]) { sum += 1 }
    }
    return sum
  }

  /// Lets two of one group change places where fewer ties then cross.
  private func swapped(_ points: [Point]) -> [Point] {
    var points = points
    let tiesOfPlace = (0..<count).map { place in
      ties.indices.filter { ties[$0].first == place || ties[$0].second == place }
    }
    func cost(_ one: Int, _ other: Int) -> Double {
      (tiesOfPlace[one] + tiesOfPlace[other]).reduce(0) {
        $0 + crossings(of: $1, points, among: ties.indices) + length(of: $1, points)
      }
    }
    for _ in 0..<3 {
      var hasChanged = false
      for (_, places) in units {
        for (rank, one) in places.enumerated() {
          for other in places[..<rank] {
            let before = cost(one, other)
            points.swapAt(one, other)
            if cost(one, other) < before - 0.01 {
              hasChanged = true
            } else {
              points.swapAt(one, other)
            }
          }
        }
      }
      if !hasChanged { break }
    }
    return points
  }

  /// Around the origin, the direction in which it is longest level, or upright.
  private func turned(_ points: [Point], lying: Bool) -> [Point] {
    guard count > 0 else { return [] }
    let middle = points.reduce(.zero, +) * (1 / Double(count))
    let centred = points.map { $0 - middle }
    let (xx, yy, xy) = centred.reduce((0.0, 0.0, 0.0)) {
      ($0.0 + $1.x * $1.x, $0.1 + $1.y * $1.y, $0.2 + $1.x * $1.y)
    }
    let slope = Point(xx - yy, 2 * xy).angle / 2
    let back = Point(angle: (lying ? 0 : .pi / 2) - slope, radius: 1)
    return centred.map { $0.turned(by: back) }
  }
}
