/// Arcs with what they can still carry, and Dinic's search for the largest flow through them.
///
/// Arcs come in pairs, each the reverse of the other: arc k and arc k ^ 1.
struct FlowNetwork {
  private var firstArc: [Int32]
  private var nextArc: [Int32] = []
  private var target: [Int32] = []
  private var capacity: [Double] = []
  /// Steps from the source along arcs with capacity left, −1 out of reach.
  private var level: [Int32]

  init(nodeCount: Int) {
    firstArc = [Int32](repeating: -1, count: nodeCount)
    level = firstArc
  }

  mutating func add(from source: Int, to sink: Int, capacity forth: Double, back: Double = 0) {
    addArc(from: source, to: sink, capacity: forth)
    addArc(from: sink, to: source, capacity: back)
  }

  /// Sends as much as possible from `source` to `sink` and returns how much that is.
  ///
  /// - Complexity: O(n² · m) time at worst, O(m · √n) when every node passes on at most 1.
  /// - Reference: E. A. Dinic, *Algorithm for solution of a problem of maximum flow in networks
  ///   with power estimation*, 1970; S. Even, R. E. Tarjan, 1975, DOI 10.1137/0204043.
  mutating func maximize(from source: Int, to sink: Int) -> Double {
    var total = 0.0
    while true {
      findLevels(from: source)
      guard level[sink] >= 0 else { return total }
      var current = firstArc
      while let path = findPath(from: source, to: sink, &current) {
        let amount = path.reduce(Double.infinity) { min($0, capacity[$1]) }
        for arc in path {
          capacity[arc] -= amount
          capacity[arc ^ 1] += amount
        }
        total += amount
      }
    }
  }

  /// After `maximize(from:to:)`: whether a node is on the source's side of the smallest cut that
  /// lies nearest to the source.
  func isOnSourceSide(_ node: Int) -> Bool { level[node] >= 0 }

  private mutating func addArc(from source: Int, to sink: Int, capacity amount: Double) {
    nextArc.append(firstArc[source])
    firstArc[source] = Int32(target.count)
    target.append(Int32(sink))
    capacity.append(amount)
  }

  private mutating func findLevels(from source: Int) {
    for node in level.indices { level[node] = -1 }
    level[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      var arc = Int(firstArc[node])
      while arc >= 0 {
        let next = Int(target[arc])
        if capacity[arc] > 0, level[next] < 0 {
          level[next] = level[node] + 1
          queue.append(next)
        }
        arc = Int(nextArc[arc])
      }
    }
  }

  /// The arcs of a path that goes one level further with every arc.
  ///
  /// - Parameter current: the first arc of every node that has not led to a dead end yet.
  private func findPath(from source: Int, to sink: Int, _ current: inout [Int32]) -> [Int]? {
    var path: [Int] = []
    var node = source
    while node != sink {
      let arc = Int(current[node])
      if arc < 0 {
        guard let back = path.popLast() else { return nil }
        node = Int(target[back ^ 1])
        current[node] = nextArc[Int(current[node])]
      } else if capacity[arc] > 0, level[Int(target[arc])] == level[node] + 1 {
        path.append(arc)
        node = Int(target[arc])
      } else {
        current[node] = nextArc[arc]
      }
    }
    return path
  }
}
