/// The ways of the ties on a genogram: below or above people through the channels, and through the
/// gaps of a row in between, so that none runs through anybody.
struct GenogramRoutes: Sendable {
  private(set) var routes: [Route] = []
  /// How many level stretches lie above each other in each channel.
  private(set) var tracks: [Int]

  /// The way of one tie.
  enum Route: Sendable {
    /// Two who stand beside each other: straight from symbol to symbol.
    case beside
    /// From the upper of the two through one or more channels to the lower; of two in one row,
    /// through the channel above them.
    case through(start: End, stretches: [Stretch], end: End)
  }

  /// Where a way meets a symbol.
  struct End: Sendable {
    var x: Double
    /// How far above the middle a way meets the side of a symbol; `nil` for its top, or below the
    /// name.
    var aside: Double?
  }

  /// A level stretch in a channel, to `end`.
  struct Stretch: Sendable {
    var channel: Int
    var track: Int
    var end: Double
  }

  init(_ layout: GenogramLayout) {
    tracks = Array(repeating: 0, count: layout.channels.count)
    var used = Used(layout)
    var taken: [[(range: ClosedRange<Double>, track: Int)]] = tracks.map { _ in [] }
    func stretch(in channel: Int, from start: Double, to end: Double) -> Stretch {
      let range = (min(start, end) - 5)...(max(start, end) + 5)
      let over = taken[channel].filter { $0.range.overlaps(range) }.map(\.track)
      let track = (0...over.count).first { !over.contains($0) } ?? over.count
      taken[channel].append((range, track))
      return Stretch(channel: channel, track: track, end: end)
    }
    let ties = layout.content.ties
    for tie in ties where Self.areBeside(tie.first, tie.second, layout) { used.take(tie) }
    for tie in ties {
      if Self.areBeside(tie.first, tie.second, layout) {
        routes.append(.beside)
        continue
      }
      let isDown = layout.row(tie.first) <= layout.row(tie.second)
      let (upper, lower) = isDown ? (tie.first, tie.second) : (tie.second, tie.first)
      let (top, bottom) = (layout.row(upper), layout.row(lower))
      var stretches: [Stretch] = []
      let start = used.end(
        at: upper, isAbove: top == bottom, towards: layout.x[lower])
      var at = start.x
      let end = used.end(at: lower, isAbove: true, towards: at)
      for channel in min(top + 1, bottom)...bottom {
        let goal =
          channel == bottom ? end.x : used.gap(in: channel, near: (at + layout.x[lower]) / 2)
        stretches.append(stretch(in: channel, from: at, to: goal))
        at = goal
      }
      routes.append(.through(start: start, stretches: stretches, end: end))
    }
    for channel in taken.indices {
      tracks[channel] = (taken[channel].map(\.track).max() ?? -1) + 1
    }
  }

  private static func areBeside(_ one: Int, _ other: Int, _ layout: GenogramLayout) -> Bool {
    guard layout.row(one) == layout.row(other) else { return false }
    let row = layout.rows[layout.row(one)]
    guard let first = row.firstIndex(of: one), let second = row.firstIndex(of: other) else {
      return false
    }
    return abs(first - second) == 1
  }
}

/// Which places for upright lines are in use, so that none lie on each other.
private struct Used {
  let layout: GenogramLayout
  private var tops: [Int: [Double]] = [:]
  private var bottoms: [Int: [Double]] = [:]
  private var gaps: [Int: [Double]] = [:]
  private var sides: [Side: [Double]] = [:]

  private struct Side: Hashable {
    var person: Int
    var isRight: Bool
  }

  init(_ layout: GenogramLayout) {
    self.layout = layout
    for channel in layout.channels {
      for net in channel.nets {
        let family = layout.content.families[net.family]
        for parent in net.parents { bottoms[parent.person, default: []].append(parent.x) }
        for stem in net.stems {
          for child in stem.children {
            tops[family.kinderen[child.number].lid, default: []].append(child.x)
          }
        }
      }
    }
  }

