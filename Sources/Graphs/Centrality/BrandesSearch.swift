/// Shortest paths from one node at a time, counted, and what they make others depend on.
///
/// The dependency of a source on a node is the sum, over all targets, of the share of shortest
/// paths from source to target that run through the node. It follows from the dependencies one
/// step further out, so one sweep back over the search gives all of them.
///
/// Reference: U. Brandes, *A faster algorithm for betweenness centrality*, 2001,
/// DOI 10.1080/0022250X.2001.9990249.
struct BrandesSearch: ~Copyable {
  /// Steps from the source, −1 where the search did not come.
  private let distance: Buffer<Int32>
  /// The nodes reached, nearest first.
  private let order: Buffer<Int32>
  /// The number of shortest paths from the source.
  private let pathCount: Buffer<Double>
  /// (1 + dependency) / path count, once the sweep back has been here.
  private let ratio: Buffer<Double>
  private var reachedCount = 0

  init(nodeCount: Int) {
    distance = Buffer(repeating: -1, count: nodeCount)
    order = Buffer(repeating: 0, count: nodeCount)
    pathCount = Buffer(repeating: 0, count: nodeCount)
    ratio = Buffer(repeating: 0, count: nodeCount)
  }

  mutating func run(from source: Int, over rows: RowPointers) {
    for index in 0..<reachedCount { distance[order[index]] = -1 }
    distance[source] = 0
    pathCount[source] = 1
    order[0] = Int32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let node = order[head]
      head &+= 1
      let next = distance[node] &+ 1
      let paths = pathCount[node]
      for neighbor in rows[Int(node)] {
        let found = distance[neighbor]
        if found < 0 {
          distance[neighbor] = next
          pathCount[neighbor] = paths
          order[tail] = neighbor
          tail &+= 1
        } else if found == next {
          pathCount[neighbor] += paths
        }
      }
    }
    reachedCount = tail
  }

  /// Adds the dependency of the last source on every node to `scores`.
  func addDependencies(to scores: borrowing Buffer<Double>, over rows: RowPointers) {
    for index in stride(from: reachedCount &- 1, through: 0, by: -1) {
      let node = order[index]
      let next = distance[node] &+ 1
      var sum = 0.0
      for neighbor in rows[Int(node)] where distance[neighbor] == next { sum += ratio[neighbor] }
      let dependency = pathCount[node] * sum
      ratio[node] = (1 + dependency) / pathCount[node]
      if index > 0 { scores[node] += dependency }
    }
  }

  /// Adds the dependency of the last source on every tie to `scores`, one for each target in the
  /// rows.
  func addTieDependencies(to scores: borrowing Buffer<Double>, over rows: RowPointers) {
    for index in stride(from: reachedCount &- 1, through: 0, by: -1) {
      let node = order[index]
      let next = distance[node] &+ 1
      var dependency = 0.0
      for position in rows.range(of: Int(node)) {
        let neighbor = rows.targets[position]
        guard distance[neighbor] == next else { continue }
        let share = pathCount[node] * ratio[neighbor]
        scores[position] += share
        dependency += share
      }
      ratio[node] = (1 + dependency) / pathCount[node]
    }
  }
}
