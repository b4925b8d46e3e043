/// Shortest paths from one node at a time, counted, and what they make others depend on.
///
/// The dependency of a source on a node is the sum, over all targets, of the share of shortest
/// paths from source to target that run through the node. It follows from the dependencies one
/// step further out, so one sweep back over the search gives all of them.
///
/// Path counts grow with the power of the distance. In `Double` they are rounded above 2^53, which
/// changes shares by parts in 10^16, and a search says so when they are too large; it then has to
/// be done in `WideNumber`.
///
/// Reference: U. Brandes, *A faster algorithm for betweenness centrality*, 2001,
/// DOI 10.1080/0022250X.2001.9990249.
struct BrandesSearch<Number: PathNumber>: ~Copyable {
  /// Steps from the source, −1 where the search did not come.
  private let distance: Buffer<Int32>
  /// The nodes reached, nearest first.
  private let order: Buffer<Int32>
  /// The number of shortest paths from the source.
  private let pathCount: Buffer<Number>
  /// (1 + dependency) / path count, once the sweep back has been here.
  private let ratio: Buffer<Number>
  private var reachedCount = 0
  /// Whether the last search met more paths than its numbers can count; then it has no results.
  private(set) var isOverfull = false

  init(nodeCount: Int) {
    distance = Buffer(repeating: -1, count: nodeCount)
    order = Buffer(repeating: 0, count: nodeCount)
    pathCount = Buffer(repeating: Number(0), count: nodeCount)
    ratio = Buffer(repeating: Number(0), count: nodeCount)
  }

  /// Searches from each source and lets `body` use what was found.
  ///
  /// - Returns: the sources from which there are too many paths, for which `body` is not called.
  static func forEach(
    _ sources: [Int], over rows: RowPointers, _ body: (borrowing BrandesSearch) -> Void
  ) -> [Int] {
    guard !sources.isEmpty else { return [] }
    var search = BrandesSearch(nodeCount: rows.nodeCount)
    var overfull: [Int] = []
    for source in sources {
      search.run(from: source, over: rows)
      if search.isOverfull { overfull.append(source) } else { body(search) }
    }
    return overfull
  }

  mutating func run(from source: Int, over rows: RowPointers) {
    for index in 0..<reachedCount { distance[order[index]] = -1 }
    isOverfull = false
    distance[source] = 0
    pathCount[source] = Number(1)
    order[0] = Int32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let node = order[head]
      head &+= 1
      let next = distance[node] &+ 1
      let paths = pathCount[node]
      if paths.isTooLarge { isOverfull = true }
      for neighbor in rows[Int(node)] {
        let found = distance[neighbor]
        if found < 0 {
          distance[neighbor] = next
          pathCount[neighbor] = paths
          order[tail] = neighbor
          tail &+= 1
        } else if found == next {
          pathCount[neighbor] = pathCount[neighbor].plus(paths)
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
      var sum = Number(0)
      for neighbor in rows[Int(node)] where distance[neighbor] == next {
        sum = sum.plus(ratio[neighbor])
      }
      let dependency = pathCount[node].times(sum).double
      ratio[node] = Number(1 + dependency).over(pathCount[node])
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
        let share = pathCount[node].times(ratio[neighbor]).double
        scores[position] += share
        dependency += share
      }
      ratio[node] = Number(1 + dependency).over(pathCount[node])
    }
  }
}
