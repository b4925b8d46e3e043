/// Sets of nodes that only ever merge; a set is known by its smallest node.
struct DisjointSets: ~Copyable {
  private let parent: Buffer<Int32>

  init(count: Int) {
    parent = Buffer(repeating: 0, count: count)
    for node in 0..<count { parent[node] = Int32(truncatingIfNeeded: node) }
  }

  /// The smallest node of the set that holds `node`; shortens the path it walks.
  @inline(__always)
  func root(of node: Int32) -> Int32 {
    var node = node
    while parent[node] != node {
      let grandparent = parent[parent[node]]
      parent[node] = grandparent
      node = grandparent
    }
    return node
  }

  /// Merges two sets; `false` when they were one already.
  @inline(__always) @discardableResult
  func merge(_ first: Int32, _ second: Int32) -> Bool {
    let first = root(of: first)
    let second = root(of: second)
    guard first != second else { return false }
    parent[max(first, second)] = min(first, second)
    return true
  }

  /// The root of every node.
  func roots() -> [Int32] {
    (0..<parent.count).map { root(of: Int32(truncatingIfNeeded: $0)) }
  }
}
