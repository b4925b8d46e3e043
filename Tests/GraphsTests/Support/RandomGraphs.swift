import Testing

@testable import Graphs

/// A random graph that tests can name: the same seed is the same graph, and a failing test prints it.
struct Sample: CustomTestStringConvertible, Sendable {
  let seed: UInt64
  let isDirected: Bool
  let isWeighted: Bool
  let graph: Graph

  var testDescription: String {
    "seed \(seed)\(isDirected ? " directed" : "")\(isWeighted ? " weighted" : ""), "
      + "\(graph.nodeCount) nodes, \(graph.edgeCount) ties"
  }

  /// Sizes run from no node at all, densities from no tie to nearly all.
  init(seed: UInt64, isDirected: Bool = false, isWeighted: Bool = false) {
    var random = SplitMix64(seed: seed)
    let nodeCount = seed < 3 ? Int(seed) : 2 + random.next(below: 11)
    let chance = 1 + random.next(below: 9)
    self.init(
      seed: seed, nodeCount: nodeCount, tiesInTen: chance, isDirected: isDirected,
      isWeighted: isWeighted)
  }

  init(
    seed: UInt64, nodeCount: Int, tiesInTen: Int, isDirected: Bool = false, isWeighted: Bool = false
  ) {
    var random = SplitMix64(seed: seed &+ 1000)
    var edges: [Edge] = []
    var weights: [Double] = []
    for source in 0..<nodeCount {
      for target in 0..<nodeCount where source < target || (isDirected && source != target) {
        guard random.next(below: 10) < tiesInTen else { continue }
        edges.append(Edge(source, target))
        weights.append(Double(1 + random.next(below: 4)) / 2)
      }
    }
    self.seed = seed
    self.isDirected = isDirected
    self.isWeighted = isWeighted
    graph = Graph(
      nodeCount: nodeCount, edges: edges, weights: isWeighted ? weights : nil,
      isDirected: isDirected)
  }

  static let seeds: Range<UInt64> = 0..<40
  static let undirected = seeds.map { Sample(seed: $0) }
  static let directed = seeds.map { Sample(seed: $0, isDirected: true) }
  static let weighted = seeds.map { Sample(seed: $0, isWeighted: true) }
  static let directedWeighted = seeds.map { Sample(seed: $0, isDirected: true, isWeighted: true) }
  static let all = undirected + directed + weighted + directedWeighted

  /// Undirected graphs that fill one word, two words and four words of bits.
  static let wide = [
    Sample(seed: 101, nodeCount: 63, tiesInTen: 1), Sample(seed: 102, nodeCount: 64, tiesInTen: 2),
    Sample(seed: 103, nodeCount: 65, tiesInTen: 1), Sample(seed: 104, nodeCount: 100, tiesInTen: 2),
    Sample(seed: 105, nodeCount: 128, tiesInTen: 1),
    Sample(seed: 106, nodeCount: 129, tiesInTen: 1),
  ]

  /// Another numbering of the nodes, for laws about names.
  var renaming: [Int] {
    var random = SplitMix64(seed: seed &+ 77)
    return random.permutation(graph.nodeCount).map { Int($0) }
  }
}
