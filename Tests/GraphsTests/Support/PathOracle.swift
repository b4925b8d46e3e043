@testable import Graphs

/// Everything about shortest paths by definition, from a matrix: slow, and easy to check by eye.
struct PathOracle {
  let nodeCount: Int
  /// Lengths of ties, infinite where there is none.
  let length: [[Double]]
  private(set) var distance: [[Double]]
  private(set) var pathCount: [[Double]]

  init(_ graph: Graph, isWeighted: Bool = false) {
    nodeCount = graph.nodeCount
    let nodes = 0..<graph.nodeCount
    length = nodes.map { source in
      nodes.map { target in
        graph.weight(source, target).map { isWeighted ? $0 : 1 } ?? .infinity
      }
    }
    distance = length
    for node in nodes { distance[node][node] = 0 }
    for middle in nodes {
      for source in nodes {
        for target in nodes {
          let detour = distance[source][middle] + distance[middle][target]
          distance[source][target] = min(distance[source][target], detour)
        }
      }
    }
    pathCount = nodes.map { _ in nodes.map { _ in 0 } }
    for source in nodes { countPaths(from: source) }
  }

  /// Nodes nearest first: the paths to a node are those to the nodes before it on a shortest path.
  private mutating func countPaths(from source: Int) {
    pathCount[source][source] = 1
    let order = (0..<nodeCount).sorted { distance[source][$0] < distance[source][$1] }
    for node in order where node != source && distance[source][node].isFinite {
      for previous in 0..<nodeCount {
        if distance[source][previous] + length[previous][node] == distance[source][node] {
          pathCount[source][node] += pathCount[source][previous]
        }
      }
    }
  }

  /// The share of shortest paths from source to target that pass the node.
  func share(of node: Int, from source: Int, to target: Int) -> Double {
    let detour = distance[source][node] + distance[node][target]
    guard detour.isFinite, detour == distance[source][target] else { return 0 }
    return pathCount[source][node] * pathCount[node][target] / pathCount[source][target]
  }

  /// What a source needs the node for, over all targets.
  func dependency(of source: Int, on node: Int) -> Double {
    (0..<nodeCount).reduce(0) { sum, target in
      let isBetween = node != source && node != target && source != target
      return isBetween ? sum + share(of: node, from: source, to: target) : sum
    }
  }

  func betweenness(isDirected: Bool) -> [Double] {
    let nodes = 0..<nodeCount
    return nodes.map { node in
      var sum = 0.0
      for source in nodes where source != node {
        for target in nodes where target != node && target != source {
          sum += share(of: node, from: source, to: target)
        }
      }
      return isDirected ? sum : sum / 2
    }
  }

  func edgeBetweenness(_ graph: Graph) -> [Double] {
    graph.edges().map { edge in
      func flow(_ a: Int, _ b: Int) -> Double {
        var sum = 0.0
        for source in 0..<nodeCount {
          for target in 0..<nodeCount where target != source {
            let detour = distance[source][a] + length[a][b] + distance[b][target]
            guard detour.isFinite, detour == distance[source][target] else { continue }
            sum += pathCount[source][a] * pathCount[b][target] / pathCount[source][target]
          }
        }
        return sum
      }
      return graph.isDirected
        ? flow(edge.source, edge.target)
        : (flow(edge.source, edge.target) + flow(edge.target, edge.source)) / 2
    }
  }
}
