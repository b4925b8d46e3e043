/// How many nodes may still be visited: a measure of work that is the same on every machine.
struct NodeBudget: Sendable {
  private(set) var left: Int

  init(_ nodes: Int) { left = nodes }

  /// - Returns: whether there was a node left to visit.
  mutating func spend() -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }

  /// Does some work with at most so many of the nodes.
  mutating func withAtMost(_ nodes: Int, _ work: (inout NodeBudget) -> Void) {
    let allowed = min(nodes, left)
    var part = NodeBudget(allowed)
    work(&part)
    left -= allowed - part.left
  }
}
