extension CompressedRows {
  /// Puts ties into rows by counting sorts, both ways when undirected, with every row in ascending
  /// order. O(n + m).
  ///
  /// The list is let go of as soon as it has been read: whoever hands over the only copy never has it
  /// beside the finished rows.
  init(
    sorting edges: consuming [Edge], weights: consuming [Double]?, nodeCount: Int, isDirected: Bool
  ) {
    let isWeighted = weights != nil
    let halves = CompressedRows(nodeCount: nodeCount, isWeighted: isWeighted) { add in
      for index in edges.indices {
        let edge = edges[index]
        let weight = weights?[index] ?? 1
        if isDirected {
          add(edge.to, edge.from, weight)
        } else {
          add(min(edge.from, edge.to), max(edge.from, edge.to), weight)
        }
      }
    }
    edges = []
    weights = nil
    self = isDirected ? halves.transposed() : halves.mirrored()
  }

  /// As `init(sorting:weights:nodeCount:isDirected:)` for undirected ties without weights, whose two
  /// ends stand in one list, one tie after the other.
  init(sortingEnds ends: consuming [Int32], nodeCount: Int) {
    let halves = ends.withUnsafeBufferPointer { ends in
      CompressedRows(nodeCount: nodeCount, isWeighted: false) { add in
        for index in stride(from: 0, to: ends.count, by: 2) {
          add(
            min(ends[index], ends[index &+ 1]), max(ends[index], ends[index &+ 1]), 1)
        }
      }
    }
    ends = []
    self = halves.mirrored()
  }

  /// Both ends of ties that are now at their smaller end, with every row in ascending order. O(n + m).
  ///
  /// A row becomes the smaller neighbours and then the larger ones. Nodes put themselves into the rows
  /// of their larger neighbours, the smallest node first. That orders all the smaller halves, from
  /// which nodes then put themselves into the rows of their smaller neighbours in the same way.
  private func mirrored() -> CompressedRows {
    let isWeighted = !weights.isEmpty
    var offsets = mirroredPlaces()
    let buffer = Buffer<Double>(repeating: 0, count: isWeighted ? 2 * targets.count : 0)
    let both = [Int32](unsafeUninitializedCapacity: 2 * targets.count) { both, count in
      offsets.withUnsafeMutableBufferPointer { offsets in
        let place = UnsafeMutableBufferPointer(rebasing: offsets.dropFirst())
        withPointers { larger in
          for node in 0..<nodeCount {
            for position in larger.range(of: node) {
              let neighbor = Int(larger.targets[position])
              both[Int(place[neighbor])] = Int32(truncatingIfNeeded: node)
              if isWeighted { buffer[Int(place[neighbor])] = larger.weights[position] }
              place[neighbor] &+= 1
            }
          }
          var start = 0
          for node in 0..<nodeCount {
            // Nobody has come to the larger half yet, as those who will are larger than this node.
            let smaller = start..<Int(place[node])
            for position in smaller {
              let neighbor = Int(both[position])
              both[Int(place[neighbor])] = Int32(truncatingIfNeeded: node)
              if isWeighted { buffer[Int(place[neighbor])] = buffer[position] }
              place[neighbor] &+= 1
            }
            start = smaller.upperBound &+ larger.degree(of: node)
          }
        }
      }
      count = 2 * targets.count
    }
    return CompressedRows(offsets: offsets, targets: both, weights: buffer.array())
  }

  /// Where rows start when every tie is in both, one place later than offsets have it: there the next
  /// entry of each row goes, so that in the end it is where the row ends.
  private func mirroredPlaces() -> [UInt32] {
    var places = [UInt32](repeating: 0, count: nodeCount + 1)
    places.withUnsafeMutableBufferPointer { places in
      for target in targets { places[Int(target) &+ 1] &+= 1 }
      var start: UInt32 = 0
      for node in 0..<nodeCount {
        let count = places[node &+ 1] &+ (offsets[node &+ 1] &- offsets[node])
        places[node &+ 1] = start
        start &+= count
      }
    }
    return places
  }

  /// Puts the nodes `0..<labels.count` into one row a label, ascending. O(n).
  init(grouping labels: [Int32], groupCount: Int) {
    self.init(nodeCount: groupCount, isWeighted: false) { add in
      for node in labels.indices { add(labels[node], Int32(truncatingIfNeeded: node), 1) }
    }
  }

  /// The same ties seen from the other end, with every row in ascending order. O(n + m).
  func transposed() -> CompressedRows {
    withPointers { rows in
      CompressedRows(nodeCount: nodeCount, isWeighted: !weights.isEmpty) { add in
        for node in 0..<nodeCount {
          for position in rows.range(of: node) {
            add(
              rows.targets[position], Int32(truncatingIfNeeded: node), rows.weight(at: position))
          }
        }
      }
    }
  }

  /// Makes rows of entries that come in any order of rows; a row keeps the order of its entries.
  ///
  /// - Parameter entries: calls its argument with every entry; it is used twice, first to count
  ///   the entries of every row and then to put them in their places.
  @inline(__always)
  private init(
    nodeCount: Int, isWeighted: Bool,
    entries: (_ add: (_ row: Int32, _ target: Int32, _ weight: Double) -> Void) -> Void
  ) {
    // While filling, `places[v + 1]` is where the next entry of row v goes, so that in the end it is
    // where row v ends.
    var places = [UInt32](repeating: 0, count: nodeCount + 2)
    (targets, weights) = places.withUnsafeMutableBufferPointer { places in
      entries { row, _, _ in places[Int(row) &+ 2] &+= 1 }
      for index in 1..<places.count { places[index] &+= places[index &- 1] }
      let total = Int(places[nodeCount + 1])
      let weights = Buffer<Double>(repeating: 0, count: isWeighted ? total : 0)
      let targets = [Int32](unsafeUninitializedCapacity: total) { targets, count in
        entries { row, target, weight in
          let place = Int(places[Int(row) &+ 1])
          places[Int(row) &+ 1] &+= 1
          targets[place] = target
          if isWeighted { weights[place] = weight }
        }
        count = total
      }
      return (targets, weights.array())
    }
    places.removeLast()
    offsets = places
  }
}
