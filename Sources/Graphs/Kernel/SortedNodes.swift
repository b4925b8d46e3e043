/// A set of node numbers as an ascending list, which may be part of a longer one.
struct SortedNodes: NodeCollection {
  var nodes: ArraySlice<Int32>

  init(nodes: ArraySlice<Int32>) { self.nodes = nodes }
  init() { nodes = [] }

  var count: Int { nodes.count }
  var isEmpty: Bool { nodes.isEmpty }

  /// O(s log l) for a smaller set of s and a larger set of l members.
  func intersection(_ other: Self) -> Self {
    guard count <= other.count else { return other.intersection(self) }
    return Self(nodes: nodes.filter { other.holds($0) }[...])
  }

  func subtracting(_ other: Self) -> Self { Self(nodes: nodes.filter { !other.holds($0) }[...]) }

  mutating func insert(_ node: Int) {
    guard !holds(Int32(node)) else { return }
    nodes.insert(Int32(node), at: place(of: Int32(node)))
  }

  mutating func remove(_ node: Int) {
    guard holds(Int32(node)) else { return }
    nodes.remove(at: place(of: Int32(node)))
  }

  mutating func removeFirst() -> Int { Int(nodes.removeFirst()) }

  private func holds(_ node: Int32) -> Bool {
    let place = place(of: node)
    return place < nodes.endIndex && nodes[place] == node
  }

  /// The index of the first member that is not below `node`.
  private func place(of node: Int32) -> Int {
    var range = nodes.startIndex..<nodes.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = nodes[middle] < node ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