  /// A tie between neighbours takes the middle of the sides that face each other.
  mutating func take(_ tie: GenogramContent.Tie) {
    let isLeft = layout.x[tie.first] < layout.x[tie.second]
    sides[Side(person: tie.first, isRight: isLeft), default: []].append(0)
    sides[Side(person: tie.second, isRight: !isLeft), default: []].append(0)
  }

  /// Where a tie meets somebody: above or below while there is room, else at the side.
  mutating func end(
    at person: Int, isAbove: Bool, towards x: Double
  ) -> GenogramRoutes.End {
    let known = (isAbove ? tops[person] : bottoms[person]) ?? []
    let side = x < layout.x[person] ? -1.0 : 1.0
    let places = [9.0, -9, 12, -12].map { layout.x[person] + side * $0 }
    if let free = places.first(where: { Self.nearest($0, known) >= 6 }) {
      take(free, at: person, isAbove)
      return .init(x: free, aside: nil)
    }
    for side in [side, -side] {
      if let end = aside(person, side) { return end }
    }
    let least = places.max { Self.nearest($0, known) < Self.nearest($1, known) } ?? x
    take(least, at: person, isAbove)
    return .init(x: least, aside: nil)
  }

  private mutating func take(_ x: Double, at person: Int, _ isAbove: Bool) {
    if isAbove {
      tops[person, default: []].append(x)
    } else {
      bottoms[person, default: []].append(x)
    }
  }

  /// Through the gap beside somebody and then to the side of the symbol.
  private mutating func aside(_ person: Int, _ side: Double) -> GenogramRoutes.End? {
    let row = layout.row(person)
    let edge = layout.x[person] + side * layout.cells[person].width / 2
    // How far it is to the edges of the others at this side.
    var beyond = Double.infinity
    for other in layout.rows[row] where other != person {
      let distance = side * (layout.x[other] - layout.x[person])
      if distance > 0 { beyond = min(beyond, distance - layout.cells[other].width / 2) }
    }
    let half = layout.cells[person].width / 2
    let places = [7.0, 10, 5.5].filter { half + $0 < beyond - 4 }.map { edge + side * $0 }
    let key = Side(person: person, isRight: side > 0)
    let heights = [0.0, 7, -7].filter { height in
      (sides[key] ?? []).allSatisfy { abs($0 - height) > 5 }
    }
    guard let height = heights.first,
      let place = places.first(where: { Self.nearest($0, gaps[row] ?? []) > 5 })
    else { return nil }
    gaps[row, default: []].append(place)
    sides[key, default: []].append(height)
    return .init(x: place, aside: height)
  }

  private static func nearest(_ place: Double, _ used: [Double]) -> Double {
    used.map { abs($0 - place) }.min() ?? .infinity
  }

  /// A place between two people of a row, or beside the row.
  mutating func gap(in row: Int, near x: Double) -> Double {
    let people = layout.rows[row]
    var choices: [Double] = []
    func edge(_ person: Int, _ side: Double) -> Double {
      layout.x[person] + side * layout.cells[person].width / 2
    }
    if let first = people.first { choices.append(edge(first, -1) - 9) }
    for (left, right) in zip(people, people.dropFirst()) {
      choices.append((edge(left, 1) + edge(right, -1)) / 2)
    }
    if let last = people.last { choices.append(edge(last, 1) + 9) }
    // The lines of couples leave their children in the middle between them, so keep beside it.
    let places = choices.flatMap { [$0 + 2, $0 - 2] }
    let free = places.filter { place in (gaps[row] ?? []).allSatisfy { abs($0 - place) > 4 } }
    let best = (free.isEmpty ? places : free).min { abs($0 - x) < abs($1 - x) } ?? x
    gaps[row, default: []].append(best)
    return best
  }
}
