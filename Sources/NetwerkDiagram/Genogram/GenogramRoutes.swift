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
    /// Down from `start` through one or more channels, or over one channel to the side.
    case through(start: Double, stretches: [Stretch])
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
    for tie in layout.content.ties {
      let isDown = layout.row(tie.first) <= layout.row(tie.second)
      let (upper, lower) = isDown ? (tie.first, tie.second) : (tie.second, tie.first)
      let (top, bottom) = (layout.row(upper), layout.row(lower))
      if top == bottom, Self.areBeside(upper, lower, layout) {
        routes.append(.beside)
        continue
      }
      var stretches: [Stretch] = []
      let start: Double
      if top == bottom {
        start = used.arrival(at: upper, towards: layout.x[lower])
        let end = used.arrival(at: lower, towards: layout.x[upper])
        stretches.append(stretch(in: top, from: start, to: end))
      } else {
        start = used.exit(from: upper, towards: layout.x[lower])
        var at = start
        for channel in (top + 1)...bottom {
          let end =
            channel == bottom
            ? used.arrival(at: lower, towards: at)
            : used.gap(in: channel, near: (at + layout.x[lower]) / 2)
          stretches.append(stretch(in: channel, from: at, to: end))
          at = end
        }
      }
      routes.append(.through(start: start, stretches: stretches))
    }
    for channel in taken.indices {
      tracks[channel] = (taken[channel].map(\.track).max() ?? -1) + 1
    }
  }

  private static func areBeside(_ one: Int, _ other: Int, _ layout: GenogramLayout) -> Bool {
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

  mutating func arrival(at person: Int, towards x: Double) -> Double {
    let place = Self.free(layout.x[person], tops[person] ?? [], towards: x)
    tops[person, default: []].append(place)
    return place
  }

  mutating func exit(from person: Int, towards x: Double) -> Double {
    let place = Self.free(layout.x[person], bottoms[person] ?? [], towards: x)
    bottoms[person, default: []].append(place)
    return place
  }

  /// The free place beside the middle of a symbol, at the side of `target` if it can be.
  private static func free(_ middle: Double, _ used: [Double], towards target: Double) -> Double {
    let side = target < middle ? -1.0 : 1.0
    let choices = [9.0, 5, 12.5, -9, -5, -12.5, 7, 11, -7, -11].map { middle + side * $0 }
    return choices.first { place in used.allSatisfy { abs($0 - place) >= 3.5 } }
      ?? choices.max { one, other in
        nearest(one, used) < nearest(other, used)
      } ?? middle
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
    let places = choices.flatMap { [$0 + 2.5, $0 - 2.5] }
    let free = places.filter { place in (gaps[row] ?? []).allSatisfy { abs($0 - place) > 4 } }
    let best = (free.isEmpty ? places : free).min { abs($0 - x) < abs($1 - x) } ?? x
    gaps[row, default: []].append(best)
    return best
  }
}
