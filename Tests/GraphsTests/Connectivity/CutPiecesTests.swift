import Testing

@testable import Graphs

struct CutPiecesTests {
  @Test func `the middle of a path leaves the lighter end apart`() {
    let path = Graph(nodeCount: 4, edges: [Edge(0, 1), Edge(1, 2), Edge(2, 3)])
    // Without 1: {0} and {2, 3}; without 2: {0, 1} and {3}.
    #expect(path.weightComingApart([1, 1, 1, 1]) == [0, 1, 1, 0])
    // Without 1: 7 and 1 + 1; without 2: 7 + 1 and 1.
    #expect(path.weightComingApart([7, 1, 1, 1]) == [0, 2, 1, 0])
  }

  @Test func `the heart of a star leaves all but one apart`() {
    let star = Graph(nodeCount: 5, edges: (1...4).map { Edge(0, $0) })
    #expect(star.weightComingApart([0, 1, 1, 1, 1]) == [4 - 1, 0, 0, 0, 0])
  }

  @Test func `nothing comes apart in a ring or without ties`() {
    let ring = Graph(nodeCount: 4, edges: [Edge(0, 1), Edge(1, 2), Edge(2, 3), Edge(0, 3)])
    #expect(ring.weightComingApart([1, 1, 1, 1]) == [0, 0, 0, 0])
    #expect(Graph(nodeCount: 2, edges: []).weightComingApart([1, 1]) == [0, 0])
  }

  @Test(arguments: 0..<20)
  func `it is what removing every node by itself gives`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    // Beyond 256 nodes a graph has no bits.
    let count = seed == 0 ? 260 : 2 + random.next(below: 30)
    let edges = (0..<random.next(below: count * 3 / 2)).map { _ in
      Edge(random.next(below: count), random.next(below: count))
    }.filter { $0.source != $0.target }
    let weights = (0..<count).map { _ in random.next(below: 4) }
    let graph = Graph(nodeCount: count, edges: edges)
    #expect(
      graph.weightComingApart(weights)
        == (0..<count).map { lost(edges, count: count, weights, without: $0) })
  }

  /// The weight of all pieces of the part but the heaviest, found by walking.
  private func lost(_ edges: [Edge], count: Int, _ weights: [Int], without gone: Int) -> Int {
    var neighbors = [[Int]](repeating: [], count: count)
    for edge in edges {
      neighbors[edge.source].append(edge.target)
      neighbors[edge.target].append(edge.source)
    }
    func reach(_ start: Int, without gone: Int?) -> Set<Int> {
      var (seen, todo): (Set<Int>, [Int]) = ([start], [start])
      while let node = todo.popLast() {
        for other in neighbors[node] where other != gone && seen.insert(other).inserted {
          todo.append(other)
        }
      }
      return seen
    }
    var left = reach(gone, without: nil).subtracting([gone])
    var pieces: [Int] = []
    while let start = left.first {
      let piece = reach(start, without: gone)
      pieces.append(piece.reduce(0) { $0 + weights[$1] })
      left.subtract(piece)
    }
    return pieces.reduce(0, +) - (pieces.max() ?? 0)
  }
}
