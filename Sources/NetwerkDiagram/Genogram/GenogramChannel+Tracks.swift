// Which lines lie above which.

extension GenogramChannel {
  /// Lets children hang straight down where that can be, and keeps upright lines apart.
  mutating func chooseDrops() {
    for index in nets.indices {
      let net = nets[index]
      guard let first = net.parents.first, !net.stems.isEmpty else {
        nets[index].drop =
          net.couple.map { ($0.lowerBound + $0.upperBound) / 2 }
          ?? net.stems.first?.x ?? 0
        continue
      }
      let places = net.stems.map(\.x)
      let center = ((places.min() ?? 0) + (places.max() ?? 0)) / 2
      guard let couple = net.couple else {
        nets[index].drop = first.x
        // An only child may hang a little beside its middle rather than by a crooked line.
        if net.stems.count == 1, net.stems[0].isFree, abs(center - first.x) < 9 {
          nets[index].stems[0].x = first.x
          nets[index].stems[0].children[0].x = first.x
        }
        continue
      }
      let inner = (couple.lowerBound + 6)...max(couple.lowerBound + 6, couple.upperBound - 6)
      let wish = min(max(center, inner.lowerBound), inner.upperBound)
      let others = uprights(without: index)
      let choices = [0, 5, -5, 10, -10, 15, -15].map { wish + $0 }.filter(inner.contains)
      let free = choices.first { choice in others.allSatisfy { abs($0 - choice) > 3 } }
      nets[index].drop = free ?? wish
    }
  }

  private func uprights(without index: Int) -> [Double] {
    nets.indices.filter { $0 != index }.flatMap { other in
      nets[other].stems.map(\.x) + nets[other].parents.map(\.x)
        + (other < index && !nets[other].stems.isEmpty ? [nets[other].drop] : [])
    }
  }

  /// Lines of couples: what lies between two partners above the line of those around it.
  mutating func chooseCoupleTracks() {
    let order = nets.indices.filter { nets[$0].couple != nil }.sorted { one, other in
      let (a, b) = (length(nets[one].couple), length(nets[other].couple))
      return a == b ? one < other : a < b
    }
    var placed: [Int] = []
    for index in order {
      guard let own = nets[index].couple else { continue }
      let under = placed.filter { nets[$0].couple.map { touches($0, own) } ?? false }
      nets[index].coupleTrack = (under.map { nets[$0].coupleTrack }.max() ?? -1) + 1
      placed.append(index)
    }
    coupleTracks = nets.filter { $0.couple != nil }.map { $0.coupleTrack + 1 }.max() ?? 0
  }

  /// Bars of children: of two that lie above each other, the one that crosses less goes up.
  mutating func chooseBarTracks() {
    var order = nets.indices.filter { nets[$0].hasBar }.sorted {
      nets[$0].bar.lowerBound < nets[$1].bar.lowerBound
    }
    for _ in order.indices {
      for place in order.indices.dropLast() {
        let (one, other) = (order[place], order[place + 1])
        if crossings(above: other, below: one) < crossings(above: one, below: other) {
          order.swapAt(place, place + 1)
        }
      }
    }
    var placed: [Int] = []
    for index in order {
      let over = placed.filter { touches(nets[$0].bar, nets[index].bar) }
      nets[index].barTrack = (over.map { nets[$0].barTrack }.max() ?? -1) + 1
      placed.append(index)
    }
    barTracks = (order.map { nets[$0].barTrack }.max() ?? -1) + 1
  }

  private func crossings(above: Int, below: Int) -> Int {
    let (upper, lower) = (nets[above], nets[below])
    guard touches(upper.bar, lower.bar) else { return 0 }
    // Upright lines that would lie on each other count for more than lines that cross.
    let clash = upper.stems.contains { abs($0.x - lower.drop) < 3 } ? 10 : 0
    return upper.stems.count { lower.bar.contains($0.x) }
      + (upper.bar.contains(lower.drop) ? 1 : 0) + clash
  }

  private func touches(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Bool {
    one.lowerBound - 5 < other.upperBound && other.lowerBound - 5 < one.upperBound
  }

  private func length(_ range: ClosedRange<Double>?) -> Double {
    range.map { $0.upperBound - $0.lowerBound } ?? 0
  }
}
