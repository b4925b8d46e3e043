/// What can be wrong with a list of ties that is to become a graph.
///
/// `index` is the position of the first offending tie in that list, counted from zero, so that a
/// reader can name the line it came from.
package enum GraphError: Error, Equatable, Sendable {
  /// A graph numbers its nodes and its neighbour lists in 32 bits.
  case tooLarge(nodeCount: Int, edgeCount: Int)
  /// A tie mentions a node outside `0..<nodeCount`.
  case nodeOutOfRange(index: Int, edge: Edge)
  /// A tie joins a node to itself.
  case selfLoop(index: Int, node: Int)
  /// There must be as many weights as ties.
  case weightCount(weights: Int, edges: Int)
  /// A weight is negative, infinite or not a number.
  case invalidWeight(index: Int, weight: Double)
}

extension GraphError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let nodes, let edges):
      "\(nodes) nodes and \(edges) edges are more than 32-bit numbers can hold"
    case .nodeOutOfRange(let index, let edge):
      "edge \(index) (\(edge)) mentions a node outside the graph"
    case .selfLoop(let index, let node):
      "edge \(index) ties node \(node) to itself"
    case .weightCount(let weights, let edges):
      "\(weights) weights were given for \(edges) edges"
    case .invalidWeight(let index, let weight):
      "edge \(index) has weight \(weight); a weight is finite and not negative"
    }
  }
}
