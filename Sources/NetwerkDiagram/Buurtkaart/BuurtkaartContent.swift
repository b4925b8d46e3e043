import Netwerk

/// What a neighbourhood map shows: marks, ties between them, and how many households stand apart;
/// nothing in it singles out fewer households than the threshold.
struct BuurtkaartContent: Sendable {
  var marks: [Mark]
  var ties: [Tie]
  /// Households without anything shared that are drawn.
  var apart: Int
  /// Households that are not drawn, as there are fewer of them than the threshold.
  var left: Int
  let households: Int
  let threshold: Int
  let hidden: Int

  enum Mark: Hashable, Sendable {
    case household
    /// Somebody, or an organisation, with the kind when it may be told.
    case shared(Buurtkaart.Gedeeld.Soort, households: Int)
    /// Many households as one.
    case bubble(households: Int, Bubble)
  }

  enum Bubble: Hashable, Sendable {
    case group
    /// Groups too small or too many to draw each.
    case rest
    /// Households that share nothing.
    case apart
  }

  struct Tie: Hashable, Sendable {
    var first: Int
    var second: Int
    /// How many people, organisations and direct ties it stands for.
    var weight: Int
  }

  /// More marks than this become bubbles.
  static let most = 300
  /// More bubbles than this become one.
  private static let mostBubbles = 40

  /// - Throws: ``DiagramError`` with fewer households than the threshold.
  init(_ kaart: Buurtkaart) throws(DiagramError) {
    guard kaart.huishoudens >= kaart.drempel else {
      throw .teWeinigNetwerken(aantal: kaart.huishoudens, minstens: kaart.drempel)
    }
    (households, threshold, hidden) = (kaart.huishoudens, kaart.drempel, kaart.nietGetoond)
    (marks, ties) = ([], [])
    let range = 0..<kaart.huishoudens
    let shared = kaart.gedeeld.map {
      Buurtkaart.Gedeeld($0.soort, Set($0.huishoudens.filter(range.contains)).sorted())
    }.filter { $0.huishoudens.count > 1 }
    let pairs = kaart.onderling.filter {
      $0.een != $0.ander && range.contains($0.een) && range.contains($0.ander)
    }
    let joined = Set(shared.flatMap(\.huishoudens) + pairs.flatMap { [$0.een, $0.ander] })
    let alone = kaart.huishoudens - joined.count
    (apart, left) = alone >= kaart.drempel ? (alone, 0) : (0, alone)
    if joined.count + shared.count + apart > Self.most {
      addBubbles(kaart.groepen, joined, shared, pairs)
    } else {
      addMarks(joined.sorted(), shared, pairs)
    }
  }

  private mutating func addMarks(
    _ joined: [Int], _ shared: [Buurtkaart.Gedeeld], _ pairs: [Buurtkaart.Paar]
  ) {
    let places = Dictionary(uniqueKeysWithValues: joined.enumerated().map { ($1, $0) })
    marks = joined.map { _ in .household }
    for each in Self.told(shared, threshold) {
      for place in each.huishoudens.compactMap({ places[$0] }) {
        ties.append(Tie(first: place, second: marks.count, weight: 1))
      }
      marks.append(.shared(each.soort, households: each.huishoudens.count))
    }
    for pair in pairs {
      guard let one = places[pair.een], let other = places[pair.ander] else { continue }
      ties.append(Tie(first: one, second: other, weight: 1))
    }
  }

  /// The same with only the kinds that enough households have.
  private static func told(
    _ shared: [Buurtkaart.Gedeeld], _ threshold: Int
  ) -> [Buurtkaart.Gedeeld] {
    var having: [Buurtkaart.Gedeeld.Soort: Set<Int>] = [:]
    for each in shared { having[each.soort, default: []].formUnion(each.huishoudens) }
    return shared.map { each in
      guard having[each.soort, default: []].count < threshold else { return each }
      return switch each.soort {
      case .persoon: Buurtkaart.Gedeeld(.persoon(nil), each.huishoudens)
      case .organisatie: Buurtkaart.Gedeeld(.organisatie(nil), each.huishoudens)
      }
    }
  }

  private mutating func addBubbles(
    _ groups: [[Int]], _ joined: Set<Int>, _ shared: [Buurtkaart.Gedeeld],
    _ pairs: [Buurtkaart.Paar]
  ) {
    let known = groups.map { $0.filter(joined.contains) }.filter { $0.count >= threshold }
    let drawn = known.sorted { $0.count > $1.count }.prefix(Self.mostBubbles)
    marks = drawn.map { .bubble(households: $0.count, .group) }
    var bubbles: [Int: Int] = [:]
    for (number, group) in drawn.enumerated() {
      for household in group { bubbles[household] = number }
    }
    let rest = joined.count - bubbles.count
    if rest >= threshold {
      for household in joined where bubbles[household] == nil { bubbles[household] = marks.count }
      marks.append(.bubble(households: rest, .rest))
    } else {
      left += rest
    }
    if apart > 0 { marks.append(.bubble(households: apart, .apart)) }
    apart = 0
    var weights: [[Int]: Int] = [:]
    for households in shared.map(\.huishoudens) + pairs.map({ [$0.een, $0.ander] }) {
      let touched = Set(households.compactMap { bubbles[$0] }).sorted()
      for (place, one) in touched.enumerated() {
        for other in touched[(place + 1)...] { weights[[one, other], default: 0] += 1 }
      }
    }
    ties = weights.map { Tie(first: $0[0], second: $0[1], weight: $1) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

extension BuurtkaartContent {
  /// Whether households are drawn together as bubbles.
  var isGrouped: Bool {
    marks.contains {
      if case .bubble = $0 { true } else { false }
    }
  }

  var people: Int {
    marks.count {
      if case .shared(.persoon, _) = $0 { true } else { false }
    }
  }

  var organisations: Int {
    marks.count {
      if case .shared(.organisatie, _) = $0 { true } else { false }
    }
  }

  /// Whether somebody holds three households or more together.
  static func isKey(_ mark: Mark) -> Bool {
    if case .shared(.persoon, let households) = mark { households > 2 } else { false }
  }
}
