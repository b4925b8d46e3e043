/// How many others one node reaches and how far they are in all; a part of its `Reach`.
struct DistanceSum: Equatable, Sendable {
  /// The nodes reached, the node itself left out.
  let others: Int
  /// The sum of their distances.
  let total: Int
}

extension Graph {
  /// Every node's `DistanceSum` along the direction of ties. O(n · (n + m)) time.
  func distanceSums(_ workers: Workers = .all) -> [DistanceSum] {
    bits?.distanceSums()
      ?? reaches(workers).map { DistanceSum(others: $0.others, total: $0.totalDistance) }
  }
}

extension BitRows {
  /// All circles grow together, as in `reaches()`: a node adds at each step those whom it does not
  /// reach yet, which is how often its distance to each is more than the step.
  func distanceSums() -> [DistanceSum] {
    [DistanceSum](unsafeUninitializedCapacity: nodeCount) { sums, count in
      sums.initialize(repeating: DistanceSum(others: 0, total: 0))
      count = nodeCount
      var circles = GrowingCircles(rows)
      var rest = Row(below: nodeCount)
      while !rest.isEmpty {
        let part = part(of: rest.first)
        rest = rest.subtracting(part)
        let others = part.count &- 1
        guard others > 0 else { continue }
        for node in part { sums[node] = DistanceSum(others: others, total: others) }
        circles.grow(to: part) { node, missing in
          sums[node] = DistanceSum(others: others, total: sums[node].total &+ missing)
        }
      }
    }
  }
}

/// Whom every node of a small graph reaches within so many steps.
private struct GrowingCircles<Row: NodeSet>: ~Copyable {
  private let rows: [Row]
  private var circle: Buffer<Row>
  private var wider: Buffer<Row>

  /// Circles of a single step.
  init(_ rows: [Row]) {
    self.rows = rows
    circle = Buffer(rows)
    wider = Buffer(rows)
    for node in 0..<rows.count { circle[node].insert(node) }
  }

  /// Widens the circles of a connected part until each is the whole part.
  ///
  /// - Parameter note: what is done with every node that does not reach all, at every step: with the
  ///   number of those that it does not reach.
  @inline(__always)
  mutating func grow(to part: Row, _ note: (_ node: Int, _ missing: Int) -> Void) {
    let size = part.count
    var growing = part
    for node in part {
      let missing = size &- circle[node].count
      if missing == 0 { finish(node, &growing, part) } else { note(node, missing) }
    }
    while !growing.isEmpty {
      rows.withUnsafeBufferPointer { rows in
        for node in growing {
          var union = Row()
          for neighbor in rows[node] { union = union.union(circle[neighbor]) }
          wider[node] = union
        }
      }
      swap(&circle, &wider)
      for node in growing {
        let missing = size &- circle[node].count
        if missing == 0 { finish(node, &growing, part) } else { note(node, missing) }
      }
    }
  }

  /// A circle that is whole is so in both memories, as nobody writes it any more.
  @inline(__always)
  private func finish(_ node: Int, _ growing: inout Row, _ part: Row) {
    growing.remove(node)
    wider[node] = part
  }
}
