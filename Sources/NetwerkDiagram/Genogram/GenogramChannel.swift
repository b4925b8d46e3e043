/// The room between two generations, in which all their lines run: first those of couples, then the
/// bars from which children hang, then ways for ties, then the stems down to the children.
///
/// Every level stretch gets a track of its own, so that no two lines lie on each other, and nobody
/// stands in a channel, so that no line can run through a person.
struct GenogramChannel: Sendable {
  /// The row above; -1 for the channel above everybody.
  let row: Int
  var nets: [Net] = []
  var coupleTracks = 0
  var barTracks = 0
  private(set) var top = 0.0
  private(set) var bottom = 0.0
  private var tieTop = 0.0

  /// The lines of one family.
  struct Net: Sendable {
    var family: Int
    /// Where its line leaves each parent.
    var parents: [(person: Int, x: Double)]
    /// Where a line arrives at each child, in the order of the family.
    var stems: [Stem]
    /// Where the line down to the children leaves that of the parents.
    var drop: Double
    var coupleTrack = 0
    var barTrack = 0

    /// From left to right, with the drop: all that the bar must reach.
    var bar: ClosedRange<Double> {
      let ends = stems.map(\.x) + (parents.isEmpty ? [] : [drop])
      return (ends.min() ?? drop)...(ends.max() ?? drop)
    }
    var hasBar: Bool { !stems.isEmpty && bar.upperBound - bar.lowerBound > 0.01 }
    var couple: ClosedRange<Double>? {
      guard parents.count == 2 else { return nil }
      return min(parents[0].x, parents[1].x)...max(parents[0].x, parents[1].x)
    }
  }

  /// The way to one child, or to those born together, who hang from one point.
  struct Stem: Sendable {
    var x: Double
    /// Children by their number in the family, and where at their top the line arrives.
    var children: [(number: Int, x: Double)]
    var isIdentical = false
    /// An only line to an only child, which may arrive a little beside the middle.
    var isFree = false
  }

  init(below row: Int, _ content: GenogramContent, _ x: [Double]) {
    self.row = row
    let here = content.families.indices.filter { number in
      let family = content.families[number]
      if let parent = family.ouders.first { return content.people[parent].generation == row }
      return family.kinderen.first.map { content.people[$0.lid].generation == row + 1 } ?? false
    }
    nets = here.map { number in
      let family = content.families[number]
      return Net(
        family: number,
        parents: family.ouders.map { ($0, Self.exit($0, of: number, here, content, x)) },
        stems: Self.stems(number, content, x), drop: 0)
    }
    chooseDrops()
    chooseCoupleTracks()
    chooseBarTracks()
  }

  /// Where the line of one family leaves a parent who may be in several: in the order in which the
  /// families lie, a little apart.
  private static func exit(
    _ parent: Int, of family: Int, _ here: [Int], _ content: GenogramContent, _ x: [Double]
  ) -> Double {
    let own = here.filter { content.families[$0].ouders.contains(parent) }
    guard own.count > 1 else { return x[parent] }
    func side(_ number: Int) -> Double {
      let others = content.families[number].ouders.filter { $0 != parent }
      // Who is alone with children hangs them in the middle.
      return others.first.map { x[$0] - x[parent] } ?? 0
    }
    // Of two partners at one side the line of the nearer lies above and further out.
    let order = own.sorted { one, other in
      let (left, right) = (side(one), side(other))
      if (left < 0) != (right < 0) || left == 0 || right == 0 { return left < right }
      return left > right
    }
    let place = Double(order.firstIndex(of: family) ?? 0)
    let step = min(8, 26 / Double(own.count - 1))
    return x[parent] + (place - Double(own.count - 1) / 2) * step
  }

  /// A stem for each child, one for those born together; who hangs in several families has several
  /// side by side.
  private static func stems(_ number: Int, _ content: GenogramContent, _ x: [Double]) -> [Stem] {
    let family = content.families[number]
    func arrival(_ child: Int) -> Double {
      let all = content.families.indices.filter { other in
        content.families[other].kinderen.contains { $0.lid == child }
      }.sorted { middle($0) < middle($1) }
      let place = Double(all.firstIndex(of: number) ?? 0)
      return x[child] + (place - Double(all.count - 1) / 2) * 12
    }
    func middle(_ number: Int) -> Double {
      let parents = content.families[number].ouders
      return parents.reduce(0) { $0 + x[$1] } / Double(max(1, parents.count))
    }
    func isOnlyChildHere(_ child: Int) -> Bool {
      content.families.count { $0.kinderen.contains { $0.lid == child } } == 1
    }
    var stems: [Stem] = []
    var done: Set<Int> = []
    for (place, child) in family.kinderen.enumerated() where done.insert(place).inserted {
      let twins = content.twins.first { $0.leden.contains(child.lid) }
      var together = [(number: place, x: arrival(child.lid))]
      for (other, sibling) in family.kinderen.enumerated() where other > place {
        if let twins, twins.leden.contains(sibling.lid), sibling.soort == child.soort {
          done.insert(other)
          together.append((other, arrival(sibling.lid)))
        }
      }
      let places = together.map(\.x)
      stems.append(
        Stem(
          x: ((places.min() ?? 0) + (places.max() ?? 0)) / 2, children: together,
          isIdentical: together.count > 1 && twins?.isEeneiig == true,
          isFree: together.count == 1 && isOnlyChildHere(child.lid)))
    }
    return stems
  }
}

// MARK: - heights

extension GenogramChannel {
  /// Fixes the heights below a row; `nil` for the channel above everybody.
  mutating func place(under rowBottom: Double?, ties: Int, air: Double) {
    top = rowBottom ?? 0
    let lines = coupleTracks + barTracks
    guard lines > 0 || ties > 0 || rowBottom != nil else {
      (tieTop, bottom) = (top, top)
      return
    }
    var y = top - GenogramLayout.clearance - Double(coupleTracks) * GenogramLayout.coupleStep
    if barTracks > 0 { y -= 6 + Double(barTracks) * GenogramLayout.barStep }
    tieTop = y - 2
    y -= Double(ties) * GenogramLayout.tieStep + (ties > 0 ? 4 : 0)
    bottom = y - GenogramLayout.stem - air
    // Above everybody there is only room for ties and for brothers and sisters without parents.
    if rowBottom == nil {
      let shift = -bottom
      (top, tieTop, bottom) = (top + shift, tieTop + shift, 0)
    }
  }

  func coupleY(_ net: Net) -> Double {
    top - GenogramLayout.clearance - Double(net.coupleTrack) * GenogramLayout.coupleStep
  }

  func barY(_ net: Net) -> Double {
    top - GenogramLayout.clearance - Double(coupleTracks) * GenogramLayout.coupleStep - 6
      - Double(net.barTrack) * GenogramLayout.barStep
  }

  func tieY(_ track: Int) -> Double { tieTop - 2 - Double(track) * GenogramLayout.tieStep }

  /// Where the lines of those born together part.
  var twinY: Double { bottom + GenogramLayout.stem - 2 }
}
