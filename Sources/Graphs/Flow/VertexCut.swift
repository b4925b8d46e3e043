extension Graph {
  /// Through how few others do two sides reach each other?
  ///
  /// The smallest set of nodes outside both sides without which no path leads from one side to the
  /// other along the direction of ties; of several such sets the one nearest to `sources`. By
  /// Menger's theorem it has as many nodes as there are paths between the sides that share no node
  /// outside them. Empty when there is no path.
  ///
  /// - Returns: the nodes, ascending; `nil` when the sides overlap or a tie joins them directly, as
  ///   then nobody's absence parts them.
  /// - Complexity: O(m · √n) time, O(n + m) memory.
  /// - Reference: K. Menger, *Zur allgemeinen Kurventheorie*, 1927, DOI 10.4064/fm-10-1-96-115;
  ///   S. Even, R. E. Tarjan, 1975, DOI 10.1137/0204043.
  package func minimumVertexCut(from sources: [Int], to targets: [Int]) -> [Int]? {
    let isSource = membership(of: sources)
    let isTarget = membership(of: targets)
    guard !sources.contains(where: { isTarget[$0] }) else { return nil }
    for source in sources where neighbors(of: source).contains(where: { isTarget[$0] }) {
      return nil
    }
    // Every node is split into an entrance v and an exit v + n; passing through a node outside the
    // two sides costs 1, everything else is free.
    let exit = nodeCount
    let (start, end) = (2 * nodeCount, 2 * nodeCount + 1)
    var network = FlowNetwork(nodeCount: 2 * nodeCount + 2)
    for node in 0..<nodeCount {
      let isFree = isSource[node] || isTarget[node]
      network.add(from: node, to: node + exit, capacity: isFree ? .infinity : 1)
      for neighbor in neighbors(of: node) {
        network.add(from: node + exit, to: neighbor, capacity: .infinity)
      }
    }
    for source in Set(sources) { network.add(from: start, to: source, capacity: .infinity) }
    for target in Set(targets) { network.add(from: target + exit, to: end, capacity: .infinity) }
    _ = network.maximize(from: start, to: end)
    return (0..<nodeCount).filter {
      network.isOnSourceSide($0) && !network.isOnSourceSide($0 + exit)
    }
  }

  private func membership(of nodes: [Int]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: nodeCount)
    for node in nodes { isMember[node] = true }
    return isMember
  }
}
